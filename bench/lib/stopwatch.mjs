/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(request: any) => unknown} run one verification; may give a promise
 * @property {(result: any) => boolean} [accepted] whether `run` gave what it must. Default: whether it gave `true`
 */

/**
 * Tries a contender on every request and on one that was altered, then gives a function that says how many microseconds
 * one call takes when it is called so many times in a row. Every result is looked at. What is synchronous is not awaited.
 * @param {Contender} contender @param {readonly import('./requests.mjs').Delivery[]} requests
 * @returns {Promise<(calls: number) => Promise<number>>}
 */
export async function stopwatch({ name, run, accepted = (result) => result === true }, requests) {
  let isAsync = false
  for (const request of requests) {
    const result = run(request)
    isAsync = typeof result?.then === 'function'
    if (!accepted(await result)) refuse()
  }
  if (await acceptsAltered(requests[0])) throw new Error(`${name} accepted an altered delivery`)
  return async (calls) => {
    const start = process.hrtime.bigint()
    if (isAsync) await repeatAsync(calls)
    else repeat(calls)
    return Number(process.hrtime.bigint() - start) / 1000 / calls
  }

  async function acceptsAltered(request) {
    const body = Buffer.from(request.body)
    body[body.length - 4] ^= 1
    try {
      return accepted(await run({ ...request, body }))
    } catch {
      return false
    }
  }

  function repeat(calls) {
    for (let call = 0; call < calls; call++) if (!accepted(run(requests[call % requests.length]))) refuse()
  }

  async function repeatAsync(calls) {
    for (let call = 0; call < calls; call++) if (!accepted(await run(requests[call % requests.length]))) refuse()
  }

  function refuse() {
    throw new Error(`${name} refused a valid delivery`)
  }
}
