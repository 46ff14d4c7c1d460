/**
 * Whom a stance commits: the actor, and the one spoken for.
 *
 * @example
 * speakersFor({ actor: 'dmitry-peskov', onBehalfOf: 'russia' }) // ['dmitry-peskov', 'russia']
 */
export function speakersFor(position: { readonly actor: string; readonly onBehalfOf: string | null }): string[] {
  return position.onBehalfOf === null ? [position.actor] : [position.actor, position.onBehalfOf]
}
