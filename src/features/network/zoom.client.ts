import type { Fitted } from './fit.client.ts';

const STEP = 1.5;
const CLOSEST = 6;
/** By how much of what is seen an arrow key moves it. */
const STRIDE = 0.15;
/** A pointer that moved less than this, in pixels, has clicked. */
const CLICK = 4;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};
const KEYS: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' };
const FACTORS: Readonly<Record<string, number>> = { in: STEP, out: 1 / STEP, whole: 0 };

/**
 * Lets a drawing be enlarged and moved: with buttons, with keys while its frame has the focus, by dragging, and with the
 * wheel while Ctrl is held. As long as all of it is seen, it scrolls like any other part of the page.
 */
export function offerZoom(tools: HTMLElement, frame: HTMLElement, drawing: SVGSVGElement): PartInView {
  const view = new PartInView(drawing, (isEnlarged, isClosest) => {
    frame.toggleAttribute('data-zoomed', isEnlarged);
    for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-action]'))
      button.disabled = button.dataset['action'] === 'in' ? isClosest : !isEnlarged;
  });
  tools.addEventListener('click', ({ target }) => view.zoom(FACTORS[(target as HTMLElement).dataset['action'] ?? ''] ?? 1));
  frame.addEventListener('keydown', (event) => {
    if (event.target !== frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = FACTORS[KEYS[event.key] ?? ''];
    const arrow = frame.hasAttribute('data-zoomed') ? ARROWS[event.key] : undefined;
    if (factor !== undefined) view.zoom(factor);
    if (arrow) view.move(arrow);
    if (factor !== undefined || arrow) event.preventDefault();
  });
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = drawing.getBoundingClientRect();
    view.zoom(event.deltaY < 0 ? STEP : 1 / STEP, [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]);
  };
  frame.addEventListener('wheel', turn, { passive: false });
  offerDragging(drawing, view);
  return view;
}

/** Which part of a drawing is seen: its `viewBox`. Places are parts of the width and height that are seen. */
export class PartInView {
  readonly #drawing: SVGSVGElement;
  readonly #onChange: (isEnlarged: boolean, isClosest: boolean) => void;
  readonly #whole: Fitted;
  #from: Fitted;
  #scale = 1;
  #x = 0;
  #y = 0;

  constructor(drawing: SVGSVGElement, onChange: (isEnlarged: boolean, isClosest: boolean) => void) {
    this.#drawing = drawing;
    this.#onChange = onChange;
    const { x, width, height } = drawing.viewBox.baseVal;
    this.#whole = this.#from = { x, width, height, scale: 1 };
    this.move([0, 0]);
  }

  /** Shows a part of the drawing as if it were all of it; without one, all of it. */
  show(part: Fitted = this.#whole): void {
    this.#from = part;
    this.#scale = 1;
    for (const side of ['width', 'height'] as const) this.#drawing.setAttribute(side, String(Math.round(part[side] * part.scale)));
    this.move([0, 0]);
  }

  /** What stands at a place stays there. */
  zoom(factor: number, [atX, atY]: readonly [x: number, y: number] = [0.5, 0.5]): void {
    const before = this.#scale;
    this.#scale = Math.min(Math.max(before * factor, 1), CLOSEST);
    const gain = this.#scale / before - 1;
    this.move([atX * gain, atY * gain]);
  }

  move([byX, byY]: readonly [x: number, y: number]): void {
    const { x, ...whole } = this.#from;
    const [width, height] = [whole.width / this.#scale, whole.height / this.#scale];
    this.#x = Math.min(Math.max(this.#x + byX * width, 0), whole.width - width);
    this.#y = Math.min(Math.max(this.#y + byY * height, 0), whole.height - height);
    this.#drawing.setAttribute('viewBox', [x + this.#x, this.#y, width, height].map((value) => value.toFixed(1)).join(' '));
    this.#onChange(this.#scale > 1, this.#scale >= CLOSEST);
  }
}

/** What was dragged was not clicked. */
function offerDragging(drawing: SVGSVGElement, view: PartInView): void {
  let last: PointerEvent | undefined;
  let way = 0;
  drawing.addEventListener('dragstart', (event) => event.preventDefault());
  drawing.addEventListener('pointerdown', (event) => {
    last = event;
    way = 0;
  });
  drawing.addEventListener('pointermove', (event) => {
    if (!last || event.buttons !== 1) return;
    const [byX, byY] = [last.clientX - event.clientX, last.clientY - event.clientY];
    const { width, height } = drawing.getBoundingClientRect();
    way += Math.abs(byX) + Math.abs(byY);
    view.move([byX / width, byY / height]);
    last = event;
  });
  drawing.addEventListener('click', (event) => {
    if (way > CLICK) event.preventDefault();
  });
}
