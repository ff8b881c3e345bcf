import type { FakeCall, FakeReply } from '@hooks/core/fake'
import type { BasisTheoryFakeState } from './fake-state.ts'

export type Call = FakeCall<BasisTheoryFakeState>
export type Operation = (call: Call) => FakeReply

const keptMs = 24 * 60 * 60 * 1000

/** Answers a call with a `BT-IDEMPOTENCY-KEY` that was successful within 24 hours with the stored answer. */
export function idempotent(operation: Operation): Operation {
  return (call) => {
    const key = call.headers.get('bt-idempotency-key')
    if (key === null) return operation(call)
    const { answers } = call.state
    const name = `${call.method} ${call.url.pathname} ${key}`
    const now = call.now().getTime()
    const stored = answers.get(name)
    if (stored && now - stored.at < keptMs) return stored.reply
    const reply = operation(call)
    if (reply.status < 300) answers.set(name, { at: now, reply })
    return reply
  }
}

/** Answers with the correlation id of the request in `BT-TRACE-ID`, or with a new one. */
export function traced(operations: Readonly<Record<string, Operation>>): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (call) => ({
        ...operation(call),
        headers: { 'BT-TRACE-ID': call.headers.get('bt-trace-id') ?? crypto.randomUUID() },
      }),
    ]),
  )
}
