import { actTypes, attackTypes, crosswalkVersions, type EventTypeEntry, talkTypes } from '../vocabulary/event-types.js'
import { proposalStatuses } from '../vocabulary/proposal.js'
import type { CrosswalkEntry } from './codebook-term.js'

/** What the classes of PLOVER mean, as far as the types of event lead to them. */
const ploverClasses: Readonly<Record<string, string>> = {
  CONSULT: 'meetings, visits and calls',
  AGREE: 'willingness or a promise to cooperate',
  SUPPORT: 'diplomatic cooperation, and agreements signed',
  CONCEDE: 'concessions in words',
  RETREAT: 'concessions carried out',
  COOPERATE: 'material cooperation that serves both',
  AID: 'help that serves the one who receives it',
  REQUEST: 'requests and demands',
  ACCUSE: 'disapproval and allegations',
  REJECT: 'refusals',
  SANCTION: 'relations reduced',
  MOBILIZE: 'military moves short of force',
  ASSAULT: 'force used',
}

/** What the codes of CAMEO mean, as far as the types of event lead to them. */
const cameoCodes: Readonly<Record<string, string>> = {
  '010': 'make statement',
  '012': 'make pessimistic comment',
  '020': 'make an appeal or request',
  '030': 'express intent to cooperate',
  '033': 'express intent to provide material aid',
  '036': 'express intent to meet or negotiate',
  '040': 'consult',
  '041': 'discuss by telephone',
  '042': 'make a visit',
  '046': 'engage in negotiation',
  '050': 'engage in diplomatic cooperation',
  '057': 'sign formal agreement',
  '061': 'cooperate economically',
  '070': 'provide aid',
  '0841': 'return, release persons',
  '085': 'ease economic sanctions, boycott, embargo',
  '087': 'de-escalate military engagement',
  '0871': 'declare truce, ceasefire',
  '100': 'demand',
  '111': 'criticize or denounce',
  '120': 'reject',
  '154': 'mobilize or increase armed forces',
  '163': 'impose embargo, boycott or sanctions',
  '190': 'use conventional military force',
  '195': 'employ aerial weapons',
}

/** A codebook or standard beside ours, and the terms of ours that it is held against. */
export interface CrosswalkScheme {
  readonly name: string
  readonly version: string
  /** What is claimed: which terms have an entry, each of them. */
  readonly covers: string
  /** By the id of the term, the code there and what it means; null where that codebook has none. */
  readonly entries: Readonly<Record<string, Pick<CrosswalkEntry, 'code' | 'meaning'>>>
}

const eventTypes: readonly (readonly [string, EventTypeEntry])[] = Object.entries({
  ...talkTypes,
  ...actTypes,
  ...attackTypes,
})

function nearestCodes(codebook: 'plover' | 'cameo', meanings: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    eventTypes.map(([type, { [codebook]: code }]) => {
      if (code === null) return [`event-types/${type}`, { code, meaning: 'has no code for it' }]
      const meaning = meanings[code]
      if (meaning === undefined) {
        throw new RangeError(
          `The event type ${type} has the ${codebook} code ${code}: say in the crosswalk what it means`,
        )
      }
      return [`event-types/${type}`, { code, meaning }]
    }),
  )
}

const each = (ids: readonly string[], code: string | null, meaning: string) =>
  Object.fromEntries(ids.map((id) => [id, { code, meaning }]))

/** Every codebook and standard that terms are held against. */
export const crosswalkSchemes: readonly CrosswalkScheme[] = [
  {
    name: 'PLOVER',
    version: crosswalkVersions.plover,
    covers: 'Every type of event, with the nearest class.',
    entries: nearestCodes('plover', ploverClasses),
  },
  {
    name: 'CAMEO',
    version: crosswalkVersions.cameo,
    covers: 'Every type of event, with the nearest code.',
    entries: nearestCodes('cameo', cameoCodes),
  },
  {
    name: 'PA-X',
    version: 'PA-X Peace Agreements Database, stages of agreements (Bell and Badanjak 2019)',
    covers:
      'The types of event in which something is agreed or a ceasefire begins or ends, and every status of a proposal. PA-X holds the texts of agreements: what was only asked, offered or carried out is not in it.',
    entries: {
      'event-types/agreement': { code: null, meaning: 'holds it only where there is a text of it' },
      'event-types/agreement-signed': {
        code: null,
        meaning: 'holds its text; the stage follows from what the text says, not from the type of event',
      },
      'event-types/ceasefire-declared': {
        code: 'ceasefire',
        meaning: 'the stage of a text in which sides agree on one',
      },
      ...each(
        ['event-types/ceasefire-in-force', 'event-types/ceasefire-ended'],
        null,
        'holds the text of a ceasefire, not what became of it',
      ),
      ...each(
        Object.keys(proposalStatuses).map((status) => `proposal-statuses/${status}`),
        null,
        'holds no proposals',
      ),
      'proposal-statuses/signed': {
        code: null,
        meaning: 'holds the text that was signed; its stage follows from that',
      },
    },
  },
  {
    name: 'EDTF',
    version: 'ISO 8601-2:2019, Extended Date/Time Format, the part of level 1 listed below',
    covers: 'Every field that holds a date which may be uncertain or an interval.',
    entries: each(
      [
        'fields/Dated/edtf',
        'fields/Tenure/from',
        'fields/Tenure/to',
        'fields/Tenure/attested',
        'fields/FigureScope/period',
      ],
      'EDTF',
      'a date or an interval of dates',
    ),
  },
  {
    name: 'ISO 8601',
    version: 'ISO 8601-1:2019, calendar dates in the extended format',
    covers: 'Every field that holds one whole day.',
    entries: each(['fields/Dated/notBefore', 'fields/Dated/notAfter'], 'YYYY-MM-DD', 'one day'),
  },
  {
    name: 'ISO 3166',
    version: 'ISO 3166-1, alpha-2',
    covers: 'The field that holds the code of a state.',
    entries: each(['fields/Identifiers/iso3166'], 'alpha-2', 'two capital letters'),
  },
  {
    name: 'ISO 639',
    version: 'ISO 639-1, and ISO 639-3 where that has no code',
    covers: 'Every field that names a language.',
    entries: each(
      ['fields/SourceRecord/language', 'fields/Quote/language'],
      '639-1 or 639-3',
      'two or three small letters',
    ),
  },
  {
    name: 'ISO 4217',
    version: 'ISO 4217, alphabetic codes',
    covers: 'Every unit that is a currency.',
    entries: {
      'units/USD': { code: 'USD', meaning: 'the currency itself' },
      'units/EUR': { code: 'EUR', meaning: 'the currency itself' },
    },
  },
]

/** What comes nearest to a term elsewhere. */
export function crosswalkOf(id: string): readonly CrosswalkEntry[] {
  return crosswalkSchemes.flatMap(({ name, entries }) => {
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
    return entry === undefined ? [] : [{ scheme: name, ...entry }]
  })
}

/** A feature of EDTF, and whether a date of the dataset may use it. */
export interface EdtfFeature {
  readonly level: 0 | 1
  readonly feature: string
  readonly example: string
  readonly used: boolean
}

/** The features of EDTF level 0 and 1, with those that the dataset leaves aside. */
export const edtfFeatures: readonly EdtfFeature[] = [
  { level: 0, feature: 'a day', example: '2025-03-20', used: true },
  { level: 0, feature: 'a month', example: '2025-03', used: true },
  { level: 0, feature: 'a year', example: '2025', used: true },
  { level: 0, feature: 'a date with a time of day', example: '2025-03-20T10:30:00Z', used: false },
  { level: 0, feature: 'an interval', example: '2025-03-18/2025-03-20', used: true },
  { level: 1, feature: 'approximate', example: '2025-08-17~', used: true },
  { level: 1, feature: 'uncertain', example: '2025-08-17?', used: true },
  { level: 1, feature: 'uncertain and approximate', example: '2025-08-17%', used: true },
  { level: 1, feature: 'a day that is not known', example: '2025-03-XX', used: true },
  { level: 1, feature: 'a month and day that are not known', example: '2025-XX-XX', used: true },
  { level: 1, feature: 'a month that is not known', example: '2025-XX', used: true },
  { level: 1, feature: 'a year of a decade', example: '202X', used: true },
  { level: 1, feature: 'a year of a century', example: '20XX', used: true },
  { level: 1, feature: 'an interval with an open end', example: '2025-03-20/..', used: true },
  { level: 1, feature: 'an interval with an open start', example: '../2025-03-20', used: true },
  { level: 1, feature: 'an interval with an unknown end', example: '2025-03-20/', used: false },
  { level: 1, feature: 'a season', example: '2025-21', used: false },
  { level: 1, feature: 'a year of more than four digits', example: 'Y17000', used: false },
  { level: 1, feature: 'a year before the year 0', example: '-0044', used: false },
]
