/** The codebooks that the crosswalk refers to. */
export const crosswalkVersions = /* @__PURE__ */ Object.freeze({
  plover: 'PLOVER as used by POLECAT (2023)',
  cameo: 'CAMEO 1.1b3 (2012)',
} as const)

/** What a type means, and the codes of PLOVER and CAMEO that come nearest; null where the codebook has none. */
export interface EventTypeEntry {
  readonly definition: string
  readonly plover: string | null
  readonly cameo: string | null
}

/* @__NO_SIDE_EFFECTS__ */
function type(definition: string, plover: string | null, cameo: string | null): EventTypeEntry {
  return Object.freeze({ definition, plover, cameo })
}

/** Where people speak with one another: `mode` says how. */
export const talkTypes = /* @__PURE__ */ Object.freeze({
  summit: type('Leaders of three states or more, or of an organisation, meet.', 'CONSULT', '040'),
  'leaders-meeting': type('Leaders of two sides meet, alone or with their teams.', 'CONSULT', '040'),
  'ministers-meeting': type('Ministers of two states or more meet.', 'CONSULT', '040'),
  'officials-meeting': type('Officials or envoys meet.', 'CONSULT', '040'),
  'military-meeting': type('Military leaders meet.', 'CONSULT', '040'),
  'negotiation-round': type('Delegations negotiate over a settlement or a part of one.', 'CONSULT', '046'),
  call: type('Two sides or more speak by telephone or video outside a meeting.', 'CONSULT', '041'),
  contact: type('Two sides hold talks and the source does not say how.', 'CONSULT', '040'),
  visit: type('A leader or envoy stays in another country.', 'CONSULT', '042'),
  address: type('Somebody speaks to a gathering of others.', null, '010'),
} as const)

/** What one side or several do or say; `mode` says through what. */
export const actTypes = /* @__PURE__ */ Object.freeze({
  statement: type('One actor says something in public.', null, '010'),
  'joint-statement': type('Several actors say something together.', null, '010'),
  interview: type('An actor answers the questions of a broadcaster or paper.', null, '010'),
  readout: type('One side tells what was said at a meeting or call.', null, '010'),
  letter: type('An actor writes to another.', null, '010'),
  criticism: type('An actor faults another in public.', 'ACCUSE', '111'),
  warning: type('An actor says what harm may come.', null, '012'),
  'proposal-tabled': type('A proposal is put to those it is addressed to.', 'REQUEST', '020'),
  request: type('An actor asks another for something.', 'REQUEST', '020'),
  demand: type('An actor requires something of another.', 'REQUEST', '100'),
  invitation: type('An actor asks another to meet.', 'AGREE', '036'),
  refusal: type('An actor turns down a proposal or an invitation.', 'REJECT', '120'),
  agreement: type('Sides agree on something, in principle or in writing.', 'AGREE', '030'),
  'agreement-signed': type('Sides sign an agreement.', 'SUPPORT', '057'),
  'ceasefire-declared': type('A side or several declare a ceasefire.', 'CONCEDE', '0871'),
  'ceasefire-in-force': type('A ceasefire takes effect.', 'RETREAT', '087'),
  'ceasefire-ended': type('A ceasefire lapses or is broken off.', null, null),
  'coalition-formed': type('States bind themselves to act together, or set out to.', 'SUPPORT', '050'),
  vote: type('A body votes.', null, null),
  'sanctions-imposed': type('A side imposes or widens sanctions.', 'SANCTION', '163'),
  'sanctions-eased': type('A side lifts or eases sanctions.', 'RETREAT', '085'),
  'aid-decision': type('A side decides to give, pause or resume aid.', 'AGREE', '033'),
  'aid-delivered': type('Aid arrives.', 'AID', '070'),
  purchase: type('Arms or goods are bought, or a purchase is announced.', 'COOPERATE', '061'),
  appointment: type('Somebody is given a task or post.', null, null),
  exchange: type('Prisoners, bodies or children are exchanged or returned.', 'RETREAT', '0841'),
  deployment: type('Forces are sent.', 'MOBILIZE', '154'),
} as const)

/** Force used by one side against another: `means` says with what. */
export const attackTypes = /* @__PURE__ */ Object.freeze({
  attack: type('One strike or wave of strikes.', 'ASSAULT', '195'),
  'attack-campaign': type('Strikes over several days told as one.', 'ASSAULT', '195'),
  'ground-operation': type('Forces fight or move on the ground.', 'ASSAULT', '190'),
} as const)
