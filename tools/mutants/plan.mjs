import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Sources whose mutants are made, the most important first. */
const sources = [
  'signature',
  'algorithms/hmac',
  'keys/{masked,ring,secret}',
  'crypto/short-mac',
  'algorithms/{public-key,der-signature}',
  'time/{tolerance,unix}',
  'headers/{values,signature-header,signed-headers}',
  'grammars/{pairs,versioned,prefixed}',
  'around/{handshake,public-url,forms,items}',
  'keys/spki',
  '{compare,encoding,refuse,engine,probe,chain}',
  'algorithms/*',
  'around/*',
  'headers/*',
  'keys/*',
  'time/*',
  'content/*',
  'handshakes/*',
  'body/*',
  'jwt',
]

/** Test files that may notice, the cheapest first. A mutant is tried on those tests of them that run its line. */
const tests = [
  'packages/core/test/{engine,headers,grammars,keys,content,time,body,encoding,authorization}.test.ts',
  'packages/core/test/{around,handshakes,public-url,rsa-modulus,public-key,pinned-key,jwt,token}.test.ts',
  'packages/core/test/{standard-webhooks,sign,trust,canonical-json}.test.ts',
  'tests/threats/*.test.ts',
  'tests/{handshakes,receive-only}.test.ts',
  'tests/portable/{macs,body,vectors,algorithms}.test.ts',
  'packages/core/test/*.test.ts',
  'packages/verify/test/*.test.ts',
  'tests/{basiq,basis-theory,bluefin,generic}-deliveries.test.ts',
  'tests/portable/properties.test.ts',
]

const planFile = new URL('../../.cache/mutants/plan.json', import.meta.url)

/** What the processes of one run have to know. */
export function writePlan(plan) {
  writeFileSync(planFile, JSON.stringify(plan))
}

export function readPlan() {
  return JSON.parse(readFileSync(planFile, 'utf8'))
}

export function sourceFiles(root, only) {
  return files(
    root,
    sources.map((source) => `packages/core/src/${source}.ts`),
  ).filter((file) => only.split(',').some((part) => file.includes(part)))
}

export function testFiles(root) {
  return files(root, tests)
}

function files(root, patterns) {
  const found = patterns.flatMap((pattern) => {
    const folder = dirname(pattern)
    const names = new RegExp(`^${namePattern(pattern.slice(folder.length + 1))}$`)
    return readdirSync(`${root}/${folder}`)
      .filter((name) => names.test(name))
      .sort()
      .map((name) => `${folder}/${name}`)
  })
  return [...new Set(found)]
}

/** Braces and asterisks, in the last part of a path. */
function namePattern(pattern) {
  return pattern
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*')
    .replace(/\{(.*)\}/, (_all, names) => `(?:${names.replaceAll(',', '|')})`)
}
