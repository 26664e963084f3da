import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A file of a built site, in every way in which its bytes may be read. */
export interface Reading {
  readonly file: string;
  readonly texts: readonly string[];
}

/** Reads every file of a folder: its name, and its bytes as they are, unpacked, as UTF-16, and the metadata of pictures. */
export async function readEveryByte(folder: string): Promise<Reading[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.relative(folder, path.join(parentPath, name));
      const bytes = readFileSync(path.join(folder, file));
      const unpacked = [bytes, ...unpack(bytes)];
      const texts = unpacked.flatMap((each) => [each.toString('utf8').toLowerCase(), each.toString('utf16le').toLowerCase()]);
      return { file, texts: [file.toLowerCase(), ...texts, ...(await metadataOf(file, bytes))] };
    }),
  );
}

/** A secret in the forms in which it may stand: as it is, and in base64 at each place of three bytes. */
export function formsOf(secret: string): string[] {
  const encoded = ['', 'a', 'ab'].map((lead) => {
    const skip = [0, 2, 3][lead.length] ?? 0;
    const whole = Buffer.from(`${lead}${secret}`).toString('base64').replace(/=+$/, '');
    return whole.slice(skip, whole.length - 1).toLowerCase();
  });
  return [secret.toLowerCase(), ...encoded];
}

/** Where any of the secrets stands. */
export function findSecrets(
  readings: readonly Reading[],
  secrets: readonly string[],
): { readonly secret: string; readonly file: string }[] {
  const forms = secrets.map((secret) => ({ secret, forms: formsOf(secret) }));
  return readings.flatMap(({ file, texts }) =>
    forms.filter((each) => each.forms.some((form) => texts.some((text) => text.includes(form)))).map(({ secret }) => ({ secret, file })),
  );
}

function unpack(bytes: Buffer): Buffer[] {
  return [gunzipSync, inflateSync, brotliDecompressSync].flatMap((read) => {
    try {
      return [read(bytes)];
    } catch {
      return [];
    }
  });
}

async function metadataOf(file: string, bytes: Buffer): Promise<string[]> {
  if (!/\.(png|jpe?g|webp|avif)$/.test(file)) return [];
  const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
  return [exif, xmp, iptc, icc].flatMap((each) => (each ? [each.toString('latin1').toLowerCase()] : []));
}
