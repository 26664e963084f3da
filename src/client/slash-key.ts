import { keep, readKept } from './kept.ts';

/** A key without a modifier can be struck by speech input or a slip, so whoever wants to can switch it off (WCAG 2.1.4). */
const KEY = 'slash-key';

export function isSlashKeyOn(): boolean {
  return readKept(KEY) !== 'off';
}

export function switchSlashKey(isOn: boolean): void {
  keep(KEY, isOn ? 'on' : 'off');
}
