import type { voices } from '../../vocabulary/position.js'
import { defineRule } from '../rule.js'

const quoting: readonly (keyof typeof voices)[] = ['direct-quote', 'partial-quote']
const silent: readonly (keyof typeof voices)[] = ['outlet-characterisation', 'headline']

/** A quoting voice has a quote; the voice of an outlet has none. */
export const voicesFitTheirQuotes = defineRule('voices-fit-their-quotes', function* ({ positions }) {
  for (const { id, voice, quote } of positions) {
    const message =
      quoting.includes(voice) && quote === null
        ? `the voice is ${voice}, and there is no quote`
        : silent.includes(voice) && quote !== null
          ? `the voice is ${voice}, and there is a quote of the actor`
          : null
    if (message === null) continue
    const remedy =
      quote === null ? 'give the quote, or write paraphrase' : 'write partial-quote or direct-quote, or no quote'
    yield { collection: 'positions', id, pointer: '/voice', value: voice, message, remedy }
  }
})
