import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { AskableDataset } from '../../src/questions/askable-dataset.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import * as ofRelease from '../../src/questions/of-release.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { thawedIn } from '../query/thawed-in.js'

const [event] = published.events
const [figure, otherFigure] = published.figures.map(({ id }) => id)
const options = published.issues.flatMap((issue) => issue.options.map(({ id }) => id))
const option = 'ceasefire/general-ceasefire'

/** Arguments of the release for every question, several lists of them where it can be asked in several ways. */
const asked: Readonly<Record<keyof typeof ofRelease, readonly (readonly unknown[])[]>> = {
  actorsNamed: [['Putin'], ['Зеленський'], ['nobody at all']],
  citationOf: [[event], [event, { style: 'bibtex' }]],
  claimedRange: [[[figure], 'widest']],
  compareFigures: [[figure, otherFigure]],
  competingFigures: [[]],
  conditionsOn: [[option]],
  conflictingPreconditions: [[], [{ asOf: '2025-08' }]],
  contactGraph: [['graphology'], ['d3']],
  contacts: [[], [{ from: '2025-08', within: 'possibly' }]],
  countEvents: [
    [{}, ['type']],
    [{ from: '2025-08' }, ['participant', 'mode']],
  ],
  countPositions: [
    [{}, ['option', 'stance']],
    [{ text: 'territory' }, ['side']],
  ],
  disagreementsWithin: [['e3'], [['vladimir-putin', 'volodymyr-zelenskyy']]],
  findActor: [['nato'], ['nobody']],
  findActors: [[], [{ kind: 'person', text: 'president' }]],
  findDiscrepancies: [[], [{ status: 'unresolved' }]],
  findDiscrepancy: [[published.discrepancies[0]?.id], ['none']],
  findEvent: [[event?.id]],
  findEvents: [[], [{ participant: { all: ['vladimir-putin', 'donald-trump'] }, within: 'possibly' }]],
  findFigure: [[figure]],
  findFigures: [[], [{ measure: 'killed' }]],
  findIssue: [['ceasefire']],
  findOption: [[option]],
  findPlace: [['moscow']],
  findPlaces: [[], [{ within: 'united-states' }]],
  findPosition: [[published.positions[0]?.id]],
  findPositions: [[], [{ side: 'russia', condition: true }]],
  findProposal: [[published.proposals[0]?.id]],
  findProposals: [[], [{ status: ['tabled', 'rejected'] }]],
  findSource: [[published.sources[0]?.id]],
  findSources: [[], [{ from: '2025-08' }]],
  getActor: [['nato']],
  getDiscrepancy: [[published.discrepancies[0]?.id]],
  getEvent: [[event?.id]],
  getFigure: [[figure]],
  getIssue: [['ceasefire']],
  getOption: [[option]],
  getPlace: [['moscow']],
  getPosition: [[published.positions[0]?.id]],
  getProposal: [[published.proposals[0]?.id]],
  getSource: [[published.sources[0]?.id]],
  meetingsOf: [[['vladimir-putin', 'donald-trump']]],
  membersOf: [['e3'], ['russia', { asOf: '2025-08', within: 'possibly' }]],
  mentionsOf: [['vladimir-putin']],
  onTheTable: [['2025-08-20'], ['2025-08', { within: 'possibly' }]],
  openPlans: [[], [{ asOf: '2025-08-17' }]],
  plans: [[]],
  preconditions: [[], [{ within: 'possibly' }]],
  provenanceOf: [[event], [event, '/date']],
  quotesOf: [['vladimir-putin']],
  responsesTo: published.proposals.map(({ id }) => [id]),
  rivalsOf: published.figures.map(({ id }) => [id]),
  rolesOf: [['vladimir-putin', '2025-08']],
  search: [['ceasefire'], ['Alaska']],
  secondHand: [[]],
  sidesOn: options.map((id) => [id]),
  singleSourced: [[], [{}]],
  sourceDefects: [[]],
  stanceChanges: [[{ from: '2025-03', to: '2025-12' }]],
  stanceDistance: [['vladimir-putin', 'volodymyr-zelenskyy']],
  stanceHistory: [['vladimir-putin', option]],
  stanceMatrix: [[], [{ asOf: '2025-08', within: 'possibly' }]],
  stanceOf: [
    ['vladimir-putin', option],
    ['russia', option, { onBehalf: true, within: 'possibly' }],
  ],
  whatBecameOf: published.events.map(({ id }) => [id]),
  whereWent: [['actors', 'nobody']],
}

type Ask = (...given: readonly unknown[]) => unknown

/** What is asked by a name: a method of a dataset, or a function of the release. */
const askOf = (asker: object, name: string): Ask => {
  const question: unknown = Reflect.get(asker, name)
  if (typeof question !== 'function') throw new TypeError(`there is no question ${name}`)
  return (...given) => Reflect.apply(question, asker, given)
}

const names = Object.keys(asked) as (keyof typeof asked)[]
const mine = createDataset(published)
const empty = createDataset({})
const textOf = (dataset: Dataset) => JSON.stringify(collectionNames.map((name) => dataset[name]))

describe('every question', () => {
  test('is a method of a dataset and a function of the release, and nothing else is', () => {
    const methods = Object.getOwnPropertyNames(AskableDataset.prototype).filter((name) => name !== 'constructor')
    expect(methods.toSorted()).toEqual(names.toSorted())
    expect(Object.keys(ofRelease).toSorted()).toEqual(names.toSorted())
  })

  test.each(names)('answers alike as %s of the release and as that of a dataset with its records', (name) => {
    for (const given of asked[name]) {
      expect(askOf(mine, name)(...given)).toEqual(askOf(ofRelease, name)(...given))
    }
  })

  test.each(names.filter((name) => name !== 'contactGraph'))('answers %s with what nobody can change', (name) => {
    for (const given of asked[name]) expect(thawedIn(askOf(mine, name)(...given))).toBeUndefined()
  })

  test.each(names)('answers %s of a dataset without records, or says which id it does not have', (name) => {
    for (const given of asked[name]) {
      try {
        askOf(empty, name)(...given)
      } catch (error) {
        expect(error).toBeInstanceOf(UnknownIdError)
      }
    }
  })

  test('leaves the dataset as it is, twice over', () => {
    const before = textOf(mine)
    const answers = () => names.map((name) => asked[name].map((given) => askOf(mine, name)(...given)))
    const first = answers()
    expect(answers()).toEqual(first)
    expect(textOf(mine)).toBe(before)
    expect(textOf(published)).toBe(before)
  })
})
