/**
 * Spoils honest requests of every provider in ways that a seed decides, and checks what comes of it: no exception but
 * the typed ones, known codes alone, one verdict on all backends, and nothing accepted whose signed parts were changed.
 */
import type { AnyDelivery } from '@hooks/core/contract'
import type { WebhookRequest } from '@hooks/verify'
import { contained, containers } from './containers.ts'
import { type Draft, mutationNames, mutations } from './mutations.ts'
import { type Random, randomFrom, seedOf } from './random.ts'
import { createSubjects, type Material, type Subject } from './subjects.ts'
import { codeOf } from './verdicts.ts'

export interface FuzzOptions extends Material {
  readonly seed: number
  readonly inputs: number
  /** The first input, to make one again that failed. */
  readonly from?: number
  /** Told after every batch how many inputs are done. */
  progress?(done: number): void
}

export interface FuzzReport {
  /** As many as were asked for, unless too many failed. */
  readonly inputs: number
  /** How often each verdict was given: `ok`, or a code. */
  readonly verdicts: Readonly<Record<string, number>>
  readonly failures: readonly Failure[]
}

export interface Failure {
  readonly input: number
  readonly subject: string
  readonly problem: string
  readonly mutations: readonly string[]
  readonly request: string
}

/** As many at a time: WebCrypto answers from other threads. */
const batchSize = 64
/** Whoever is told of so many stops to look at them. */
const maximumFailures = 20

export async function fuzz({ seed, inputs, from = 0, progress, ...material }: FuzzOptions): Promise<FuzzReport> {
  const groups = await createSubjects(material, seed)
  const verdicts: Record<string, number> = {}
  const failures: Failure[] = []
  let done = 0
  for (let start = from; start < from + inputs && failures.length < maximumFailures; start += batchSize) {
    const count = Math.min(batchSize, from + inputs - start)
    const results = Array.from({ length: count }, (_result, index) => tryInput(groups, seed, start + index))
    for (const { verdict, failure } of await Promise.all(results)) {
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
      if (failure && failures.length < maximumFailures) failures.push(failure)
    }
    done += count
    progress?.(done)
  }
  return { inputs: done, verdicts, failures }
}

interface Result {
  readonly verdict: string
  readonly failure?: Failure | undefined
}

async function tryInput(groups: readonly (readonly Subject[])[], seed: number, input: number): Promise<Result> {
  const random = randomFrom(seedOf(seed, input))
  const subject = random.pick(random.pick(groups))
  const honest = await subject.honest(random)
  const draft: Draft = { ...honest, entries: honest.entries.map(([name, value]) => [name, value]) }
  const applied = mutate(draft, random)
  const kind = random.pick(containers)
  const request = {
    method: draft.method,
    url: draft.url,
    headers: contained(kind, draft.entries),
    body: bodyOf(draft, random),
  }
  const failed = (problem: string): Failure => ({
    input,
    subject: subject.name,
    problem,
    mutations: applied,
    request: printed(draft, kind),
  })
  try {
    const { verdict, delivery } = await subject.judge.judge(request, new Date(draft.receivedAtMs))
    const altered = delivery ? subject.altered(honest, draft, delivery) : []
    const problems = altered.map((part) => `accepted another ${part}`)
    if (delivery) readAll(delivery)
    const honestly = verdict === 'ok' || (verdict === 'ERR_ENDPOINT_HANDSHAKE' && subject.isHandshake(draft.body))
    if (applied.length === 0 && honest.accepted && !honestly) problems.push(`refused an honest request: ${verdict}`)
    return { verdict, ...(problems.length > 0 && { failure: failed(problems.join(', ')) }) }
  } catch (error) {
    return { verdict: 'an exception', failure: failed(described(error)) }
  }
}

/** Of ten requests one stays as it was. */
function mutate(draft: Draft, random: Random): readonly string[] {
  const applied: string[] = []
  if (random.chance(0.1)) return applied
  do {
    const name = random.pick(mutationNames)
    mutations[name]?.(draft, random)
    applied.push(name)
  } while (random.chance(0.35))
  return applied
}

/** The same bytes in every shape that is taken. */
function bodyOf({ body }: Draft, random: Random): WebhookRequest['body'] {
  const shape = random.below(4)
  if (shape === 0) return body
  if (shape === 1) return Uint8Array.from(body).buffer
  const wider = new Uint8Array(body.length + 5)
  wider.set(body, 3)
  return shape === 2 ? wider.subarray(3, 3 + body.length) : new DataView(wider.buffer, 3, body.length)
}

/** What is verified may still be no payload, but a handler must not meet any other exception. */
function readAll(delivery: AnyDelivery): void {
  try {
    const { type, name, id, data, event, headers } = delivery
    if (typeof type !== 'string' || typeof name !== 'string') throw new Error('type or name is no text')
    if (id !== undefined && typeof id !== 'string') throw new Error('id is no text')
    if (data !== undefined && event === undefined) throw new Error('data without an event')
    headers.get('content-type')
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ERR_PAYLOAD_MALFORMED') throw error
  }
  for (const name in {}) throw new Error(`Object.prototype has ${name}`)
}

function described(error: unknown): string {
  const { message, cause } = error as Error
  const stack = (cause as Error | undefined)?.stack ?? (error as Error).stack ?? ''
  return [message, ...stack.split('\n').slice(0, 3)].join(' | ')
}

function printed({ method, url, entries, body, receivedAtMs }: Draft, kind: string): string {
  const text = JSON.stringify({ method, url, kind, entries, body: new TextDecoder().decode(body), receivedAtMs })
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text
}
