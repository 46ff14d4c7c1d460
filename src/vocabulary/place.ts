/** What kind of place: each kind with its definition. */
export const placeKinds = /* @__PURE__ */ Object.freeze({
  country: 'The territory of a state.',
  region: 'A part of a country, or several countries together.',
  city: 'A city or town.',
  site: 'A building or compound.',
  area: 'A place that a source describes but does not name.',
} as const)
