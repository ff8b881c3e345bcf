/** The vectors of every algorithm through the engine, on every crypto backend this runtime has. */
import {
  base64,
  body,
  ConfigurationError,
  compileVerifier,
  derSignature,
  type EngineOptions,
  ecdsaP256,
  ed25519,
  ed25519Base64Key,
  ed25519HexKey,
  errorStatus,
  hex,
  hexKey,
  hmacSha1,
  hmacSha256,
  hmacSha384,
  hmacSha512,
  pemKey,
  rsaPemKey,
  rsaPkcs1Sha256,
  rsaPssSha256,
  signatureHeader,
  spkiBase64Key,
} from '@hooks/core'
import type { Algorithm, CryptoBackend, DigestEncoding, KeyForm, SignatureScheme, Verdict } from '@hooks/core/contract'
import { describe, expect, it } from 'vitest'
import { backends } from './support/backends.ts'
import { type Runtime, runtimeName } from './support/runtime.ts'

interface VectorGroup {
  type: string
  sha: string
  publicKey?: { pem: string; raw?: string }
  tests: Vector[]
}

interface Vector {
  tcId: number
  comment: string
  key?: string
  msg: string
  sig?: string
  tag?: string
  result: 'valid' | 'invalid' | 'acceptable'
}

interface WrongKey {
  tcId: number
  comment: string
  algorithm: string
  form: string
  key: string
}

/** Where another runtime decides otherwise than Node, and why that is its own matter. */
const exceptions: readonly { runtime: Runtime; file: string; tcIds: readonly number[]; why: string }[] = []

const folder = '../../packages/core/test/vectors/'
const files = import.meta.glob<{ testGroups?: VectorGroup[]; tests?: WrongKey[] }>(
  '../../packages/core/test/vectors/*.json',
  { eager: true, import: 'default' },
)

const publicKeyAlgorithms = { ed25519, ecdsaP256, rsaPkcs1: rsaPkcs1Sha256, rsaPss: rsaPssSha256 }
const macs: Record<string, Algorithm> = {
  'SHA-1': hmacSha1({ key: hexKey({ minimumBytes: 1 }) }),
  'SHA-256': hmacSha256({ key: hexKey({ minimumBytes: 1 }) }),
  'SHA-384': hmacSha384({ key: hexKey({ minimumBytes: 1 }) }),
  'SHA-512': hmacSha512({ key: hexKey({ minimumBytes: 1 }) }),
}

const rawDigests = { hex, base64 }
const derDigests = { hex: derSignature(hex), base64: derSignature(base64) }

const groupTypes: Record<string, [keyof typeof publicKeyAlgorithms, Record<string, DigestEncoding>]> = {
  EddsaVerify: ['ed25519', rawDigests],
  EcdsaVerify: ['ecdsaP256', derDigests],
  EcdsaP1363Verify: ['ecdsaP256', rawDigests],
  RsassaPkcs1Verify: ['rsaPkcs1', rawDigests],
  RsassaPssVerify: ['rsaPss', rawDigests],
}

for (const [path, { testGroups }] of Object.entries(files)) {
  const file = path.slice(folder.length)
  if (!testGroups) continue
  describe.each(backends)(`${file} on $name`, (backend) => {
    for (const group of testGroups) {
      for (const [written, digest] of Object.entries(digestsOf(group))) {
        for (const test of group.tests) {
          it.skipIf(isException(file, test.tcId))(`${test.tcId} in ${written}: ${test.comment}`, async () => {
            const signature = digest.encode(bytesOf(test.sig ?? test.tag ?? ''))
            for (const verify of verifiersOf(group, test, digest, backend)) {
              const { ok } = await verify(signature, bytesOf(test.msg))
              if (test.result !== 'acceptable') expect(ok).toBe(test.result === 'valid')
            }
          })
        }
      }
    }
  })
}

describe.each(backends)('wrong-keys.json on $name', (backend) => {
  for (const { tcId, comment, algorithm, form, key } of files[`${folder}wrong-keys.json`]?.tests ?? []) {
    it.skipIf(isException('wrong-keys.json', tcId))(`${tcId}: ${algorithm} in ${form}, ${comment}`, async () => {
      for (const rule of keyRules[`${algorithm} ${form}`] ?? []) {
        const compiled = constructed(publicKeyAlgorithms[camel(algorithm)]({ key: rule }), hex, backend, {
          publicKey: key,
        })
        if (compiled instanceof ConfigurationError) continue
        for (const [signature, message] of tempting[camel(algorithm)]) {
          const verdict = await compiled(signature, bytesOf(message))
          expect(verdict.ok).toBe(false)
          expect(verdict.ok || verdict.code in errorStatus).toBe(true)
        }
      }
    })
  }

  it('has a rule for every form, and signatures to tempt with for every algorithm', () => {
    for (const { algorithm, form } of files[`${folder}wrong-keys.json`]?.tests ?? []) {
      expect(keyRules).toHaveProperty(`${algorithm} ${form}`)
      expect(tempting[camel(algorithm)].length).toBeGreaterThan(1)
    }
  })
})

describe.each(backends)('keys for HMAC on $name', (backend) => {
  it.each(Object.entries(macs))('%s refuses an empty key and what is not hex', (_name, algorithm) => {
    for (const secret of ['', 'f', 'zz', '0x00', new Uint8Array()]) {
      expect(constructed(algorithm, hex, backend, { secret })).toBeInstanceOf(ConfigurationError)
    }
  })
})

/** The rules that read keys of a form. None reads a bare point of P-256: the rule for PEM must not either. */
const keyRules: Record<string, readonly KeyForm[]> = {
  'ed25519 pem': [pemKey],
  'ed25519 spki-base64': [spkiBase64Key],
  'ed25519 raw-hex': [ed25519HexKey],
  'ed25519 raw-base64': [ed25519Base64Key({ prefix: '' }), ed25519Base64Key({ prefix: 'whpk_' })],
  'ecdsa-p256 pem': [pemKey],
  'ecdsa-p256 spki-base64': [spkiBase64Key],
  'ecdsa-p256 raw-hex': [pemKey],
  'ecdsa-p256 raw-base64': [pemKey],
  'rsa-pkcs1 pem': [pemKey, rsaPemKey],
  'rsa-pkcs1 spki-base64': [spkiBase64Key],
  'rsa-pss pem': [pemKey, rsaPemKey],
  'rsa-pss spki-base64': [spkiBase64Key],
}

/** What a key that is none might let through: right signatures of the key it was made of, zeros, the neutral element. */
const tempting: Record<keyof typeof publicKeyAlgorithms, readonly (readonly [signature: string, message: string])[]> = {
  ed25519: [...validPairs('ed25519.json'), ['00'.repeat(64), ''], [`01${'00'.repeat(63)}`, '']],
  ecdsaP256: [...validPairs('ecdsa-p256-raw.json'), ['00'.repeat(64), ''], [`${'00'.repeat(31)}01`.repeat(2), '']],
  rsaPkcs1: [...validPairs('rsa-pkcs1-sha256.json'), ['00'.repeat(256), ''], [`${'00'.repeat(255)}01`, '']],
  rsaPss: [...validPairs('rsa-pss-sha256.json'), ['00'.repeat(256), ''], [`${'00'.repeat(255)}01`, '']],
}

/** One of every key. */
function validPairs(file: string): readonly (readonly [signature: string, message: string])[] {
  return (files[folder + file]?.testGroups ?? []).flatMap(({ tests }) => {
    const test = tests.find(({ result }) => result === 'valid')
    return test ? [[test.sig ?? '', test.msg] as const] : []
  })
}

function digestsOf({ type }: VectorGroup): Record<string, DigestEncoding> {
  return groupTypes[type]?.[1] ?? rawDigests
}

/** One per form in which the key can be given. */
function verifiersOf(
  { type, sha, publicKey }: VectorGroup,
  { key }: Vector,
  digest: DigestEncoding,
  backend: CryptoBackend,
): readonly Verify[] {
  if (!publicKey) return [accepted(constructed(macs[sha] as Algorithm, digest, backend, { secret: key }))]
  const [name] = groupTypes[type] ?? ['ed25519']
  const { pem, raw } = publicKey
  const given: [KeyForm, string][] = [
    [pemKey, pem],
    [spkiBase64Key, pem.replace(/-----.*|\s/g, '')],
  ]
  if (name.startsWith('rsa')) given.push([rsaPemKey, pem])
  if (name === 'ed25519' && raw) {
    const text = base64.encode(bytesOf(raw))
    given.push([ed25519HexKey, raw], [ed25519Base64Key({ prefix: 'whpk_' }), `whpk_${text}`])
  }
  return given.map(([rule, text]) =>
    accepted(constructed(publicKeyAlgorithms[name]({ key: rule }), digest, backend, { publicKey: text })),
  )
}

type Verify = (signature: string, message: Uint8Array) => Verdict | Promise<Verdict>

/** Whatever else than a ConfigurationError construction throws fails the test. */
function constructed(
  algorithm: Algorithm,
  digest: DigestEncoding,
  backend: CryptoBackend,
  credentials: object,
): Verify | ConfigurationError {
  const scheme: SignatureScheme = {
    algorithm,
    signature: signatureHeader({ header: 'Signature' }),
    content: [body],
    digest,
  }
  const options: EngineOptions = { ...credentials, backend }
  try {
    const verify = compileVerifier(scheme, options)
    return (signature, message) => verify({ headers: { signature }, body: message, receivedAtMs: 0 })
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
}

function accepted(verify: Verify | ConfigurationError): Verify {
  if (verify instanceof ConfigurationError) throw verify
  return verify
}

function isException(file: string, tcId: number): boolean {
  return exceptions.some((each) => each.runtime === runtimeName() && each.file === file && each.tcIds.includes(tcId))
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

function camel(algorithm: string): keyof typeof publicKeyAlgorithms {
  return algorithm.replace(/-(\w)/, (_hyphen, letter: string) =>
    letter.toUpperCase(),
  ) as keyof typeof publicKeyAlgorithms
}
