// Beside what the tests of dates declare: the least level of the standard that an EDTF text needs.
declare module 'edtf' {
  export function parse(text: string): { readonly level: number }
}
