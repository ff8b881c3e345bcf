/** What a scheme must be, tried out on sample requests. */
import type {
  ReceivedRequest,
  Scheme,
  SignatureParts,
  SignaturePlace,
  SignatureScheme,
  TimestampRule,
} from './contract/scheme.ts'
import { concatBytes, hex, utf8Bytes } from './encoding.ts'
import { ConfigurationError } from './errors.ts'
import type { PairsRule } from './grammars/pairs.ts'
import type { PrefixedRule } from './grammars/prefixed.ts'
import type { VersionedRule } from './grammars/versioned.ts'
import type { SignatureHeaderRule } from './headers/signature-header.ts'
import type { SignedHeadersRule } from './headers/signed-headers.ts'
import type { VersionHeader } from './headers/version-header.ts'
import { signedContent } from './signature.ts'

/** @throws ConfigurationError ERR_OPTION_INVALID, saying what to change */
export function checkScheme(scheme: Scheme | SignatureScheme): void {
  checkAlgorithm(scheme)
  if (scheme.signature) checkSignature(scheme as SignatureScheme)
}

/** Algorithms that look at no signature, and those that look for one where the scheme says. */
const trusting = /^(?:token|authorization|none)$/
const signing = /^(?:hmac|keyed|rsa|ecdsa|ed25519)/

function checkAlgorithm(scheme: Scheme): void {
  const { algorithm, signature } = scheme
  if (typeof algorithm?.compile !== 'function') {
    throw invalid('scheme.algorithm: must be an algorithm, such as hmacSha256({ key: textKey({ minimumBytes: 16 }) }).')
  }
  const { id, header } = algorithm as typeof algorithm & { readonly header?: string }
  if (id === 'jwt') {
    throw invalid('scheme.algorithm: tokens (JWT) are signed though nothing else is: declare a Receivable instead.')
  }
  if (signature && trusting.test(id)) {
    throw invalid(
      `scheme.signature: algorithm '${id}' looks at no signature. Leave out signature, or change algorithm.`,
    )
  }
  if (!signature && ('content' in scheme || 'digest' in scheme || signing.test(id))) {
    throw invalid(
      `scheme.signature: say where the signature stands that algorithm '${id}' verifies: signatureHeader(…).`,
    )
  }
  if (header !== undefined) checkHeaderName(header)
}

function checkSignature(scheme: SignatureScheme): void {
  const { signature, content, digest } = scheme
  if (typeof signature.header !== 'string' || typeof signature.read !== 'function') {
    throw invalid('scheme.signature: must be made by signatureHeader, or have header and read.')
  }
  if (typeof digest?.encode !== 'function') {
    throw invalid('scheme.digest: must be hex or base64: how signatures are written.')
  }
  if (!Array.isArray(content) || content.length === 0) {
    throw invalid("scheme.content: must list what is signed, in order, such as [timestamp, '.', body].")
  }
  const probe = createProbe(scheme)
  const body = checkBody(probe)
  checkTimestamp(scheme, probe, body)
  checkId(scheme, probe, body)
}

/** Changed near its begin, in its middle and near its end, a body must change what is signed. Gives a body that does. */
function checkBody({ signed, headerNames }: Probe): string {
  const bodies = sampleBodies.filter(([text]) => signed({ body: text }) !== undefined)
  for (const name of headerNames) checkHeaderName(name)
  const whole = bodies.every(([text, ...changed]) => {
    const before = signed({ body: text })
    return changed.every((each) => signed({ body: each }) !== before)
  })
  if (!whole) throw invalid('scheme.content: the body can be changed without changing what is signed. Add body.')
  const [[body] = []] = bodies
  if (body !== undefined) return body
  throw invalid(
    'scheme.content: a part gives nothing for a sample request. Where timestamp or id are signed, signature must read them.',
  )
}

function checkTimestamp({ signature, timestamp: rule }: SignatureScheme, probe: Probe, body: string): void {
  const { timestampHeader } = signature as KnownPlace
  const [signed, later] = [0, 60_000].map((ms) => probe.signed({ body, timestamp: sampleTime(rule, ms) }))
  if (signed === later && (rule || timestampHeader || probe.read({ body })?.timestamp !== undefined)) {
    throw invalid('scheme.timestamp: it is not signed, so anybody can change it. Add timestamp to content, or drop it.')
  }
  if (signed !== later && !rule) {
    throw invalid(
      'scheme.timestamp: it is signed, but not checked. Add unixSeconds({ toleranceSeconds: 300 }) or alike.',
    )
  }
}

function checkId({ signature }: SignatureScheme, probe: Probe, body: string): void {
  const { idHeader } = signature as KnownPlace
  const signed = probe.signed({ body, id: 'sample-1' }) !== probe.signed({ body, id: 'sample-2' })
  if (!signed && (idHeader || probe.read({ body })?.id !== undefined)) {
    throw invalid('scheme.content: the id is not signed, so anybody can change it. Add id, or do not read it.')
  }
}

/** RFC 9110, section 5.6.2. */
function checkHeaderName(name: string): void {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw invalid(`scheme: '${name}' cannot be the name of a header.`)
}

export function invalid(message: string): ConfigurationError {
  return new ConfigurationError('ERR_OPTION_INVALID', `defineProvider: ${message}`)
}

/** A scheme at work on requests of which parts are changed. */
interface Probe {
  /** What would be signed; `undefined` where a part of it is not there. */
  signed(sample: Sample): string | undefined
  /** What the place reads; `undefined` where it is of a kind of its own, for which no header can be made up. */
  read(sample: Sample): SignatureParts | undefined
  /** All headers that were looked for. */
  readonly headerNames: ReadonlySet<string>
}

interface Sample {
  readonly body: string
  readonly timestamp?: string
  readonly id?: string
}

/** As a form and as JSON; of each three others that differ in one place. */
const sampleBodies: readonly (readonly [string, ...string[]])[] = [
  ['first=a&middle=b&last=c', 'first=x&middle=b&last=c', 'first=a&middle=x&last=c', 'first=a&middle=b&last=x'],
  [
    '{"first":"a","middle":"b","last":"c"}',
    '{"first":"x","middle":"b","last":"c"}',
    '{"first":"a","middle":"x","last":"c"}',
    '{"first":"a","middle":"b","last":"x"}',
  ],
]

type KnownPlace = SignaturePlace & SignatureHeaderRule & Partial<SignedHeadersRule> & Partial<VersionHeader>

function createProbe({ signature: place, content, timestamp: rule }: SignatureScheme): Probe {
  const { header, timestampHeader, idHeader, version } = place as KnownPlace
  const headerNames = new Set([header, timestampHeader, idHeader, version?.header].filter((name) => name !== undefined))

  /** With the headers of the place, and with others that say `elsewhere`. */
  function requestOf({ body: text, id, timestamp }: Required<Sample>, elsewhere?: string): ReceivedRequest {
    const headers = new Map([
      [version?.header.toLowerCase(), version?.value],
      [idHeader?.toLowerCase(), id],
      [timestampHeader?.toLowerCase(), timestamp],
      [header.toLowerCase(), sampleHeader(place as KnownPlace, timestamp)],
    ])
    const get = (name: string): string | undefined => {
      headerNames.add(name)
      return headers.get(name) ?? elsewhere
    }
    const body = utf8Bytes(text)
    return {
      method: 'POST',
      url: 'https://example.com/webhooks?sample=1',
      headers: Object.assign([], { get }),
      body,
      bodyDigest: hex.encode(body),
      receivedAtMs: sampleMs,
    }
  }

  function complete({ body, timestamp = sampleTime(rule, 0), id = 'sample-1' }: Sample): Required<Sample> {
    return { body, timestamp, id }
  }

  function read(sample: Sample): SignatureParts | undefined {
    const parts = place.read(requestOf(complete(sample)))
    return 'code' in parts ? undefined : parts
  }

  return {
    headerNames,
    read,
    signed(sample) {
      try {
        const parts = read(sample) ?? { ...complete(sample), signatures: [] }
        const signed = signedContent(content, parts, requestOf(complete(sample), 'sample'))
        return signed && hex.encode(concatBytes(signed))
      } catch {
        throw invalid('scheme: signature or content throws for a sample request. Where nothing is, give undefined.')
      }
    },
  }
}

const sampleMs = 1_700_000_000_000

function sampleTime(rule: TimestampRule | undefined, afterMs: number): string {
  const time = new Date(sampleMs + afterMs)
  return rule ? rule.write(time) : String(time.getTime())
}

/** A signature header as its grammar has it. */
function sampleHeader({ grammar }: SignatureHeaderRule, time: string): string {
  if (grammar?.kind === 'versioned') return `${(grammar as typeof grammar & VersionedRule).version},00`
  if (grammar?.kind === 'prefixed') return `${(grammar as typeof grammar & PrefixedRule).prefix}00`
  if (grammar?.kind !== 'pairs') return '00'
  const { separator, equals = '=', timestamp, signature } = grammar as typeof grammar & PairsRule
  return `${timestamp ? timestamp + equals + time + separator : ''}${signature}${equals}00`
}
