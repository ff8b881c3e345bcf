import type { Scheme, SignatureScheme } from '@hooks/core/contract'
import { type Check, type ConformanceOptions, now } from './subject.ts'

/** Of a provider that says when it signs, in its headers or in the body. */
export function timeChecks(scheme: Scheme, { body }: Pick<ConformanceOptions<unknown>, 'body'>): readonly Check[] {
  const inBody = body && body(now) !== body(after(60))
  return inBody || (scheme as SignatureScheme).timestamp ? [tolerance, farAway] : []
}

const tolerance: Check = {
  name: 'a delivery is refused outside of the tolerance, and not within',
  async run(subject) {
    const verify = subject.compile({ toleranceSeconds: 60 })
    const delivery = await subject.sign()
    for (const seconds of [-60, 0, 60]) {
      await subject.accepts(`Received ${seconds} s after it was signed`, delivery, verify, after(seconds).getTime())
    }
    for (const [seconds, expected] of [
      [62, 'ERR_TIMESTAMP_STALE'],
      [-62, 'ERR_TIMESTAMP_FUTURE'],
    ] as const) {
      const what = `Received ${seconds} s after it was signed`
      const code = await subject.refuses(what, delivery, verify, after(seconds).getTime())
      if (code !== expected) throw new Error(`${what}: is refused with ${code}, and must be with ${expected}.`)
    }
  },
}

const year = 365 * 24 * 60 * 60

const farAway: Check = {
  name: 'the time of a delivery has bounds where nothing is configured',
  async run(subject) {
    for (const seconds of [-year, year]) {
      await subject.refuses(`Signed ${seconds} s from now`, await subject.sign({ time: after(seconds) }))
    }
  },
}

function after(seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000)
}
