/** Metadata that gives a schema the name under which its type is printed once and referred to, and says what it is. */
export function shape(typeName: string, typeDescription: string) {
  return { typeName, typeDescription, description: typeDescription }
}
