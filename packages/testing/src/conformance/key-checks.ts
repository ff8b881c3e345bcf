import { ConfigurationError } from '@hooks/core'
import type { Algorithm, CompiledVerifier, KeyInput } from '@hooks/core/contract'
import { keyOption, singleKey } from './key-option.ts'
import { otherCharacter } from './other-credentials.ts'
import { type Check, now, type Subject } from './subject.ts'

export function keyChecks(algorithm: Algorithm): readonly Check[] {
  return keyOption(algorithm) ? [anotherKey, everyCharacter, neverKeys, severalKeys, endedKey] : [neverCredentials]
}

const anotherKey: Check = {
  name: 'what another key signs is refused',
  async run(subject) {
    const { signer, verifier } = await subject.other()
    const delivery = await subject.sign({ signer })
    await subject.accepts('Signed and verified with the other key', delivery, subject.compile(verifier))
    await subject.refuses('Signed with another key', delivery)
    await subject.refuses('Verified with another key', await subject.sign(), subject.compile(verifier))
  },
}

const everyCharacter: Check = {
  name: 'each character of a secret counts',
  async run(subject) {
    const [name, key] = keyOf(subject)
    if (name !== 'secret' || typeof key !== 'string') return
    const delivery = await subject.sign()
    // The last ones of base64 may hold bits that mean nothing.
    for (let position = 0; position < key.length - 2; position++) {
      const changed: string = key.slice(0, position) + otherCharacter(key.charAt(position)) + key.slice(position + 1)
      const verify = changed !== key && compiled(subject, changed)
      if (verify) await subject.refuses(`With character ${position + 1} of the secret changed`, delivery, verify)
    }
  },
}

/** Nothing where it is no secret of the provider's form any more. */
function compiled({ compile }: Subject, secret: string): CompiledVerifier | undefined {
  try {
    return compile({ secret })
  } catch {
    return undefined
  }
}

const neverKeys: Check = {
  name: 'a key that is missing, empty, blank or masked throws',
  async run(subject) {
    const [name, key] = keyOf(subject)
    const never: readonly [what: string, value: unknown][] = [
      ['that is undefined', undefined],
      ['that is null', null],
      ['of no keys', []],
      ['of keys that are undefined', [undefined, { key: undefined }]],
      ['that is empty', ''],
      ['that is blank', ' '],
      ['of line ends', '\t\n'],
      ['of dots', '•'.repeat(32)],
      ['of asterisks', '*'.repeat(32)],
      ['of which the second is empty', [key, '']],
      ['of which the first is blank', [{ key: ' ', id: 'blank' }, key]],
    ]
    for (const [what, value] of never) mustThrow(subject, name, what, value)
    // A public key in PEM may well end so.
    if (name !== 'secret' || typeof key !== 'string') return
    mustThrow(subject, name, 'with a line end', `${key}\n`)
    mustThrow(subject, name, 'with a blank before it', ` ${key}`)
  },
}

const severalKeys: Check = {
  name: 'any of several keys verifies, and the proof says which',
  async run(subject) {
    const [name, key] = keyOf(subject)
    const other = await otherKey(subject)
    const delivery = await subject.sign()
    const named = { key, id: 'given' }
    const cases: readonly [keys: readonly unknown[], index: number, id?: string][] = [
      [[key, other], 0],
      [[other, key], 1],
      [[undefined, other, key], 2],
      [[{ key: other, id: 'other' }, named], 1, 'given'],
      [[named, { key: other, id: 'other' }], 0, 'given'],
      [[{ key: other, id: 'other' }, key], 1],
    ]
    for (const [keys, index, id] of cases) {
      const { signature, trust } = await subject.accepts(
        `Key ${index} of ${keys.length}`,
        delivery,
        verifierWith(subject, name, keys),
      )
      const found = signature ?? trust
      if (found?.keyIndex !== index || found.keyId !== id) {
        throw new Error(`Key ${index} (${id}) matched, and ${found?.keyIndex} (${found?.keyId}) is said to have.`)
      }
    }
    await subject.refuses('With the other key alone', delivery, verifierWith(subject, name, [other]))
  },
}

const endedKey: Check = {
  name: 'a key verifies nothing after its end',
  async run(subject) {
    const [name, key] = keyOf(subject)
    const other = await otherKey(subject)
    const delivery = await subject.sign()
    const until = (ms: number) => verifierWith(subject, name, [{ key, notAfter: new Date(now.getTime() + ms) }, other])
    await subject.accepts('Before the end of the key', delivery, until(1000))
    await subject.accepts('At the end of the key', delivery, until(0))
    await subject.refuses('After the end of the key', delivery, until(-1))
  },
}

const neverCredentials: Check = {
  name: 'a credential that is missing, empty or blank throws',
  async run(subject) {
    const basic = { username: 'user', password: 'password' }
    const never: readonly [what: string, value: unknown][] = [
      ['that is undefined', undefined],
      ['that says nothing', {}],
      ['without a password', { basic: { ...basic, password: undefined } }],
      ['with an empty password', { basic: { ...basic, password: '' } }],
      ['with a blank user name', { basic: { ...basic, username: ' ' } }],
      ['with an empty token', { bearer: { token: '' } }],
      ['with a blank token', { bearer: { token: ' ' } }],
    ]
    for (const [what, value] of never) mustThrow(subject, 'credential', what, value)
  },
}

function keyOf({ provider, options }: Subject): [name: string, key: unknown] {
  const name = keyOption(provider.scheme.algorithm) as string
  return [name, singleKey((options.verifier as Record<string, KeyInput<unknown>>)[name])]
}

async function otherKey(subject: Subject): Promise<unknown> {
  const { verifier } = await subject.other()
  return singleKey((verifier as Record<string, KeyInput<unknown>>)[keyOf(subject)[0]])
}

function verifierWith({ compile }: Subject, name: string, value: unknown): CompiledVerifier {
  return compile({ [name]: value })
}

function mustThrow({ compile }: Subject, name: string, what: string, value: unknown): void {
  try {
    compile({ [name]: value })
  } catch (error) {
    if (ConfigurationError.isInstance(error)) return
    throw new Error(`A ${name} ${what}: throws ${Object(error).name}, and must throw a ConfigurationError.`)
  }
  throw new Error(`A ${name} ${what}: is accepted, and must throw.`)
}
