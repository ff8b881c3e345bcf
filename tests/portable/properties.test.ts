/** What must hold for every provider and whatever a sender can think of, on every crypto backend this runtime has. */
import { ConfigurationError } from '@hooks/core'
import type { CryptoBackend } from '@hooks/core/contract'
import { createVerifier, type VerifierOptions, type WebhookRequest } from '@hooks/verify'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { backends } from './support/backends.ts'
import { applicableChanges } from './support/changes.ts'
import { contained, containers } from './support/containers.ts'
import { createKeys } from './support/credentials.ts'
import { generateKeyPairs, type KeyPairs } from './support/keys.ts'
import { isHandshake, particularsOf } from './support/particulars.ts'
import { hasSigner, type NamedProvider, receivablesOf, withoutSigner } from './support/receivables.ts'
import { createSender, headersOf, type Message, nowMs, type Sender, type Sent, verifierOf } from './support/senders.ts'
import { respellings, signatureIn } from './support/spellings.ts'
import { utf8 } from './support/text.ts'
import { codeOf, type Judge, judgeOf } from './support/verdicts.ts'

const seed = 20_260_801
const numRuns = 100

/** Of the keys of providers; a multiple of three, so that every bit of its base64 means something. */
const secretLength = 48

const modules = import.meta.glob<object>('../../packages/providers/src/*/index.ts', { eager: true })
const receivables = receivablesOf(Object.values(modules)).map((named) => [named.name, named] as const)
const signing = receivables.filter(([, named]) => hasSigner(named))

let pairs: KeyPairs
beforeAll(async () => {
  pairs = await generateKeyPairs()
})

it(`leaves out the providers without a signer alone (seed ${seed}, ${numRuns} runs each)`, () => {
  const left = receivables.filter((each) => !signing.includes(each)).map(([name]) => name)
  expect(new Set(left)).toEqual(new Set(Object.keys(withoutSigner)))
})

describe.each(signing)('%s', (name, named) => {
  it('accepts what it signs', () =>
    checkWithSender(named, async ({ sender, judge, message }) => {
      const sent = await sender.send(message)
      const { verdict, delivery } = await judge.judge(sent)
      expect(verdict).toBe(isHandshake(particularsOf(name), sent.body) ? 'ERR_ENDPOINT_HANDSHAKE' : 'ok')
      if (!delivery) return
      expect(sender.sameBody(delivery.body, sent.body)).toBe(true)
      expect(delivery.signature?.timestamp?.getTime() ?? nowMs).toBe(nowMs)
    }))

  it('accepts what it signs under whatever secret', () =>
    assert(
      secrets,
      async (secret) => {
        const sender = createSender(named, secret, pairs)
        expect((await judgeOf(sender).judge(await sender.send(sample))).verdict).toBe('ok')
      },
      10,
    ))

  it.each(applicableChanges(named).map((change) => [change.part, change] as const))(
    'refuses another %s',
    (_part, { make }) =>
      checkWithSender(named, async ({ sender, judge, message, position, bit }) => {
        const changed = make(await sender.send(message), sender, position, bit)
        if (changed) expect((await judge.judge(changed)).verdict).toMatch(refused)
      }),
  )

  it('accepts what is signed at any time, within the tolerance alone', () => {
    const { sender } = onceFor(named)
    const judge = judgeOf({ ...sender, credentials: { ...sender.credentials, toleranceSeconds } })
    return assert(times, async ({ message, time, laterMs }) => {
      const sent = await sender.send({ ...message, time })
      const { verdict } = await judge.judge(sent, new Date(time.getTime() + laterMs))
      expect(verdict).toBe(isTimed(named) ? verdictAfter(laterMs) : 'ok')
    })
  })

  it('refuses what another key signed', () =>
    checkWithSender(named, async ({ sender, message, position, bit }) => {
      const credentials = sender.otherCredentials(position, bit)
      if (!credentials) return
      const sent = await sender.send(message)
      for (const backend of backends) {
        expect(await verdictUnder(credentials, { sender, backend, sent })).toMatch(refused)
      }
    }))
})

describe('a signature spelled otherwise is refused', () => {
  const signed = signing.filter(([, { provider }]) => provider.scheme.signature)
  for (const [name, named] of signed) {
    for (const [how, respell] of Object.entries(respellings)) {
      it(`${name} ${how}`, async () => {
        const { sender, judge } = onceFor(named)
        const { signature: header } = headersOf(named)
        const respelled = await firstRespelled(sender, header, respell)
        if (respelled) expect((await judge.judge(respelled)).verdict).toMatch(refused)
      })
    }
  }
})

describe.each(receivables)('%s', (_name, named) => {
  it('judges whatever arrives alike on every backend, with a code', () => {
    const { credentials } = createKeys(named, fixedSecret, pairs)
    const judge = judgeOf({ ...named, credentials })
    return assert(garbage(named), (request) => judge.judge(request))
  })

  it('takes its options, or refuses them with a ConfigurationError', () =>
    assert(optionsOf(named), async (options) => {
      try {
        createVerifier(named.provider, options as VerifierOptions)
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigurationError)
      }
    }))
})

describe('a time of arrival that is no time', () => {
  for (const [name, named] of signing.filter(([, each]) => isTimed(each))) {
    it(`lets nothing of ${name} pass`, async () => {
      const { sender, judge } = onceFor(named)
      const sent = await sender.send({ ...sample, time: new Date(0) })
      expect((await judge.judge(sent, new Date(Number.NaN))).verdict).toMatch(refused)
    })
  }
})

describe('options that are neither text nor number', () => {
  const neither = { toString: 1, valueOf: 1 }
  const secret = 'a secret that is long enough'
  it.each([
    ['toleranceSeconds', 'stripe', { secret, toleranceSeconds: neither }],
    ['notAfter', 'stripe', { secret: { key: secret, notAfter: neither } }],
    ['environment', 'basisTheory', { environment: neither }],
    ['publicUrl', 'square', { secret, publicUrl: neither }],
  ])('%s is refused with a ConfigurationError', (_option, name, options) => {
    const { provider } = Object.fromEntries(receivables)[name] as NamedProvider
    expect(() => createVerifier(provider, options as VerifierOptions)).toThrow(ConfigurationError)
  })
})

/** Refused, and not taken for a probe or a handshake. */
const refused = /^ERR_(?!ENDPOINT)/

interface Case {
  readonly message: Message
  readonly position: number
  readonly bit: number
}

const path = fc.stringMatching(/^(?:\/[\w.~%!$&'()*+,;=:@-]{0,8}){1,3}(?:\?[\w.~%!$&'()*+,;=:@/?-]{0,16})?$/)
const body = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  fc.json().map(utf8),
  fc.stringMatching(/^[a-z]{1,4}=[a-z0-9%+]{0,6}(?:&[a-z]{1,4}=[a-z0-9]{0,6}){0,3}$/).map(utf8),
  fc
    .constantFrom(
      '',
      '{}',
      '{"type":0}',
      '{"type":1}',
      '{"type":"url_verification","challenge":"abc"}',
      '{"event":"endpoint.url_validation","payload":{"plainToken":"abc"}}',
      'webhook_id=12',
      "$& $$ $' {timestamp} {body}",
      '\ufeff{"a":1}',
    )
    .map(utf8),
)
const secrets = fc.uint8Array({ minLength: secretLength, maxLength: secretLength })
const cases: fc.Arbitrary<Case> = fc.record({
  message: fc.record({
    body,
    id: fc.stringMatching(/^[\w.~-]{1,32}$/),
    url: path,
    method: fc.constantFrom('POST', 'PUT', 'PATCH'),
  }),
  position: fc.nat(),
  bit: fc.nat(6),
})

const sample: Message = { body: utf8('{"a":1}'), id: 'msg_1', url: '/', method: 'POST' }

const toleranceSeconds = 300
const toleranceMs = toleranceSeconds * 1000

/** Whole seconds until the year 2286, which every format can write; and how much later, or earlier, a request arrives. */
const times = fc.record({
  message: fc.constant(sample),
  time: fc.integer({ min: 0, max: 9_999_999_999 }).map((seconds) => new Date(seconds * 1000)),
  laterMs: fc.oneof(
    fc.integer({ min: -2 * toleranceMs, max: 2 * toleranceMs }),
    fc.constantFrom(0, toleranceMs, toleranceMs + 1, -toleranceMs, -toleranceMs - 1),
    fc.integer({ min: -1e12, max: 1e12 }),
  ),
})

function verdictAfter(laterMs: number): string {
  if (laterMs > toleranceMs) return 'ERR_TIMESTAMP_STALE'
  return laterMs < -toleranceMs ? 'ERR_TIMESTAMP_FUTURE' : 'ok'
}

function isTimed({ name, provider }: NamedProvider): boolean {
  return 'timestamp' in provider.scheme || particularsOf(name).bodyTime === true
}

/** Requests that no provider sent, some of which look like one that it did. */
function garbage(named: NamedProvider): fc.Arbitrary<WebhookRequest> {
  const names = Object.values(headersOf(named)).filter((name) => name !== undefined)
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names, ...names.map((each) => each.toLowerCase()), 'authorization') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  )
  const digits = fc.stringMatching(/^[0-9a-f]{40}$|^[0-9a-f]{64}$|^[A-Za-z0-9+/]{43}=$|^[A-Za-z0-9+/]{86}==$/)
  const time = fc.oneof(fc.constantFrom(nowMs / 1000, nowMs, new Date(nowMs).toISOString()), fc.integer()).map(String)
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 64 }),
    digits,
    time,
    fc.tuple(fc.constantFrom('v1,', 'v1a,', 'sha256=', 'v0=', 'Basic ', ''), digits).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('t=', 'ts=', 'timestamp='), time, fc.constantFrom(',v1=', ';h1=', ', sig='), digits)
      .map((parts) => parts.join('')),
  )
  return fc
    .record({
      kind: fc.constantFrom(...containers),
      entries: fc.array(fc.tuple(name, value), { maxLength: 6 }),
      body,
      url: fc.oneof(path, fc.string({ unit: 'binary' })),
      method: fc.oneof(fc.constantFrom('POST', 'GET', 'PUT'), fc.string({ maxLength: 6 })),
    })
    .map(({ kind, entries, ...rest }) => ({ ...rest, headers: contained(kind, entries) }))
}

/** Options of every type that JSON has, and texts that are nearly right. */
function optionsOf({ provider }: NamedProvider): fc.Arbitrary<object> {
  const value = fc.oneof(
    fc.jsonValue().filter((each) => !/"(?:toString|valueOf)"/.test(JSON.stringify(each))),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.stringMatching(/^[0-9a-f]{64}$/),
    fc.constantFrom('', ' ', 'whsec_', '•'.repeat(32), 'https://example.com', 'test', -1, 0, Number.MAX_VALUE),
    fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([username, password]) => ({ basic: { username, password } })),
    fc.tuple(fc.string({ minLength: 16 }), fc.string()).map(([key, id]) => ({ key, id })),
    fc.array(fc.oneof(fc.constant(undefined), fc.string({ minLength: 16 }))),
  )
  const names = [...provider.scheme.algorithm.credentials, 'toleranceSeconds', 'maximumBodyBytes', 'readTimeoutMs']
  return fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
}

function assert<Value>(
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => Promise<unknown>,
  runs: number = numRuns,
): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    await holds(value)
  })
  return fc.assert(property, { seed, numRuns: runs })
}

const fixedSecret = Uint8Array.from({ length: secretLength }, (_byte, index) => (index * 37) % 256)

/** With one key for all cases. */
function onceFor(named: NamedProvider): { sender: Sender; judge: Judge } {
  const sender = createSender(named, fixedSecret, pairs)
  return { sender, judge: judgeOf(sender) }
}

function checkWithSender(
  named: NamedProvider,
  holds: (given: Case & { sender: Sender; judge: Judge }) => Promise<void>,
): Promise<void> {
  const once = onceFor(named)
  return assert(cases, (given) => holds({ ...given, ...once }))
}

/** A key that is none any more may be refused at construction. */
async function verdictUnder(
  credentials: object,
  { sender, backend, sent }: { sender: Sender; backend: CryptoBackend; sent: Sent },
): Promise<string> {
  try {
    await verifierOf({ ...sender, credentials }, backend).verify(sent)
    return 'ok'
  } catch (error) {
    return error instanceof ConfigurationError ? error.code : codeOf(error)
  }
}

/** Not every signature can be spelled in every other way: some have no letters, or no padding. */
async function firstRespelled(
  sender: Sender,
  header: string,
  respell: (signature: string) => string,
): Promise<Sent | undefined> {
  for (let attempt = 0; attempt < 40; attempt++) {
    const sent = await sender.send({ ...sample, body: utf8(`{"a":${attempt}}`) })
    const text = sent.headers[header] ?? ''
    const signature = signatureIn(text)
    const respelled = text.replace(signature, () => respell(signature))
    if (respelled !== text) return { ...sent, headers: { ...sent.headers, [header]: respelled } }
  }
  return undefined
}
