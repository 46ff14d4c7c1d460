/** The formats of the graph of contacts, with what takes each as it is. */
export const graphFormats = /* @__PURE__ */ Object.freeze({
  d3: 'Nodes and links for d3-force, and for all that draws from such lists.',
  graphology: 'A serialized graph for graphology.',
} as const)
