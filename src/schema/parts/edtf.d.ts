/** The part of the package `edtf` that we use; it ships no types of its own. */
declare module 'edtf' {
  export interface EdtfValue {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List';
    readonly edtf: string;
    /** First and last moment, in milliseconds since 1970 (UTC); infinite where open. */
    readonly min: number;
    readonly max: number;
    readonly values?: readonly (number | EdtfValue | null)[];
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  export default function edtf(text: string): EdtfValue;
}
