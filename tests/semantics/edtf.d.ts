// The package brings no types; this much of it the tests hold our reading of dates against.
declare module 'edtf' {
  /** What an EDTF text means: its first and last millisecond, infinite where it is open. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
