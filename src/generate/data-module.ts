/** A module that holds records as one string of JSON, which engines read faster than an object literal. */
export function dataModule(records: readonly unknown[]): string {
  const text = JSON.stringify(JSON.stringify(records))
  return `// Generated from data by \`npm run generate\`. Do not edit: change the records.\nconst records: unknown = /* @__PURE__ */ JSON.parse(\n  ${text},\n)\nexport default records\n`
}
