/** The first media type on offer that an `Accept` header takes; undefined where it takes none of them. */
export function acceptable(accept: string | null, offered: readonly string[]): string | undefined {
  const ranges = (accept ?? '*/*').split(',').map(essence)
  // In the order of the header, so that an exact wish is met before `*/*`.
  for (const range of ranges) {
    const found = offered.find((type) => range === '*/*' || range === type || range === `${type.split('/')[0]}/*`)
    if (found) return found
  }
  return undefined
}

/** A media type without its parameters, in lower case: `application/json; charset=utf-8` is `application/json`. */
export function essence(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}
