/** A value of JSON-LD. */
export type JsonLd = string | number | boolean | Node | readonly JsonLd[]

/** A node of JSON-LD, or what stands for one. */
export interface Node {
  readonly [key: string]: JsonLd
}
