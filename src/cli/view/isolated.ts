const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** A piece of a line such that text from right to left in it leaves the order of the pieces around it as it is. */
export function isolated(piece: string): string {
  return RIGHT_TO_LEFT.test(piece) ? `\u2068${piece}\u2069` : piece
}
