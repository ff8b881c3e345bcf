/** What is wrong with the files in the folder, line by line: asks node:crypto and WebCrypto about every vector. */
import { readFileSync } from 'node:fs'
import { fromHex, hex } from './bytes.mjs'
import { keyPair, sign as signEd25519 } from './edwards.mjs'
import { publicPoint, sign as signP256 } from './p256.mjs'
import { rfc6979, rfc8032 } from './published.mjs'
import { strictKeys } from './strict-keys.mjs'
import { verifiers } from './verifiers.mjs'

export const names = [
  'hmac-sha1.json',
  'hmac-sha256.json',
  'hmac-sha384.json',
  'hmac-sha512.json',
  'ed25519.json',
  'ecdsa-p256-der.json',
  'ecdsa-p256-raw.json',
  'rsa-pkcs1-sha256.json',
  'rsa-pss-sha256.json',
]

export async function check(folder) {
  const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const failures = publishedFailures()
  for (const name of names) {
    const file = read(name)
    failures.push(...shapeFailures(file).map((failure) => `${name}: ${failure}`))
    for (const [backend, verify] of Object.entries(verifiers)) {
      for (const group of file.testGroups) {
        for (const failure of await groupFailures(group, verify)) failures.push(`${name} ${backend} ${failure}`)
      }
    }
  }
  failures.push(...(await keyFailures(read('wrong-keys.json'), names.map(read))))
  return failures
}

export async function groupFailures(group, verify) {
  const failures = []
  for (const test of group.tests) {
    const { accepted, error } = await verdict(verify, group, test)
    const expected = test.result === 'valid'
    if (test.result === 'acceptable' || accepted === expected) continue
    failures.push(`${test.tcId} (${test.comment}): ${accepted ? 'accepted' : 'refused'}${error ? `, ${error}` : ''}`)
  }
  return failures
}

export async function verdict(verify, group, test) {
  try {
    return { accepted: await verify(group, test) }
  } catch (error) {
    return { accepted: false, error }
  }
}

function shapeFailures({ numberOfTests, testGroups, notes }) {
  const tests = testGroups.flatMap((group) =>
    group.tests.map((test) => ({ ...test, key: test.key ?? group.publicKey.pem })),
  )
  const failures = []
  if (tests.length !== numberOfTests) failures.push(`${tests.length} tests, not ${numberOfTests}`)
  if (tests.some(({ tcId }, index) => tcId !== index + 1)) failures.push('tcIds do not count from 1')
  const seen = new Map()
  for (const { tcId, key, msg, sig, tag, flags, result } of tests) {
    const content = [key, msg, sig ?? tag].join()
    if (seen.has(content)) failures.push(`${tcId} repeats ${seen.get(content)}`)
    seen.set(content, tcId)
    if (flags.length === 0 || flags.some((flag) => !Object.hasOwn(notes, flag)))
      failures.push(`${tcId} has unknown flags`)
    if (!['valid', 'invalid', 'acceptable'].includes(result)) failures.push(`${tcId} has the result ${result}`)
  }
  return failures
}

/** Ed25519 and RFC 6979 leave no choice: what they print can be made again from their private keys. */
function publishedFailures() {
  const failures = []
  for (const { test, seed, publicKey, message, signature } of rfc8032) {
    const key = keyPair(seed)
    if (hex(key.publicKey) !== hex(publicKey)) failures.push(`RFC 8032 ${test}: another public key`)
    if (hex(signEd25519(key, message)) !== hex(signature)) failures.push(`RFC 8032 ${test}: another signature`)
  }
  const { d, point, signatures } = rfc6979
  if (publicPoint(d).x !== point.x || publicPoint(d).y !== point.y) failures.push('RFC 6979: another public key')
  for (const { message, r, s } of signatures) {
    const made = signP256(d, message)
    if (made.r !== r || made.s !== s) failures.push(`RFC 6979 ${Buffer.from(message)}: another signature`)
  }
  return failures
}

/** Strict reading must refuse every wrong key on both backends, and take every key of the other files. */
async function keyFailures({ tests, numberOfTests }, files) {
  const failures = []
  if (tests.length !== numberOfTests) failures.push(`wrong-keys.json: ${tests.length} tests, not ${numberOfTests}`)
  for (const { tcId, comment, algorithm, form, key } of tests) {
    for (const [backend, load] of Object.entries(strictKeys)) {
      if (await load(algorithm, form, key)) failures.push(`wrong-keys.json ${backend} ${tcId} (${comment}): taken`)
    }
  }
  for (const { testGroups } of files) {
    for (const { type, publicKey } of testGroups) {
      if (!publicKey) continue
      const forms = [['pem', publicKey.pem]]
      if (publicKey.raw) {
        forms.push(['raw-hex', publicKey.raw], ['raw-base64', Buffer.from(fromHex(publicKey.raw)).toString('base64')])
      }
      for (const [form, key] of forms) {
        for (const [backend, load] of Object.entries(strictKeys)) {
          if (!(await load(algorithmOf[type], form, key))) failures.push(`${type} ${backend} ${form}: ${key} refused`)
        }
      }
    }
  }
  return failures
}

const algorithmOf = {
  EddsaVerify: 'ed25519',
  EcdsaVerify: 'ecdsa-p256',
  EcdsaP1363Verify: 'ecdsa-p256',
  RsassaPkcs1Verify: 'rsa-pkcs1',
  RsassaPssVerify: 'rsa-pss',
}
