/** The doctor against deliveries that were spoiled on purpose, and against honest ones that nothing explains. */

import { dangerouslyAllowShortSecret } from '@hooks/core'
import type { AnyDelivery, CryptoBackend } from '@hooks/core/contract'
import { type ConfigurationError, createVerifier, type Verifier, type WebhookRequest } from '@hooks/verify'
import { type Diagnosis, diagnose } from '@hooks/verify/doctor'
import { describe, expect, it, test } from 'vitest'
import { backends } from './support/backends.ts'
import { canaries, corruptions, type Spoiled } from './support/corruptions.ts'
import { generateKeyPairs } from './support/keys.ts'
import { randomFrom, seedOf } from './support/random.ts'
import { hasSigner, type NamedProvider, receivablesOf } from './support/receivables.ts'
import { createSender, headersOf, nowMs, type Sender, verifierOf } from './support/senders.ts'
import { flippedBytes, utf8 } from './support/text.ts'
import type { VectorFile } from './support/vectors.ts'

const modules = import.meta.glob<object>('../../packages/providers/src/*/index.ts', { eager: true })
const receivables = receivablesOf(Object.values(modules))
type Options = Parameters<typeof diagnose>[2]

const files = import.meta.glob<VectorFile>('../../specs/*/vectors.json', { eager: true, import: 'default' })
/** All that verify, and some of the others. */
const vectors = Object.values(files).flatMap((file) =>
  file.vectors.filter(({ result }, index) => result === 'valid' || index % 8 === 0).map((vector) => ({ file, vector })),
)

async function codeOf(
  create: () => Verifier<AnyDelivery>,
  request: WebhookRequest,
  receivedAt: Date,
): Promise<string | undefined> {
  try {
    const result = await create().safeVerify(request, { receivedAt })
    return result.ok ? 'ok' : result.error.code
  } catch (error) {
    return (error as ConfigurationError).code
  }
}

const { process } = globalThis as { process?: { env: Record<string, string | undefined> } }
const mismatches = Number(process?.env.DOCTOR_MISMATCHES ?? 100)
const pairs = await generateKeyPairs()

function ask({ provider, request, options }: Spoiled, backend: CryptoBackend): Promise<Diagnosis> {
  return diagnose(provider, request, { ...options, backend } as Options)
}

/** Everything that looks like a signature or key. */
function longRuns({ request: { headers } }: Spoiled): readonly string[] {
  return headers.flatMap(([, value]) => value.match(/[A-Za-z0-9+/]{20,}/g) ?? [])
}

describe.each(backends)('on $name', (backend) => {
  test.each(corruptions)('$cause: $name', async ({ cause, also = [], says = /./, spoil }) => {
    const spoiled = await spoil(pairs)
    const diagnosis = await ask(spoiled, backend)
    const text = JSON.stringify(diagnosis)
    expect(diagnosis).toMatchObject({ ok: false, cause, also: also.map((each) => ({ cause: each })) })
    expect(diagnosis.ok ? '' : diagnosis.summary).toMatch(says)
    for (const canary of [...Object.values(canaries), ...longRuns(spoiled)]) expect(text).not.toContain(canary)
  })

  it('78 names no cause for what nothing explains: another secret, another body', async () => {
    const senders = receivables.filter(hasSigner).map((named) => createSender(named, utf8('s'.repeat(48)), pairs))
    const wrong: unknown[] = []
    for (let index = 0; index < mismatches; index++) {
      const random = randomFrom(seedOf(20_251_122, index))
      const sender = senders[index % senders.length] as Sender
      const sent = await sender.send({
        body: utf8(
          JSON.stringify({ id: `evt_${random.below(1e9)}`, price: random.next(), url: 'https://a.example/é' }),
        ),
        id: 'msg_1',
        url: '/webhooks',
        method: 'POST',
      })
      const altered = flippedBytes(sent.body, 8 + random.below(sent.body.length - 10), random.below(8))
      const other = random.chance(0.5) ? sender.otherCredentials(random.below(40), random.below(5)) : undefined
      const request = { ...sent, body: other ? sent.body : altered }
      const credentials = other ?? sender.credentials
      // Some changes change nothing of what is signed, and some make a key that is none.
      if (await verifies({ ...sender, credentials }, request)) continue
      const diagnosis = await diagnose(sender.provider, request, {
        ...credentials,
        backend,
        receivedAt: new Date(nowMs),
      } as Options)
      if (diagnosis.ok || diagnosis.cause !== 'unknown') wrong.push([index, sender.name, Boolean(other), diagnosis])
    }
    expect(wrong).toEqual([])
  }, 600_000)

  it('agrees with the verifier about the vectors of every provider', async () => {
    const wrong: unknown[] = []
    for (const { file, vector } of vectors) {
      const { receivedAt, method, url, headers, body, receiver, allowShortSecret, ...credentials } = vector
      const { provider } = receivables.find(({ name, provider }) =>
        receiver ? name === receiver : provider.id === file.provider,
      ) as NamedProvider
      const options = { ...credentials, backend, ...(allowShortSecret && { [dangerouslyAllowShortSecret]: true }) }
      const request = { method: method ?? 'POST', url: url ?? '', headers, body }
      const receivedAtDate = new Date(receivedAt * 1000)
      const code = await codeOf(() => createVerifier(provider, options), request, receivedAtDate)
      const diagnosis = await diagnose(provider, request, { ...options, receivedAt: receivedAtDate } as Options)
      if ((diagnosis.ok ? 'ok' : diagnosis.code) !== code) wrong.push([file.provider, vector.id, code, diagnosis])
    }
    expect(wrong).toEqual([])
  }, 600_000)

  it('never rejects, whatever comes and whoever should have sent it', async () => {
    const odd = ['', ' ', ',', '=', 'v1=', 't=,v1=', '0'.repeat(64), 'é', '\0', 'a'.repeat(20_000), '%', '%ff', ', , ,']
    const publicKey = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'
    for (const [index, { provider, name }] of receivables.entries()) {
      const random = randomFrom(seedOf(78, index))
      const names = [
        'host',
        'x-forwarded-host',
        'content-length',
        'x-signature',
        headersOf({ provider, name }).signature,
      ]
      const request = {
        url: random.pick(['', '/', '/%', 'https://[', '//?#', 'https://a.example/b?c#d']),
        headers: names.map((each): [string, string] => [each, random.pick(odd)]),
        body: random.chance(0.5) ? random.bytes(random.below(200)) : random.pick(odd),
      }
      const options = { secret: 's'.repeat(64), publicKey, publicUrl: 'https://a.example', backend }
      expect(await diagnose(provider, request, options as Options), name).toMatchObject({ cause: expect.any(String) })
    }
  }, 600_000)

  async function verifies(sender: Sender, request: Parameters<ReturnType<typeof verifierOf>['safeVerify']>[0]) {
    try {
      return (await verifierOf(sender, backend).safeVerify(request)).ok
    } catch {
      return true
    }
  }
})
