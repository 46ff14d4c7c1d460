/** What a changelog says of a version, below its heading; throws where it says nothing. */
export function sectionOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m)
  const section = sections.find((one) => one.match(/^## (\S+)/)?.[1] === version)
  const text = section?.replace(/^.*\n/, '').trim()
  if (!text) throw new Error(`CHANGELOG.md says nothing of ${version}: run npm run version, which writes its section`)
  return `${text}\n`
}
