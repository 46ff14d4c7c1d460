import type { Rule } from './rule.js'
import { attendanceFitsTheStatus } from './rules/attendance-fits-the-status.js'
import { chainsHaveLinks } from './rules/chains-have-links.js'
import { conditionsLookBeyondTheirOwnOption } from './rules/conditions-look-beyond-their-own-option.js'
import { confirmingFiguresCountTheSameAndAgree } from './rules/confirming-figures-count-the-same-and-agree.js'
import { contradictingFiguresCountTheSameAndDiffer } from './rules/contradicting-figures-count-the-same-and-differ.js'
import { contradictingPositionsAreOfOneActor } from './rules/contradicting-positions-are-of-one-actor.js'
import { dateBoundsMeetTheirDate } from './rules/date-bounds-meet-their-date.js'
import { discrepanciesCiteTheirSources } from './rules/discrepancies-cite-their-sources.js'
import { eventRelationsRunInTime } from './rules/event-relations-run-in-time.js'
import { evidencePointsAtFacts } from './rules/evidence-points-at-facts.js'
import { factsAreReachedByEvidence } from './rules/facts-are-reached-by-evidence.js'
import { figuresObeyTheirOperator } from './rules/figures-obey-their-operator.js'
import { idsAreUnique } from './rules/ids-are-unique.js'
import { incomparableFiguresCountDifferentThings } from './rules/incomparable-figures-count-different-things.js'
import { intervalsStartBeforeTheyEnd } from './rules/intervals-start-before-they-end.js'
import { inverseRelationsAgree } from './rules/inverse-relations-agree.js'
import { listsNameNothingTwice } from './rules/lists-name-nothing-twice.js'
import { namesAreOfOneActor } from './rules/names-are-of-one-actor.js'
import { numbersFitTheirUnit } from './rules/numbers-fit-their-unit.js'
import { optionIdsStartWithTheirIssue } from './rules/option-ids-start-with-their-issue.js'
import { participantsHaveEachRoleOnce } from './rules/participants-have-each-role-once.js'
import { pinnedSourcesAreCitedBySpan } from './rules/pinned-sources-are-cited-by-span.js'
import { pinnedTextsAreAtHand } from './rules/pinned-texts-are-at-hand.js'
import { plannedEventsAreTiedToWhatBecameOfThem } from './rules/planned-events-are-tied-to-what-became-of-them.js'
import { plannedEventsDoNotCountAsHeld } from './rules/planned-events-do-not-count-as-held.js'
import { plansAreRealisedByWhatCameAbout } from './rules/plans-are-realised-by-what-came-about.js'
import { positionsAreTakenWhereAndWhenTheirEventWas } from './rules/positions-are-taken-where-and-when-their-event-was.js'
import { proposalHistoryRunsForward } from './rules/proposal-history-runs-forward.js'
import { proposalStepsRestOnTheirPosition } from './rules/proposal-steps-rest-on-their-position.js'
import { quotesStandInTheirSpans } from './rules/quotes-stand-in-their-spans.js'
import { reaffirmationKeepsTheSide } from './rules/reaffirmation-keeps-the-side.js'
import { recordsAreInUse } from './rules/records-are-in-use.js'
import { recordsAreNotDatedAfterTheirSources } from './rules/records-are-not-dated-after-their-sources.js'
import { recordsDoNotRelateToThemselves } from './rules/records-do-not-relate-to-themselves.js'
import { referencesResolve } from './rules/references-resolve.js'
import { relationsHaveNoCycle } from './rules/relations-have-no-cycle.js'
import { retiredIdsAreNotInUse } from './rules/retired-ids-are-not-in-use.js'
import { retiredIdsLeadToRecords } from './rules/retired-ids-lead-to-records.js'
import { revisionsAreLaterCountsByTheSameClaimant } from './rules/revisions-are-later-counts-by-the-same-claimant.js'
import { rolesAreSupportedByTenures } from './rules/roles-are-supported-by-tenures.js'
import { rolesFitTheEventFamily } from './rules/roles-fit-the-event-family.js'
import { sourceWordsStandInTheirSpans } from './rules/source-words-stand-in-their-spans.js'
import { sourcesAreDistinct } from './rules/sources-are-distinct.js'
import { spansAreInOrderAndApart } from './rules/spans-are-in-order-and-apart.js'
import { spansLieWithinTheirText } from './rules/spans-lie-within-their-text.js'
import { stagesAreOfMoneyAndArms } from './rules/stages-are-of-money-and-arms.js'
import { supersessionChangesTheStance } from './rules/supersession-changes-the-stance.js'
import { supersessionHasNoCycle } from './rules/supersession-has-no-cycle.js'
import { supersessionKeepsActorAndIssue } from './rules/supersession-keeps-actor-and-issue.js'
import { supersessionRunsForwardInTime } from './rules/supersession-runs-forward-in-time.js'
import { tenuresAreInOrder } from './rules/tenures-are-in-order.js'
import { unitsFitTheirMeasure } from './rules/units-fit-their-measure.js'
import { unstatedEvidenceHasANote } from './rules/unstated-evidence-has-a-note.js'
import { voicesFitTheirQuotes } from './rules/voices-fit-their-quotes.js'
import { workedOutDatesHaveAReason } from './rules/worked-out-dates-have-a-reason.js'

/** Every rule, what concerns all records first. */
export const rules: readonly Rule[] = [
  idsAreUnique,
  retiredIdsAreNotInUse,
  retiredIdsLeadToRecords,
  referencesResolve,
  optionIdsStartWithTheirIssue,
  recordsDoNotRelateToThemselves,
  listsNameNothingTwice,
  recordsAreInUse,
  sourcesAreDistinct,
  namesAreOfOneActor,
  pinnedTextsAreAtHand,
  evidencePointsAtFacts,
  factsAreReachedByEvidence,
  unstatedEvidenceHasANote,
  pinnedSourcesAreCitedBySpan,
  spansAreInOrderAndApart,
  spansLieWithinTheirText,
  quotesStandInTheirSpans,
  sourceWordsStandInTheirSpans,
  intervalsStartBeforeTheyEnd,
  dateBoundsMeetTheirDate,
  workedOutDatesHaveAReason,
  recordsAreNotDatedAfterTheirSources,
  tenuresAreInOrder,
  rolesAreSupportedByTenures,
  relationsHaveNoCycle,
  inverseRelationsAgree,
  eventRelationsRunInTime,
  participantsHaveEachRoleOnce,
  rolesFitTheEventFamily,
  plannedEventsDoNotCountAsHeld,
  plannedEventsAreTiedToWhatBecameOfThem,
  plansAreRealisedByWhatCameAbout,
  attendanceFitsTheStatus,
  proposalHistoryRunsForward,
  proposalStepsRestOnTheirPosition,
  positionsAreTakenWhereAndWhenTheirEventWas,
  conditionsLookBeyondTheirOwnOption,
  supersessionHasNoCycle,
  supersessionRunsForwardInTime,
  supersessionKeepsActorAndIssue,
  supersessionChangesTheStance,
  reaffirmationKeepsTheSide,
  contradictingPositionsAreOfOneActor,
  voicesFitTheirQuotes,
  chainsHaveLinks,
  figuresObeyTheirOperator,
  numbersFitTheirUnit,
  unitsFitTheirMeasure,
  stagesAreOfMoneyAndArms,
  contradictingFiguresCountTheSameAndDiffer,
  confirmingFiguresCountTheSameAndAgree,
  incomparableFiguresCountDifferentThings,
  revisionsAreLaterCountsByTheSameClaimant,
  discrepanciesCiteTheirSources,
]
