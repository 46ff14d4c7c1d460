// Generated from src/questions by `npm run generate`. Do not edit: change the question.
import type { Input } from './input.js'

/** What each question is given, in order: an input, or the keys of a filter. */
export const questionInputs = {
  actorsNamed: [
    {"name":"text","takes":"text","needed":true},
  ],
  citationOf: [
    {"name":"record","takes":"record","needed":true},
    [{"name":"style","does":"A sentence (`text`, where it is left out), or entries of a bibliography.","takes":"terms","terms":["bibtex","csl-json","ris","text"]}],
  ],
  claimedRange: [
    {"name":"figures","takes":"figures","many":true,"needed":true},
    {"name":"rule","takes":"terms","terms":["latest","lowest-highest","narrowest","widest"],"needed":true},
  ],
  compareFigures: [
    {"name":"a","takes":"figures","needed":true},
    {"name":"b","takes":"figures","needed":true},
  ],
  competingFigures: [
    [{"name":"claimant","does":"Who says it.","takes":"actors","many":true},{"name":"event","does":"Counting which event.","takes":"events","many":true},{"name":"measure","does":"What is counted.","takes":"terms","terms":["attacks","duration","elapsed","exchanged","injured","killed","members","money","participants","quantity","share","troops","votes","weapons-intercepted","weapons-launched","weapons-through"],"many":true},{"name":"place","does":"Counting which place, or a place within it.","takes":"places","many":true},{"name":"proposal","does":"Belonging to which proposal.","takes":"proposals","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"stage","does":"How far money or arms have come.","takes":"terms","terms":["announced","committed","contracted","delivered","proposed","requested"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in summary, number or what is counted.","takes":"text"},{"name":"unit","does":"In what unit.","takes":"terms","terms":["EUR","USD","allies","attacks","days","drones","leaders","minutes","missiles","percent","persons","shells","sites","states","systems","votes","years"],"many":true},{"name":"verdict","does":"With which verdict; `contradict` and `compatible` where it is left out. With `incomparable` the answer has those as well that look alike: with the same measure and unit, or set beside each other by the curators.","takes":"terms","terms":["compatible","contradict","incomparable"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  conditionsOn: [
    {"name":"option","takes":"options","needed":true},
  ],
  conflictingPreconditions: [
    [{"name":"actor","does":"Between whom: one of the two, or one that it speaks for.","takes":"actors","many":true},{"name":"option","does":"Over which option.","takes":"options","many":true},{"name":"rule","does":"By which rule.","takes":"terms","terms":["blocked","contrary","deadlock"],"many":true},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  contactGraph: [
    {"name":"format","takes":"terms","terms":["d3","graphology"],"needed":true},
    [{"name":"actor","does":"Of whom: one of the two.","takes":"actors","many":true},{"name":"attendance","does":"Of those who took part in which way; `confirmed` where it is left out.","takes":"terms","terms":["absent","confirmed","declined","expected","invited"],"many":true},{"name":"issue","does":"About which issue: one of a position taken at it, or of a term of a proposal that it was a step of.","takes":"issues","many":true},{"name":"mode","does":"Through what they were held or made.","takes":"terms","terms":["broadcast","in-person","social-media","telephone","unstated","video","written"],"many":true},{"name":"place","does":"In which place, or a place within it.","takes":"places","many":true},{"name":"side","does":"With a participant that is, acts for, holds a post with or is a member of it on the day of the event.","takes":"actors","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"status","does":"With which status; `held` where it is left out.","takes":"terms","terms":["cancelled","declined","expected","held","planned","postponed","proposed","unconfirmed"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in title, summary or quotations.","takes":"text"},{"name":"type","does":"Of which type; it makes the answer as narrow.","takes":"terms","terms":["address","call","contact","leaders-meeting","military-meeting","ministers-meeting","negotiation-round","officials-meeting","summit","visit"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  contacts: [
    [{"name":"actor","does":"Of whom: one of the two.","takes":"actors","many":true},{"name":"attendance","does":"Of those who took part in which way; `confirmed` where it is left out.","takes":"terms","terms":["absent","confirmed","declined","expected","invited"],"many":true},{"name":"issue","does":"About which issue: one of a position taken at it, or of a term of a proposal that it was a step of.","takes":"issues","many":true},{"name":"mode","does":"Through what they were held or made.","takes":"terms","terms":["broadcast","in-person","social-media","telephone","unstated","video","written"],"many":true},{"name":"place","does":"In which place, or a place within it.","takes":"places","many":true},{"name":"side","does":"With a participant that is, acts for, holds a post with or is a member of it on the day of the event.","takes":"actors","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"status","does":"With which status; `held` where it is left out.","takes":"terms","terms":["cancelled","declined","expected","held","planned","postponed","proposed","unconfirmed"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in title, summary or quotations.","takes":"text"},{"name":"type","does":"Of which type; it makes the answer as narrow.","takes":"terms","terms":["address","call","contact","leaders-meeting","military-meeting","ministers-meeting","negotiation-round","officials-meeting","summit","visit"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  countEvents: [
    [{"name":"issue","does":"About which issue: one of a position taken at it, or of a term of a proposal that it was a step of.","takes":"issues","many":true},{"name":"mode","does":"Through what they were held or made.","takes":"terms","terms":["broadcast","in-person","social-media","telephone","unstated","video","written"],"many":true},{"name":"participant","does":"With which participant, whatever its role and whether it took part or not; or as a filter of its own says.","takes":"actors","parts":[{"name":"all","does":"Every one of these.","takes":"actors","many":true},{"name":"any","does":"One of these.","takes":"actors","many":true},{"name":"attendance","does":"Whether they took part: `confirmed`, or merely `expected` or `invited`.","takes":"terms","terms":["absent","confirmed","declined","expected","invited"],"many":true},{"name":"role","does":"In which role.","takes":"terms","terms":["addressee","attacker","chair","host","initiator","mediator","observer","participant","party","recipient","reporter","speaker","subject","target","visitor"],"many":true}],"many":true},{"name":"place","does":"In which place, or a place within it.","takes":"places","many":true},{"name":"side","does":"With a participant that is, acts for, holds a post with or is a member of it on the day of the event.","takes":"actors","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"status","does":"With which status.","takes":"terms","terms":["cancelled","declined","expected","held","planned","postponed","proposed","unconfirmed"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in title, summary or quotations.","takes":"text"},{"name":"type","does":"Of which type; it makes the answer as narrow.","takes":"terms","terms":["address","agreement","agreement-signed","aid-decision","aid-delivered","appointment","attack","attack-campaign","call","ceasefire-declared","ceasefire-ended","ceasefire-in-force","coalition-formed","contact","criticism","demand","deployment","exchange","ground-operation","interview","invitation","joint-statement","leaders-meeting","letter","military-meeting","ministers-meeting","negotiation-round","officials-meeting","proposal-tabled","purchase","readout","refusal","request","sanctions-eased","sanctions-imposed","statement","summit","visit","vote","warning"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
    {"name":"by","takes":"terms","terms":["issue","mode","participant","place","side","source","status","type"],"many":true,"needed":true},
  ],
  countPositions: [
    [{"name":"actor","does":"Whose stance.","takes":"actors","many":true},{"name":"addressee","does":"To whom it was said.","takes":"actors","many":true},{"name":"condition","does":"Whether there is a condition, or what a condition is and hangs on.","takes":"yes","parts":[{"name":"event","does":"The event it hangs on.","takes":"events","many":true},{"name":"option","does":"The option it hangs on.","takes":"options","many":true},{"name":"type","does":"How the stance hangs on it.","takes":"terms","terms":["after","in-exchange-for","only-if","unless"],"many":true}]},{"name":"event","does":"Taken at which event.","takes":"events","many":true},{"name":"issue","does":"On any option of which issue.","takes":"issues","many":true},{"name":"onBehalfOf","does":"For whom the actor speaks, as the source says.","takes":"actors","many":true},{"name":"option","does":"On which option.","takes":"options","many":true},{"name":"polarity","does":"For (1), neither (0) or against (-1).","takes":"terms","terms":[-1,0,1],"many":true},{"name":"proposal","does":"Making or answering which proposal.","takes":"proposals","many":true},{"name":"side","does":"Of whoever is, speaks for, holds a post with or is a member of it on the day of the position.","takes":"actors","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"stance","does":"With which stance.","takes":"terms","terms":["accepts","demands","mixed","noncommittal","open-to","opposes","proposes","rejects","rules-out","sceptical","supports"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in summary, quotation or conditions.","takes":"text"},{"name":"voice","does":"Through whose words.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
    {"name":"by","takes":"terms","terms":["actor","addressee","event","issue","onBehalfOf","option","polarity","proposal","side","source","stance","voice"],"many":true,"needed":true},
  ],
  disagreementsWithin: [
    {"name":"group","takes":"actors","many":true,"needed":true},
    [{"name":"issue","does":"On any option of which issue.","takes":"issues","many":true},{"name":"onBehalf","does":"Whether what others said on behalf of the actor counts as well.","takes":"yes"},{"name":"option","does":"On which option.","takes":"options","many":true},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  findActor: [
    {"name":"text","takes":"text","needed":true},
  ],
  findActors: [
    [{"name":"kind","does":"Of which kind; it makes the answer as narrow.","takes":"terms","terms":["coalition","group","media","organisation","person","state"],"many":true},{"name":"memberOf","does":"Said to be part of which other.","takes":"actors","many":true},{"name":"organization","does":"Holding a post with which organisation or state at any time.","takes":"actors","many":true},{"name":"source","does":"Spoken of in which source.","takes":"sources","many":true},{"name":"text","does":"With all these words, or words that begin with them, in name, aliases, posts or summary.","takes":"text"}],
  ],
  findDiscrepancies: [
    [{"name":"kind","does":"Of which kind.","takes":"terms","terms":["changed-over-time","conflicting-accounts","different-composition","different-date","different-firmness","different-number","different-precision","different-scope","different-spelling","headline-against-body","identity-unclear","misattribution","omission","wrong-office"],"many":true},{"name":"record","does":"Concerning which record.","takes":"reference","many":true},{"name":"source","does":"Standing in which source.","takes":"sources","many":true},{"name":"status","does":"Settled in which way.","takes":"terms","terms":["error-in-source","not-a-conflict","superseded","unresolved"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in title, explanation or resolution.","takes":"text"}],
  ],
  findDiscrepancy: [
    {"name":"text","takes":"text","needed":true},
  ],
  findEvent: [
    {"name":"text","takes":"text","needed":true},
  ],
  findEvents: [
    [{"name":"issue","does":"About which issue: one of a position taken at it, or of a term of a proposal that it was a step of.","takes":"issues","many":true},{"name":"mode","does":"Through what they were held or made.","takes":"terms","terms":["broadcast","in-person","social-media","telephone","unstated","video","written"],"many":true},{"name":"participant","does":"With which participant, whatever its role and whether it took part or not; or as a filter of its own says.","takes":"actors","parts":[{"name":"all","does":"Every one of these.","takes":"actors","many":true},{"name":"any","does":"One of these.","takes":"actors","many":true},{"name":"attendance","does":"Whether they took part: `confirmed`, or merely `expected` or `invited`.","takes":"terms","terms":["absent","confirmed","declined","expected","invited"],"many":true},{"name":"role","does":"In which role.","takes":"terms","terms":["addressee","attacker","chair","host","initiator","mediator","observer","participant","party","recipient","reporter","speaker","subject","target","visitor"],"many":true}],"many":true},{"name":"place","does":"In which place, or a place within it.","takes":"places","many":true},{"name":"side","does":"With a participant that is, acts for, holds a post with or is a member of it on the day of the event.","takes":"actors","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"status","does":"With which status.","takes":"terms","terms":["cancelled","declined","expected","held","planned","postponed","proposed","unconfirmed"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in title, summary or quotations.","takes":"text"},{"name":"type","does":"Of which type; it makes the answer as narrow.","takes":"terms","terms":["address","agreement","agreement-signed","aid-decision","aid-delivered","appointment","attack","attack-campaign","call","ceasefire-declared","ceasefire-ended","ceasefire-in-force","coalition-formed","contact","criticism","demand","deployment","exchange","ground-operation","interview","invitation","joint-statement","leaders-meeting","letter","military-meeting","ministers-meeting","negotiation-round","officials-meeting","proposal-tabled","purchase","readout","refusal","request","sanctions-eased","sanctions-imposed","statement","summit","visit","vote","warning"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  findFigure: [
    {"name":"text","takes":"text","needed":true},
  ],
  findFigures: [
    [{"name":"claimant","does":"Who says it.","takes":"actors","many":true},{"name":"event","does":"Counting which event.","takes":"events","many":true},{"name":"measure","does":"What is counted.","takes":"terms","terms":["attacks","duration","elapsed","exchanged","injured","killed","members","money","participants","quantity","share","troops","votes","weapons-intercepted","weapons-launched","weapons-through"],"many":true},{"name":"place","does":"Counting which place, or a place within it.","takes":"places","many":true},{"name":"proposal","does":"Belonging to which proposal.","takes":"proposals","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"stage","does":"How far money or arms have come.","takes":"terms","terms":["announced","committed","contracted","delivered","proposed","requested"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in summary, number or what is counted.","takes":"text"},{"name":"unit","does":"In what unit.","takes":"terms","terms":["EUR","USD","allies","attacks","days","drones","leaders","minutes","missiles","percent","persons","shells","sites","states","systems","votes","years"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  findIssue: [
    {"name":"text","takes":"text","needed":true},
  ],
  findOption: [
    {"name":"text","takes":"text","needed":true},
  ],
  findPlace: [
    {"name":"text","takes":"text","needed":true},
  ],
  findPlaces: [
    [{"name":"country","does":"In which state.","takes":"actors","many":true},{"name":"kind","does":"Of which kind.","takes":"terms","terms":["area","city","country","region","site"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in name or aliases.","takes":"text"},{"name":"within","does":"Within which place, however deep; a place lies within itself.","takes":"places","many":true}],
  ],
  findPosition: [
    {"name":"text","takes":"text","needed":true},
  ],
  findPositions: [
    [{"name":"actor","does":"Whose stance.","takes":"actors","many":true},{"name":"addressee","does":"To whom it was said.","takes":"actors","many":true},{"name":"condition","does":"Whether there is a condition, or what a condition is and hangs on.","takes":"yes","parts":[{"name":"event","does":"The event it hangs on.","takes":"events","many":true},{"name":"option","does":"The option it hangs on.","takes":"options","many":true},{"name":"type","does":"How the stance hangs on it.","takes":"terms","terms":["after","in-exchange-for","only-if","unless"],"many":true}]},{"name":"event","does":"Taken at which event.","takes":"events","many":true},{"name":"issue","does":"On any option of which issue.","takes":"issues","many":true},{"name":"onBehalfOf","does":"For whom the actor speaks, as the source says.","takes":"actors","many":true},{"name":"option","does":"On which option.","takes":"options","many":true},{"name":"polarity","does":"For (1), neither (0) or against (-1).","takes":"terms","terms":[-1,0,1],"many":true},{"name":"proposal","does":"Making or answering which proposal.","takes":"proposals","many":true},{"name":"side","does":"Of whoever is, speaks for, holds a post with or is a member of it on the day of the position.","takes":"actors","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"stance","does":"With which stance.","takes":"terms","terms":["accepts","demands","mixed","noncommittal","open-to","opposes","proposes","rejects","rules-out","sceptical","supports"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in summary, quotation or conditions.","takes":"text"},{"name":"voice","does":"Through whose words.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  findProposal: [
    {"name":"text","takes":"text","needed":true},
  ],
  findProposals: [
    [{"name":"addressee","does":"Put to whom.","takes":"actors","many":true},{"name":"event","does":"With a step at which event.","takes":"events","many":true},{"name":"issue","does":"With a term that asks for an option of which issue.","takes":"issues","many":true},{"name":"option","does":"With a term that asks for which option.","takes":"options","many":true},{"name":"proposer","does":"Put forward by whom.","takes":"actors","many":true},{"name":"source","does":"Told by which source.","takes":"sources","many":true},{"name":"status","does":"With which status in the last step of its history.","takes":"terms","terms":["accepted","accepted-in-principle","amended","floated","in-force","lapsed","partly-accepted","planned","rejected","signed","tabled","under-discussion","violated","withdrawn"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in title, summary or terms.","takes":"text"},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  findSource: [
    {"name":"text","takes":"text","needed":true},
  ],
  findSources: [
    [{"name":"defect","does":"With a defect of which kind.","takes":"terms","terms":["ambiguous-reference","duplication","factual-error","headline-mismatch","internal-inconsistency","loaded-wording","missing-attribution","missing-context","missing-date","outdated-office","page-furniture","spelling","truncation"],"many":true},{"name":"flag","does":"With which trait.","takes":"terms","terms":["ai-assisted","no-byline","no-dateline","page-furniture","publisher-unknown","republished","title-from-address"],"many":true},{"name":"kind","does":"Of which kind.","takes":"terms","terms":["agency-report","dataset","news-article","official-text","readout","transcript"],"many":true},{"name":"text","does":"With all these words, or words that begin with them, in title or publisher.","takes":"text"},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  getActor: [
    {"name":"id","takes":"actors","needed":true},
  ],
  getDiscrepancy: [
    {"name":"id","takes":"discrepancies","needed":true},
  ],
  getEvent: [
    {"name":"id","takes":"events","needed":true},
  ],
  getFigure: [
    {"name":"id","takes":"figures","needed":true},
  ],
  getIssue: [
    {"name":"id","takes":"issues","needed":true},
  ],
  getOption: [
    {"name":"id","takes":"options","needed":true},
  ],
  getPlace: [
    {"name":"id","takes":"places","needed":true},
  ],
  getPosition: [
    {"name":"id","takes":"positions","needed":true},
  ],
  getProposal: [
    {"name":"id","takes":"proposals","needed":true},
  ],
  getSource: [
    {"name":"id","takes":"sources","needed":true},
  ],
  meetingsOf: [
    {"name":"actors","takes":"actors","many":true,"needed":true},
  ],
  membersOf: [
    {"name":"group","takes":"actors","needed":true},
    [{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  mentionsOf: [
    {"name":"actor","takes":"actors","needed":true},
  ],
  onTheTable: [
    {"name":"date","takes":"day","needed":true},
    [{"name":"addressee","does":"Put to whom.","takes":"actors","many":true},{"name":"option","does":"With a term that asks for which option.","takes":"options","many":true},{"name":"proposer","does":"Put forward by whom.","takes":"actors","many":true},{"name":"standing","does":"Standing where: surely, or with `within: 'possibly'` as far as can be told.","takes":"terms","terms":["accepted","accepted-in-principle","divided","floated","in-force","lapsed","open","partly-accepted","planned","rejected","signed","superseded","violated","withdrawn"],"many":true},{"name":"within","does":"Whether what may have been there by then counts as well; only what surely was where it is left out.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  openPlans: [
    [{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  plans: [
    [{"name":"known","does":"Whether it was known what became of them, surely or with `within: 'possibly'` as far as can be told.","takes":"yes"},{"name":"participant","does":"With which participant, in any role and whether it was to take part or not.","takes":"actors","many":true},{"name":"status","does":"With which status.","takes":"terms","terms":["expected","planned","postponed","proposed"],"many":true},{"name":"type","does":"Of which type.","takes":"terms","terms":["address","agreement","agreement-signed","aid-decision","aid-delivered","appointment","attack","attack-campaign","call","ceasefire-declared","ceasefire-ended","ceasefire-in-force","coalition-formed","contact","criticism","demand","deployment","exchange","ground-operation","interview","invitation","joint-statement","leaders-meeting","letter","military-meeting","ministers-meeting","negotiation-round","officials-meeting","proposal-tabled","purchase","readout","refusal","request","sanctions-eased","sanctions-imposed","statement","summit","visit","vote","warning"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  preconditions: [
    [{"name":"actor","does":"Whose.","takes":"actors","many":true},{"name":"onBehalf","does":"Whether what others said on behalf of the actor counts as well.","takes":"yes"},{"name":"option","does":"Of a stance on which option.","takes":"options","many":true},{"name":"requires","does":"That hang on which option.","takes":"options","many":true},{"name":"type","does":"Of which type.","takes":"terms","terms":["after","in-exchange-for","only-if","unless"],"many":true},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  provenanceOf: [
    {"name":"record","takes":"record","needed":true},
    {"name":"pointer","takes":"pointer"},
  ],
  quotesOf: [
    {"name":"actor","takes":"actors","needed":true},
  ],
  responsesTo: [
    {"name":"proposal","takes":"proposals","needed":true},
    [{"name":"voice","does":"Through whose words the stances that no step names reach us; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  rivalsOf: [
    {"name":"figure","takes":"figures","needed":true},
  ],
  rolesOf: [
    {"name":"person","takes":"actors","needed":true},
    {"name":"day","takes":"day","needed":true},
  ],
  search: [
    {"name":"words","takes":"text","needed":true},
    [{"name":"collections","does":"In which collections; in all where it is left out.","takes":"terms","terms":["actors","discrepancies","events","figures","issues","places","positions","proposals","sources"],"many":true},{"name":"limit","does":"How many results at most; all where it is left out.","takes":"number"}],
  ],
  secondHand: [
    [{"name":"actor","does":"Of whom it is told: whose stance, or whose claim.","takes":"actors","many":true},{"name":"collection","does":"Of which collection.","takes":"terms","terms":["figures","positions"],"many":true},{"name":"source","does":"In which source.","takes":"sources","many":true},{"name":"through","does":"Through whom: anybody in the chain.","takes":"actors","many":true},{"name":"voice","does":"Through whose words a stance reaches us.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  sidesOn: [
    {"name":"option","takes":"options","needed":true},
    [{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  singleSourced: [
    [{"name":"collection","does":"Of which collection; of all but the sources, which speak of themselves, where it is left out.","takes":"terms","terms":["actors","discrepancies","events","figures","issues","places","positions","proposals","sources"],"many":true},{"name":"parts","does":"Whether records count of which only some fields rest on one independent source alone.","takes":"yes"},{"name":"source","does":"Resting on which source, or on one that is not independent of it.","takes":"sources","many":true}],
  ],
  sourceDefects: [
    [{"name":"kind","does":"Of which kind.","takes":"terms","terms":["ambiguous-reference","duplication","factual-error","headline-mismatch","internal-inconsistency","loaded-wording","missing-attribution","missing-context","missing-date","outdated-office","page-furniture","spelling","truncation"],"many":true},{"name":"source","does":"Of which source.","takes":"sources","many":true}],
  ],
  stanceChanges: [
    [{"name":"actor","does":"Whose.","takes":"actors","many":true},{"name":"issue","does":"On any option of which issue.","takes":"issues","many":true},{"name":"onBehalf","does":"Whether what others said on behalf of the actor counts as well.","takes":"yes"},{"name":"option","does":"On which option.","takes":"options","many":true},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"from","does":"The day to start from, or the first of a month or year: what was said by its end had been said before.","takes":"day","needed":true},{"name":"to","does":"The last day, included, or the last of a month or year; the end of the data where it is left out.","takes":"day"},{"name":"within","does":"Whether what may have changed counts as well; only what surely did counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  stanceDistance: [
    {"name":"a","takes":"actors","needed":true},
    {"name":"b","takes":"actors","needed":true},
    [{"name":"issue","does":"On any option of which issue.","takes":"issues","many":true},{"name":"onBehalf","does":"Whether what others said on behalf of the actor counts as well.","takes":"yes"},{"name":"option","does":"On which option.","takes":"options","many":true},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  stanceHistory: [
    {"name":"actor","takes":"actors","needed":true},
    {"name":"option","takes":"options","needed":true},
    [{"name":"onBehalf","does":"Whether what others said on behalf of the actor counts as well.","takes":"yes"},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"on","does":"The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`.","takes":"day"},{"name":"from","does":"The first day: `2025-03-20`, or the first of a month or year: `2025-03`.","takes":"day"},{"name":"to","does":"The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`.","takes":"day"},{"name":"within","does":"Whether what may fall within counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  stanceMatrix: [
    [{"name":"actor","does":"Whose.","takes":"actors","many":true},{"name":"issue","does":"On any option of which issue.","takes":"issues","many":true},{"name":"onBehalf","does":"Whether what others said on behalf of the actor counts as well.","takes":"yes"},{"name":"option","does":"On which option.","takes":"options","many":true},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  stanceOf: [
    {"name":"actor","takes":"actors","needed":true},
    {"name":"option","takes":"options","needed":true},
    [{"name":"onBehalf","does":"Whether what others said on behalf of the actor counts as well.","takes":"yes"},{"name":"voice","does":"Through whose words; `ownVoices` where it is left out.","takes":"terms","terms":["attributed-by-other","direct-quote","headline","outlet-characterisation","paraphrase","partial-quote","spokesperson"],"many":true},{"name":"asOf","does":"The last day that counts, or the month or year at whose end; all days where it is left out.","takes":"day"},{"name":"within","does":"Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`.","takes":"terms","terms":["certainly","possibly"]}],
  ],
  whatBecameOf: [
    {"name":"event","takes":"events","needed":true},
  ],
  whereWent: [
    {"name":"collection","takes":"terms","terms":["actors","discrepancies","events","figures","issues","options","places","positions","proposals","sources"],"needed":true},
    {"name":"id","takes":"text","needed":true},
  ],
} as const satisfies Readonly<Record<string, readonly (Input | readonly Input[])[]>>
