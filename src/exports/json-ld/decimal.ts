const SHORTEST = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/** A number as `xsd:decimal` writes it: its shortest digits, without an exponent. */
export function decimal(number: number): string {
  const [, sign = '', whole = '', part = '', power = '0'] = SHORTEST.exec(String(number)) ?? []
  const digits = whole + part
  const point = whole.length + Number(power)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const filled = digits.padEnd(point, '0')
  return `${sign}${filled.slice(0, point)}${filled.length > point ? `.${filled.slice(point)}` : ''}`
}
