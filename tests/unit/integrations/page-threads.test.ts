import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, test } from 'vitest';
import type { PageThread } from '#integrations/page-thread.ts';
import { spread } from '#integrations/page-threads.ts';

const ROUTE = { route: '/[slug]', component: 'src/pages/[slug].astro' } as RouteData;

describe('pages spread over threads', () => {
  test('go to the thread that has least to do', async () => {
    const [idle, busy] = [fakeThread('idle'), fakeThread('busy')];
    for (let count = 0; count < 4; count += 1) void busy.make('http://localhost/b/', ROUTE);
    const prerenderer = spread(ownPrerenderer(), [busy, idle], () => 'entry');
    const pages = Array.from({ length: 6 }, () => make(prerenderer));
    idle.finish();
    busy.finish();
    expect(await Promise.all(pages)).toEqual(['idle', 'idle', 'idle', 'idle', 'busy', 'idle']);
  });

  test('are made where Astro runs when a thread cannot make them, so that Astro says why', async () => {
    const failing: PageThread = { ...fakeThread('first'), make: () => Promise.resolve(undefined) };
    const own = { ...ownPrerenderer(), render: () => Promise.reject(new Error('The page has no title.')) };
    await expect(make(spread(own, [failing], () => 'entry'))).rejects.toThrow('The page has no title.');
  });

  test('are all made where Astro runs when there is one processor', async () => {
    expect(await make(spread(ownPrerenderer(), [], () => 'entry'))).toBe('own');
  });

  test('open and stop every thread with the build', async () => {
    const said: string[] = [];
    const threads = ['a', 'b'].map((name): PageThread => ({
      ...fakeThread(name),
      open: (entry) => said.push(`${name} opens ${entry}`),
      stop: () => Promise.resolve(said.push(`${name} stops`)),
    }));
    const prerenderer = spread(ownPrerenderer(), threads, () => 'entry.mjs');
    await prerenderer.setup?.();
    await prerenderer.teardown?.();
    expect(said).toEqual(['a opens entry.mjs', 'b opens entry.mjs', 'a stops', 'b stops']);
  });
});

async function make(prerenderer: AstroPrerenderer): Promise<string> {
  const made = await prerenderer.render(new Request('http://localhost/a/'), { routeData: ROUTE });
  return made instanceof Response ? made.text() : made.response.text();
}

function ownPrerenderer(): AstroPrerenderer {
  return { name: 'own', getStaticPaths: () => Promise.resolve([]), render: () => Promise.resolve(new Response('own')) };
}

/** A thread that makes pages when it is told to finish. */
function fakeThread(name: string): PageThread & { readonly finish: () => void } {
  const asked: (() => void)[] = [];
  return {
    get waiting() {
      return asked.length;
    },
    open: () => undefined,
    make: () => new Promise((resolve) => asked.push(() => resolve(new Response(name)))),
    stop: () => Promise.resolve(),
    finish: () => {
      for (const finish of asked.splice(0)) finish();
    },
  };
}
