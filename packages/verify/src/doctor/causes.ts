import type { ErrorCode } from '@hooks/core'

/**
 * Why a signature does not verify. Names may be added.
 *
 * @example
 * ```ts
 * import type { Cause, Diagnosis } from '@hooks/verify/doctor'
 *
 * const ofTheFramework: readonly Cause[] = ['body-parsed', 'body-consumed', 'body-inflated', 'body-reserialized']
 *
 * export function isOfTheFramework(diagnosis: Diagnosis): boolean {
 *   return !diagnosis.ok && ofTheFramework.includes(diagnosis.cause)
 * }
 * ```
 */
export type Cause =
  | 'secret-missing'
  | 'secret-empty'
  | 'secret-whitespace'
  | 'secret-quoted'
  | 'secret-line'
  | 'secret-prefix-kept'
  | 'secret-prefix-missing'
  | 'secret-base64url'
  | 'secret-url-encoded'
  | 'secret-not-decoded'
  | 'secret-decoded'
  | 'secret-case'
  | 'secret-newline-signed'
  | 'secret-expired'
  | 'secret-masked'
  | 'secret-too-short'
  | 'secret-malformed'
  | 'secret-unavailable'
  | 'public-key-form'
  | 'public-key-kind'
  | 'key-unavailable'
  | 'other-environment'
  | 'other-provider'
  | 'other-credentials'
  | 'body-parsed'
  | 'body-consumed'
  | 'body-object-text'
  | 'body-empty'
  | 'body-length'
  | 'body-too-large'
  | 'body-trailing-whitespace'
  | 'body-line-ends'
  | 'body-byte-order-mark'
  | 'body-base64'
  | 'body-wrapped'
  | 'body-reserialized'
  | 'body-pretty-printed'
  | 'body-escaped-slashes'
  | 'body-escaped-unicode'
  | 'body-escaped-html'
  | 'body-keys-sorted'
  | 'body-latin1'
  | 'body-invalid-utf8'
  | 'body-form'
  | 'body-compressed'
  | 'body-inflated'
  | 'url-protocol'
  | 'url-host'
  | 'url-port'
  | 'url-path'
  | 'url-trailing-slash'
  | 'url-query'
  | 'url-unknown'
  | 'method'
  | 'header-missing'
  | 'header-renamed'
  | 'header-duplicate'
  | 'header-too-large'
  | 'signature-respelled'
  | 'signature-algorithm'
  | 'signature-malformed'
  | 'timestamp-stale'
  | 'timestamp-future'
  | 'timestamp-unit'
  | 'timestamp-format'
  | 'timestamp-missing'
  | 'timestamp-malformed'
  | 'credential-missing'
  | 'credential-duplicate'
  | 'credential-mismatch'
  | 'credential-invalid'
  | 'sender-unknown'
  | 'not-a-delivery'
  | 'unknown'

interface Explanation {
  readonly summary: string
  readonly fix: string
}

export function explanationOf(cause: Cause): Explanation {
  return explanations[cause]
}

/** What is the cause where nothing that was tried verifies: the code alone says it. */
export function causeOfCode(code: ErrorCode): Cause | undefined {
  return causesOfCodes[code]
}

const raw = 'Verify the bytes as they arrived, before any parser, and never write the body again.'

const explanations: Readonly<Record<Cause, Explanation>> = {
  'secret-missing': {
    summary: 'There is no secret, or no key.',
    fix: 'Set it; if it comes from an environment variable, set that for this process.',
  },
  'secret-empty': {
    summary: 'The secret is empty.',
    fix: "Look for `?? ''`, and for a variable that is set to nothing.",
  },
  'secret-whitespace': {
    summary: 'There is white space, a line end or an invisible character around the secret.',
    fix: 'Remove it where the secret is stored: `echo -n`, `printf %s`, or without the last line end of the file.',
  },
  'secret-quoted': {
    summary: 'There are quotes around the secret.',
    fix: 'Remove them in the .env file or the settings of the platform: `docker --env-file` and most platforms keep them.',
  },
  'secret-line': {
    summary: 'The secret holds a whole line of a .env file, with its name.',
    fix: 'Give what stands behind the first `=` alone.',
  },
  'secret-prefix-kept': {
    summary: 'The key that signs is the secret without its prefix.',
    fix: 'Give the secret as the provider shows it; in a scheme of your own, name the prefix: `base64Key({ prefix })`.',
  },
  'secret-prefix-missing': {
    summary: 'The prefix `whsec_` is part of the key, and is missing.',
    fix: 'Give the secret as the provider shows it, with `whsec_`.',
  },
  'secret-base64url': {
    summary: 'The secret is in the alphabet of base64url.',
    fix: 'Write `+` for `-` and `/` for `_`, or give the decoded bytes.',
  },
  'secret-url-encoded': { summary: 'The secret is percent-encoded.', fix: 'Decode it once: `decodeURIComponent`.' },
  'secret-not-decoded': {
    summary: 'The key that signs is what the secret decodes to, as base64 or hex, and not its text.',
    fix:
      'Decode it once (values of a Kubernetes Secret are base64), or give the bytes: ' +
      "`Buffer.from(secret, 'base64')`; in a scheme of your own: `base64Key` or `hexKey` instead of `textKey`.",
  },
  'secret-decoded': {
    summary: 'The key that signs is the text of the secret, which is decoded here.',
    fix: 'Give the text as the provider shows it; in a scheme of your own: `textKey` instead of `base64Key` or `hexKey`.',
  },
  'secret-case': {
    summary: 'The letters of the secret are in the other case.',
    fix: 'Give the secret as the provider shows it.',
  },
  'secret-newline-signed': {
    summary: 'The sender signs with a line end behind the secret.',
    fix: 'Remove it at the sender: its secret was read from a file, or entered, with the line end.',
  },
  'secret-expired': {
    summary: 'Only a key past its `notAfter` matches: the provider still signs with it.',
    fix: 'Let the provider sign with the new one, and until then move `notAfter`; of a recorded delivery, give `receivedAt`.',
  },
  'secret-masked': {
    summary: 'The secret is masked: it holds dots or asterisks.',
    fix: 'Copy the full one. Some providers show it once: then make a new one.',
  },
  'secret-too-short': {
    summary: 'The secret is shorter than the provider issues.',
    fix: 'Is it cut off? In tests: `[dangerouslyAllowShortSecret]: true`.',
  },
  'secret-malformed': {
    summary: 'The secret is not in the form the provider issues.',
    fix: 'Is it that of another provider, an API key, or a public key?',
  },
  'secret-unavailable': { summary: 'The function that gives the secret failed.', fix: 'Look at what it threw.' },
  'public-key-form': {
    summary: 'It is the right public key in another form than the one the provider shows it in.',
    fix: 'Paste it as the provider shows it: line ends of PEM may not be written out as `\\n`.',
  },
  'public-key-kind': {
    summary: 'It is no public key of the kind that this provider signs with.',
    fix: "Give the provider's public key: no private key, certificate, shared secret or key of another algorithm.",
  },
  'key-unavailable': {
    summary: "The provider's public key could not be fetched.",
    fix: 'Can this machine reach the address of the key? Or give `publicKey`.',
  },
  'other-environment': {
    summary: 'It is signed with the key of another environment.',
    fix: 'Set `environment` to the one that sends here, or register the endpoint in the other.',
  },
  'other-provider': {
    summary: 'It verifies as a delivery of another provider, or of another version of the scheme.',
    fix: 'Use that constant for this route.',
  },
  'other-credentials': {
    summary: 'It verifies with other credentials.',
    fix: 'Test and live mode, and each endpoint, have secrets of their own: set the one of the endpoint that sends here.',
  },
  'body-parsed': { summary: 'The body was parsed before verification.', fix: raw },
  'body-consumed': {
    summary: 'The body was read before verification.',
    fix: 'Verify first, or pass the bytes that were read.',
  },
  'body-object-text': {
    summary: 'The body is the text `[object Object]`: a parsed body was made into text.',
    fix: raw,
  },
  'body-empty': {
    summary: 'The body is empty, and content-length says it was not.',
    fix: `Something read it before: ${raw}`,
  },
  'body-length': {
    summary: 'The body is not as long as content-length says.',
    fix: `It was cut off, or written again: ${raw}`,
  },
  'body-too-large': {
    summary: 'The body is over maximumBodyBytes.',
    fix: 'Raise the limit if the provider sends such bodies.',
  },
  'body-trailing-whitespace': {
    summary: 'White space at an end of the body was added or removed, mostly a newline.',
    fix: 'Nothing may trim the body or end it with a newline: look at shells, templates, editors and fixtures.',
  },
  'body-line-ends': {
    summary: 'The line ends of the body were changed (CRLF, LF).',
    fix: 'Look at text modes of files and tools, and at git (`* -text` for fixtures): they may not touch the body.',
  },
  'body-byte-order-mark': {
    summary: 'The byte order mark at the start of the body was removed or added.',
    fix: 'It is part of what is signed: pass bytes; `TextDecoder` and `request.text()` drop it.',
  },
  'body-base64': {
    summary: 'The body is still base64.',
    fix: "Decode it: `isBase64Encoded ? Buffer.from(body, 'base64') : body` where platforms hand it on so.",
  },
  'body-wrapped': {
    summary: 'What was signed stands inside the body.',
    fix: 'Pass the inner body itself, not the event, message or JSON string it was handed on in.',
  },
  'body-reserialized': {
    summary: 'The body was parsed and written again, as JSON.stringify does.',
    fix: `${raw} Mount the route above \`express.json()\`.`,
  },
  'body-pretty-printed': {
    summary: 'The body was formatted: what was signed has no white space between its parts.',
    fix: raw,
  },
  'body-escaped-slashes': { summary: 'Slashes are escaped (`\\/`) in one of the two bodies.', fix: raw },
  'body-escaped-unicode': {
    summary: 'Characters outside ASCII are escaped (`\\u00e9`) in one of the two bodies.',
    fix: raw,
  },
  'body-escaped-html': { summary: 'Characters such as < are escaped (`\\u003c`) in one of the two bodies.', fix: raw },
  'body-keys-sorted': { summary: 'What was signed has its keys sorted.', fix: raw },
  'body-latin1': {
    summary: 'UTF-8 and latin-1 were taken for one another.',
    fix: "Pass bytes. Where there must be text: 'utf8' on both sides, never 'latin1' or 'binary'.",
  },
  'body-invalid-utf8': {
    summary: 'The body holds bytes that are not UTF-8, and something replaced them (U+FFFD).',
    fix: 'Pass bytes: text cannot hold them.',
  },
  'body-form': {
    summary: 'The form in the body was parsed and written again.',
    fix: 'Verify the bytes as they arrived: `express.raw` in place of `express.urlencoded`.',
  },
  'body-compressed': {
    summary: 'What was signed is the inflated body.',
    fix: 'Inflate the body (`DecompressionStream`) by its content-encoding before it is verified, within a limit.',
  },
  'body-inflated': {
    summary: 'What was signed is the compressed body.',
    fix: 'Verify the bytes before anything inflates them: `express.raw({ inflate: false })`.',
  },
  'url-protocol': {
    summary: 'The URL that was signed has another protocol.',
    fix: 'Set `publicUrl` to the URL as it is registered at the provider: behind a proxy requests arrive as http.',
  },
  'url-host': {
    summary: 'The URL that was signed has another host.',
    fix: 'Set `publicUrl` to the URL as it is registered at the provider, not the one behind the proxy or tunnel.',
  },
  'url-port': {
    summary: 'The URL that was signed has another port.',
    fix: 'Set `publicUrl` to the URL as it is registered at the provider: a port behind the proxy is not part of it.',
  },
  'url-path': {
    summary: 'The URL that was signed has another path.',
    fix: 'Set `publicUrl` to the complete registered URL: a proxy or mounted router added or removed a part of the path.',
  },
  'url-trailing-slash': {
    summary: 'The URL that was signed differs in the slash at the end.',
    fix: 'Set `publicUrl` to the URL exactly as it is registered at the provider.',
  },
  'url-query': {
    summary: 'The URL that was signed has another query.',
    fix: 'Pass the query as it was sent; give the origin alone as `publicUrl` where it differs between requests.',
  },
  'url-unknown': {
    summary: 'There is no URL to verify.',
    fix: 'Pass `url`, or set `publicUrl`; with `trustedProxy`, the proxy must set X-Forwarded-Proto and X-Forwarded-Host.',
  },
  method: { summary: 'It was signed with another method.', fix: "Pass the request's own `method`." },
  'header-missing': {
    summary: 'A header that takes part in the signature did not arrive.',
    fix: 'If the delivery is real, a proxy, a firewall or a list of allowed headers drops it.',
  },
  'header-renamed': {
    summary: 'A header that takes part in the signature arrived under another name.',
    fix: 'Hand it on under its own name.',
  },
  'header-duplicate': {
    summary: 'A header that takes part in the signature arrived more than once.',
    fix: 'Look for a proxy or framework that copies headers.',
  },
  'header-too-large': {
    summary: 'The signature header is longer than any provider sends.',
    fix: 'Is it from the provider?',
  },
  'signature-respelled': {
    summary: 'The signature is the right one in another spelling: case, quotes, padding, alphabet or prefix.',
    fix: 'Pass the header exactly as it was sent.',
  },
  'signature-algorithm': {
    summary: 'The sender signs with another hash or encoding, or in another header.',
    fix: "Choose the scheme's version at the provider, or describe the one it uses: hash, digest and header.",
  },
  'signature-malformed': {
    summary: 'The signature is not in the form that the provider documents, or something that is signed is missing.',
    fix: 'Is it the right provider for this route, and the right version of its scheme? Give others as `candidates`.',
  },
  'timestamp-stale': {
    summary: 'The signature is right, and too old.',
    fix: 'From a queue or a recording, pass `receivedAt`; else it is a replay, or the clock of this machine is ahead.',
  },
  'timestamp-future': {
    summary: 'The signature is right, and from the future.',
    fix: 'The clock of this machine, or `receivedAt`, is behind: synchronise it (NTP).',
  },
  'timestamp-unit': {
    summary: 'The signature is right; its time is in the other unit, seconds or milliseconds.',
    fix: 'Use the scheme that has this unit: `unixSeconds` or `unixMilliseconds`.',
  },
  'timestamp-format': {
    summary: 'The signature is right; its time is written in another way than the scheme says.',
    fix: 'Use the scheme that has this format: `unixSeconds`, `unixMilliseconds`, `isoTime` or `httpDate`.',
  },
  'timestamp-missing': { summary: 'The signature has no time.', fix: 'Is it the right version of the scheme?' },
  'timestamp-malformed': {
    summary: 'The time is not in the form that the provider documents.',
    fix: 'Is it the right version of the scheme?',
  },
  'credential-missing': {
    summary: 'No Authorization header (or token) came.',
    fix: 'Set it at the provider too; a proxy may take it out.',
  },
  'credential-duplicate': {
    summary: 'More than one Authorization header came.',
    fix: 'A proxy adds its own: let it not.',
  },
  'credential-mismatch': {
    summary: 'Another Authorization header, or another token, than the configured one came.',
    fix: 'Compare both sides: user name and password, Basic or Bearer, and no blanks around them.',
  },
  'credential-invalid': {
    summary: '`credential` is empty or of the wrong shape.',
    fix: 'Give { basic: { username, password } } or { bearer: { token } }; are the environment variables set?',
  },
  'sender-unknown': {
    summary: 'The delivery names a webhook that is none of those in the options.',
    fix: 'Add its id, or look who else knows the URL.',
  },
  'not-a-delivery': {
    summary: 'It is a probe or a handshake, and no delivery.',
    fix: 'Answer with the `status` (and `reply`) of the error, and dispatch nothing.',
  },
  unknown: {
    summary: 'Nothing that is known to go wrong explains it.',
    fix: 'Most likely another secret signed, or something changed the body in a way that cannot be undone.',
  },
}

/** All of them, in the order of the guide. */
export const causes: readonly Cause[] = Object.keys(explanations) as Cause[]

const causesOfCodes: Partial<Record<ErrorCode, Cause>> = {
  ERR_SECRET_MISSING: 'secret-missing',
  ERR_SECRET_EMPTY: 'secret-empty',
  ERR_SECRET_WHITESPACE: 'secret-whitespace',
  ERR_SECRET_MASKED: 'secret-masked',
  ERR_SECRET_MALFORMED: 'secret-malformed',
  ERR_SECRET_TOO_SHORT: 'secret-too-short',
  ERR_SECRET_UNAVAILABLE: 'secret-unavailable',
  ERR_KEY_MALFORMED: 'public-key-kind',
  ERR_KEY_UNAVAILABLE: 'key-unavailable',
  ERR_CREDENTIAL_INVALID: 'credential-invalid',
  ERR_CREDENTIAL_MISSING: 'credential-missing',
  ERR_CREDENTIAL_DUPLICATE: 'credential-duplicate',
  ERR_CREDENTIAL_MISMATCH: 'credential-mismatch',
  ERR_SENDER_UNKNOWN: 'sender-unknown',
  ERR_URL_UNKNOWN: 'url-unknown',
  ERR_SIGNATURE_MISSING: 'header-missing',
  ERR_SIGNATURE_DUPLICATE: 'header-duplicate',
  ERR_SIGNATURE_MALFORMED: 'signature-malformed',
  ERR_HEADER_TOO_LARGE: 'header-too-large',
  ERR_TIMESTAMP_MISSING: 'timestamp-missing',
  ERR_TIMESTAMP_MALFORMED: 'timestamp-malformed',
  ERR_TIMESTAMP_STALE: 'timestamp-stale',
  ERR_TIMESTAMP_FUTURE: 'timestamp-future',
  ERR_BODY_ALREADY_PARSED: 'body-parsed',
  ERR_BODY_CONSUMED: 'body-consumed',
  ERR_BODY_TOO_LARGE: 'body-too-large',
  ERR_ENDPOINT_PROBE: 'not-a-delivery',
  ERR_ENDPOINT_HANDSHAKE: 'not-a-delivery',
}
