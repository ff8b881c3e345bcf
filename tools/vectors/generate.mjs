/**
 * Writes packages/core/test/vectors/: signatures, right and wrong, and keys to refuse, in the shape of Wycheproof
 * (https://github.com/C2SP/wycheproof), all made here from the keys in keys.json, but for what RFCs print. The same
 * bytes every time.
 * Usage: node tools/vectors/generate.mjs [--check]
 * --check writes nothing; it fails unless the files are what would be written, and unless node:crypto and WebCrypto
 * both come to every file's own results.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { check } from './check.mjs'
import { ecdsaDerFile, ecdsaRawFile } from './ecdsa-cases.mjs'
import { ed25519File } from './ed25519-cases.mjs'
import { hmacFile } from './hmac-cases.mjs'
import { toJson } from './json.mjs'
import { rsaPkcs1File } from './rsa-pkcs1-cases.mjs'
import { rsaPssFile } from './rsa-pss-cases.mjs'
import { wrongKeysFile } from './wrong-key-cases.mjs'

const files = {
  'hmac-sha1.json': hmacFile('sha1'),
  'hmac-sha256.json': hmacFile('sha256'),
  'hmac-sha384.json': hmacFile('sha384'),
  'hmac-sha512.json': hmacFile('sha512'),
  'ed25519.json': ed25519File(),
  'ecdsa-p256-der.json': ecdsaDerFile(),
  'ecdsa-p256-raw.json': ecdsaRawFile(),
  'rsa-pkcs1-sha256.json': rsaPkcs1File(),
  'rsa-pss-sha256.json': rsaPssFile(),
  'wrong-keys.json': wrongKeysFile(),
}

const folder = new URL('../../packages/core/test/vectors/', import.meta.url)
const failures = []
mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(files)) {
  const text = `${toJson(content)}\n`
  if (!process.argv.includes('--check')) writeFileSync(new URL(name, folder), text)
  else if (readFileSync(new URL(name, folder), 'utf8') !== text) failures.push(`${name} is not what would be written`)
  console.log(`${name}: ${content.numberOfTests}`)
}
if (process.argv.includes('--check')) failures.push(...(await check(folder)))
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0
