/** What a document claims in figures: a number with a unit. It is written by a script, or stands in `allowed`, with its reason. */
import { readFileSync } from 'node:fs'
import { prose } from './fill.mjs'

const root = new URL('../../', import.meta.url)

const numbers = String.raw`(?:\d+(?:[.,]\d+)*(?: \d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`
const units = [
  '%|percent|×|times',
  'B|bytes?|[kK]i?B|Mi?B|Gi?B|bits?|characters|lines',
  'ns|µs|ms|s|seconds?|minutes?|hours?|days?',
  'attempts|causes|events|frameworks|inputs|keys|mutants|packages|providers|runtimes|tests|threats|values|vectors',
].join('|')
const claim = new RegExp(`(?<![\\w.])${numbers}(?: |-)?(?:${units})(?![\\w-])`, 'gi')

/** What is claimed in prose. @param {string} text @returns {string[]} */
export function claimsOf(text) {
  return [...prose(text).matchAll(claim)].map(([found]) => found)
}

/** Claims that nothing stands for, and entries of the list below that are no longer true or needed. @param {readonly string[]} files */
export function problems(files) {
  const claims = files.flatMap((file) => claimsOf(read(file)).map((text) => ({ file, text })))
  const covers = (entry, { file, text }) => file.startsWith(entry.files) && text === entry.claim
  const unfounded = claims
    .filter((each) => !allowed.some((entry) => covers(entry, each)))
    .map(
      ({ file, text }) =>
        `${file} says "${text}": let npm run figures write it, or give its reason in tools/figures/claims.mjs.`,
    )
  const idle = allowed
    .filter((entry) => !claims.some((each) => covers(entry, each)))
    .map(({ files, claim }) => `tools/figures/claims.mjs allows "${claim}" in ${files}, which does not say it.`)
  const untrue = allowed
    .filter((entry) => entry.code && !read(entry.code[0]).includes(entry.code[1]))
    .map(({ files, claim, code }) => `${files} says "${claim}", but ${code[0]} has no "${code[1]}" any more.`)
  const outdated = defaults
    .filter(([file, text, source, value]) => !read(file).includes(text) || !read(source).includes(value))
    .map(([file, text, source, value]) => `${file} should say "${text}" as long as ${source} says "${value}".`)
  return [...unfounded, ...idle, ...untrue, ...outdated]
}

function read(file) {
  return readFileSync(new URL(file, root), 'utf8')
}

const bounds = 'packages/verify/src/doctor/search.ts'

/**
 * Claims that no script writes, by the beginning of the files' names. `code` is a file and what stands in it for as long
 * as the claim is true; `because` says why there is no such place.
 * @type {readonly { files: string, claim: string, code?: readonly [file: string, text: string], because?: string }[]}
 */
export const allowed = [
  code('README.md', '1 MiB', 'packages/verify/src/body.ts', 'maximumBodyBytes = 1_048_576'),
  code('README.md', '10 s', 'packages/verify/src/body.ts', 'readTimeoutMs = 10_000'),
  code('SECURITY.md', 'four days', 'packages/verify/src/replay/options.ts', 'retentionSeconds = 345_600'),
  code('packages/client/README.md', '200 characters', 'packages/client/src/api-errors.ts', 'message.slice(0, 200)'),
  code('docs/errors.md', '16 KiB', 'packages/core/src/headers/values.ts', 'maximumLength = 16_384'),
  code('docs/errors.md', '2048 bits', 'packages/core/src/algorithms/rsa.ts', 'bits >= 2048'),
  code(
    'docs/errors.md',
    '5 seconds',
    'packages/verify/src/replay/claims.ts',
    'withinTime(Promise.resolve(result), 5_000',
  ),
  code('docs/errors.md', '64 MiB', 'packages/client/src/answer.ts', 'longestSuccess = 2 ** 26'),
  code('docs/decisions/0011', '1500 attempts', bounds, 'maximumAttempts = 1500'),
  code('docs/guides/diagnose-a-signature.md', '1500 attempts', bounds, 'maximumAttempts = 1500'),
  code('docs/guides/diagnose-a-signature.md', '32 MiB', bounds, 'maximumBytes = 32 * 1024 * 1024'),
  code('docs/guides/diagnose-a-signature.md', '16 keys', 'packages/verify/src/doctor/subject.ts', 'maximumKeys = 16'),
  code('docs/guides/diagnose-a-signature.md', '128 KiB', 'packages/verify/src/doctor/bodies.ts', '= 128 * 1024'),
  code(
    'docs/guides/never-twice.md',
    '50 000 events',
    'packages/verify/src/replay/memory.ts',
    'maximumEntries = 50_000',
  ),
  code('docs/guides/never-twice.md', '30 seconds', 'packages/verify/src/reply.ts', "'retry-after': '30'"),
  code(
    'docs/guides/never-twice.md',
    '5 seconds',
    'packages/verify/src/replay/claims.ts',
    'withinTime(Promise.resolve(result), 5_000',
  ),
  code('docs/guides/response-drift.md', '1 MiB', 'packages/client/src/copied-text.ts', 'maximumBytes = 1024 * 1024'),
  code('docs/guides/response-drift.md', '100 000 values', 'packages/client/src/drift.ts', 'maximumValues = 100_000'),
  code(
    'docs/guides/rotate-a-secret.md',
    'five minutes',
    'packages/verify/src/key-source.ts',
    'maximumAgeSeconds = 300',
  ),
  code('docs/guides/rotate-a-secret.md', '30 seconds', 'packages/verify/src/key-source.ts', '30_000'),
  code(
    'docs/providers/basiq.md',
    'Five minutes',
    'packages/core/src/families/standard-headers.ts',
    'toleranceSeconds: 300',
  ),
  code('docs/providers/basis-theory.md', 'five minutes', 'packages/core/src/keys/pinned-key.ts', '300_000'),
  code('docs/providers/basis-theory.md', '32 bytes', 'packages/core/src/algorithms/rsa-pss.ts', '32'),
  code('docs/providers/bluefin.md', '16 characters', 'packages/core/src/algorithms/unsigned.ts', 'minimumBytes: 16'),
  code('docs/providers/finix.md', 'five minutes', 'packages/providers/src/finix/scheme.ts', 'toleranceSeconds: 300'),

  ...said('docs/providers/basiq.md', ['7 days', '15 minutes', '8 times', '28 hours'], 'Basiq documents it: SOURCES.md'),
  ...said('docs/providers/basis-theory.md', ['24 hours'], 'Basis Theory documents it: SOURCES.md'),
  ...said('docs/providers/bluefin.md', ['five lines'], 'the text that follows'),
  ...said('docs/providers/generic.md', ['six events'], 'what SOURCES.md does not know'),
  ...said('docs/guides/frameworks.md', ['128 MiB'], 'the default of Bun'),
  ...said('docs/guides/getting-started.md', ['32 characters'], 'enough for any provider; the text is run'),
  ...said('packages/', ['32 characters'], 'enough for any provider; the text is run'),
  ...said(
    'docs/guides/add-a-provider.md',
    ['63 minutes', 'ten events', 'five lines', 'Eight lines', '10 events'],
    'the record of one day',
  ),
  ...said('docs/providers/github.md', ['ten seconds'], 'GitHub documents it: SOURCES.md'),
  ...said('docs/decisions/0004', ['16 KB', '256 bytes'], 'the size of the body, which the benchmarks name so'),
  ...['README.md', 'docs/guides/README.md', 'docs/guides/getting-started.md'].flatMap((file) =>
    said(file, ['five minutes'], 'a title, not a measurement'),
  ),
]

const client = 'packages/client/README.md'
const clientOptions = 'packages/client/src/options.ts'
const replayOptions = 'packages/verify/src/replay/options.ts'

/** Defaults without a unit, or in a block of code: the document, what it says, and where that is true. */
const defaults = [
  [client, '| `maxRetries`   | 2  ', clientOptions, 'maxRetries: 2,'],
  [client, '| `timeoutMs`    | 30 000  ', clientOptions, 'timeoutMs: 30_000'],
  [client, '| `deadlineMs`   | `Infinity`  ', clientOptions, 'deadlineMs: Infinity'],
  [client, 'from half a second to eight', 'packages/client/src/retry.ts', 'Math.min(500 * 2 ** attempt, 8000)'],
  [client, 'up to a minute', 'packages/client/src/retry.ts', 'backoffMs, 60_000)'],
  ['docs/guides/response-drift.md', 'and 20 places are told', 'packages/client/src/drift.ts', 'maximumDrift = 20'],
  ['docs/guides/never-twice.md', 'default 60: ', replayOptions, 'leaseSeconds = 60,'],
  ['docs/guides/never-twice.md', 'default 345 600, four days', replayOptions, 'retentionSeconds = 345_600'],
  ['docs/guides/frameworks.md', 'maxRequestBodySize: 1_048_576', 'packages/verify/src/body.ts', '= 1_048_576'],
]

function code(files, claim, file, text) {
  return { files, claim, code: [file, text] }
}

function said(files, claims, because) {
  return claims.map((claim) => ({ files, claim, because }))
}
