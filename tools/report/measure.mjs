/** What a constant does, found out by asking it about its vectors: schemes hold some of it where nobody can read it. */

const century = 100 * 365 * 86_400_000

/**
 * Verifies vectors with one constant.
 * @returns a function of a vector and what is changed about it
 */
export function verifierOf(constant, { createVerifier, dangerouslyAllowShortSecret }) {
  return async (vector, { clockMs = vector.receivedAt * 1000, headers = vector.headers } = {}) => {
    const { id, receivedAt, method, url, body, allowShortSecret, ...credentials } = vector
    const options = { ...credentials, clock: () => clockMs, [dangerouslyAllowShortSecret]: allowShortSecret === true }
    const request = { headers, body, ...(method && { method }), ...(url && { url }) }
    const { ok, delivery, error } = await createVerifier(constant, options).safeVerify(request)
    const authentic = ok || error.code === 'ERR_ENDPOINT_HANDSHAKE'
    return { authentic, code: error?.code, timestamp: delivery?.signature?.timestamp }
  }
}

/** The headers without which it does not know what to verify. */
export async function neededHeaders(verify, vectors) {
  const needed = new Map()
  for (const vector of vectors) {
    for (const [name] of vector.headers) {
      const headers = vector.headers.filter(([other]) => other !== name)
      const { authentic, code } = await verify(vector, { headers })
      // A header of the sender's choice that is signed too: its value is missed, its name is not.
      if (!authentic && code !== 'ERR_SIGNATURE_MISMATCH') needed.set(name.toLowerCase(), name)
    }
  }
  return [...needed.values()]
}

/** By how many seconds the clock may be after and before the signature; `undefined` where any time will do. */
export async function tolerance(verify, vector) {
  const startMs = vector.receivedAt * 1000
  const last = await turningPoint((ms) => verify(vector, { clockMs: startMs + ms }))
  const first = await turningPoint((ms) => verify(vector, { clockMs: startMs - ms }))
  if (last === undefined || first === undefined) return undefined
  const { timestamp } = await verify(vector)
  const signedMs = timestamp?.getTime() ?? startMs + (last - first) / 2
  const seconds = (ms) => Math.round(ms / 1000)
  return { after: seconds(startMs + last - signedMs), before: seconds(signedMs - (startMs - first)) }
}

/** The last millisecond that is accepted; `undefined` where all are. */
async function turningPoint(verifyAt) {
  if ((await verifyAt(century)).authentic) return undefined
  let accepted = 0
  let refused = century
  while (refused - accepted > 1) {
    const middle = Math.floor((accepted + refused) / 2)
    if ((await verifyAt(middle)).authentic) accepted = middle
    else refused = middle
  }
  return accepted
}
