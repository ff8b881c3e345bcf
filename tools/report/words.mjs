/** How the report says what it found. */

/** @param {(name: string) => string} mark what is done with a header's name */
export function headers({ algorithm, inBody, headers }, mark) {
  if (inBody) return 'in the body'
  return algorithm === 'none' ? 'none' : headers.map(mark).join(', ')
}

export function time({ tolerance }) {
  if (!tolerance) return 'none: replayable'
  const { after, before } = tolerance
  return after === before ? `± ${after} s` : `${after} s after, ${before} s before`
}

export function handshake({ handshakes }) {
  return handshakes.join('; ') || 'none'
}
