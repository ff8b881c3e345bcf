/**
 * Deliveries signed with a JSON Web Token in a header. An entry of its own: it needs `jose`, an optional peer, and
 * nothing else of the toolkit loads it.
 */
import { createLocalJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose'
import type { Awaitable } from './chain.ts'
import type { ErrorCode } from './codes.ts'
import type { SecretCredentials } from './contract/credentials.ts'
import type { Algorithm, KeyRule, ReceivedRequest, Verdict } from './contract/scheme.ts'
import type { EngineOptions } from './engine.ts'
import { isOver, pinnedKey, refuse, secretKeys, singleHeader } from './index.ts'
import type { SecretOptions } from './keys/secret.ts'

/**
 * What a token must be, whatever key signed it.
 *
 * @example
 * ```ts
 * import { defaultBackend, hex, sha256 } from '@hooks/core'
 * import type { TokenRule } from '@hooks/core/jwt'
 *
 * export const rule: TokenRule = {
 *   header: 'Shop-Jwt',
 *   algorithms: ['HS256'],
 *   requiredClaims: ['exp', 'body_hash'],
 *   clockToleranceSeconds: 1,
 *   // A token proves its claims: one of them has to say what the body is.
 *   async check(claims, { body }) {
 *     const hash = await sha256(defaultBackend, [body], hex)
 *     return claims.body_hash === hash ? undefined : 'ERR_SIGNATURE_MISMATCH'
 *   },
 * }
 * ```
 */
export interface TokenRule {
  /** The header it stands in, alone. */
  readonly header: string
  /** The algorithms that are accepted, such as `HS256`. Fixed by the scheme, never by the token. */
  readonly algorithms: readonly string[]
  readonly issuer?: string
  /** Claims that must be there. */
  readonly requiredClaims: readonly string[]
  /** By how much clocks may differ. */
  readonly clockToleranceSeconds: number
  /** The greatest age of `iat`, where the token has no `exp`. */
  readonly maximumAgeSeconds?: number
  /** Whether the claims say what the request is; an error code where not. */
  check(claims: Readonly<Record<string, unknown>>, request: ReceivedRequest): Awaitable<ErrorCode | undefined>
}

/**
 * Signatures that are JSON Web Tokens, of keys in a key set (RFC 7519, RFC 7517).
 *
 * @example
 * ```ts
 * import { textKey } from '@hooks/core'
 * import { type JwtAlgorithm, jwtSecret } from '@hooks/core/jwt'
 *
 * const algorithm: JwtAlgorithm = jwtSecret({
 *   key: textKey({ minimumBytes: 32 }),
 *   header: 'Shop-Jwt',
 *   algorithms: ['HS256'],
 *   requiredClaims: ['exp'],
 *   clockToleranceSeconds: 1,
 *   check: () => undefined,
 * })
 * console.log(algorithm.key.minimumBytes) // 32
 * ```
 */
export interface JwtAlgorithm extends Algorithm<SecretCredentials> {
  readonly key: KeyRule
}

/**
 * A token under a shared secret (HS256, HS384, HS512).
 *
 * @example
 * ```ts
 * import { textKey } from '@hooks/core'
 * import { jwtSecret } from '@hooks/core/jwt'
 *
 * export const algorithm = jwtSecret({
 *   key: textKey({ minimumBytes: 32 }),
 *   header: 'Shop-Jwt',
 *   algorithms: ['HS256'],
 *   requiredClaims: ['exp', 'url'],
 *   clockToleranceSeconds: 1,
 *   check: (claims, { url }) => (claims.url === url ? undefined : 'ERR_SIGNATURE_MISMATCH'),
 * })
 * ```
 * @throws ConfigurationError ERR_SECRET_* when it is compiled
 */
export function jwtSecret({ key, ...rule }: TokenRule & { readonly key: KeyRule }): JwtAlgorithm {
  return {
    id: 'jwt',
    key,
    credentials: ['secret'],
    compile(_scheme, options) {
      const ring = secretKeys(key, options as SecretOptions, (bytes) => bytes)
      return async (request) => {
        let verdict: Verdict = refuse('ERR_SIGNATURE_MISMATCH')
        for (const entry of ring) {
          if (isOver(entry, request.receivedAtMs)) continue
          verdict = await verifyToken(rule, async () => entry.key, request, entry)
          if (verdict.ok || verdict.code !== 'ERR_SIGNATURE_MISMATCH') return verdict
        }
        return verdict
      }
    },
  }
}

/**
 * A token under a key of a JSON Web Key Set at a pinned URL: fetched once and kept; when a token names a key that is not
 * in it, asked again at most every five minutes, so that forged deliveries cannot cause requests.
 *
 * @example
 * ```ts
 * import { jwtKeySet } from '@hooks/core/jwt'
 *
 * export const algorithm = jwtKeySet({
 *   url: 'https://api.shop.example.com/.well-known/jwks.json',
 *   header: 'Shop-Jwt',
 *   algorithms: ['RS256', 'ES256'],
 *   issuer: 'https://api.shop.example.com',
 *   requiredClaims: ['exp'],
 *   clockToleranceSeconds: 1,
 *   check: ({ aud }) => (aud === 'my-endpoint' ? undefined : 'ERR_SIGNATURE_MISMATCH'),
 * })
 * ```
 */
export function jwtKeySet({ url, ...rule }: TokenRule & { readonly url: string }): Algorithm<unknown> {
  return {
    id: 'jwt',
    credentials: [],
    compile(_scheme, options) {
      const { clock = Date.now, fetch = (...input) => globalThis.fetch(...input) } = options as EngineOptions
      const importKey = async (text: string): Promise<JWTVerifyGetKey> => createLocalJWKSet(JSON.parse(text))
      const source = pinnedKey({ url, fetch, clock, importKey })
      return async (request) => {
        const keys = await source.current()
        if (!keys) return refuse('ERR_KEY_UNAVAILABLE', 503)
        const verdict = await verifyToken(rule, keys, request, { index: 0 })
        if (verdict.ok || verdict.code !== 'ERR_SIGNATURE_MISMATCH') return verdict
        const replaced = await source.replaced()
        return replaced ? verifyToken(rule, replaced, request, { index: 0 }) : verdict
      }
    },
  }
}

async function verifyToken(
  rule: TokenRule,
  key: JWTVerifyGetKey | (() => Promise<Uint8Array>),
  request: ReceivedRequest,
  { index: keyIndex, id }: { readonly index: number; readonly id?: string | undefined },
): Promise<Verdict> {
  const token = singleHeader(request.headers, rule.header.toLowerCase(), 'ERR_SIGNATURE_MISSING')
  if ('code' in token) return token
  // The library takes padding too; one spelling is enough.
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token.text)) return refuse('ERR_SIGNATURE_MALFORMED')
  try {
    const { payload, protectedHeader } = await jwtVerify(token.text, key as JWTVerifyGetKey, {
      algorithms: [...rule.algorithms],
      requiredClaims: [...rule.requiredClaims],
      clockTolerance: rule.clockToleranceSeconds,
      currentDate: new Date(request.receivedAtMs),
      ...(rule.issuer && { issuer: rule.issuer }),
      ...(rule.maximumAgeSeconds && { maxTokenAge: rule.maximumAgeSeconds }),
    })
    const problem = await rule.check(payload, request)
    if (problem) return refuse(problem)
    const keyId = id ?? protectedHeader.kid
    const signature = { algorithm: `jwt-${protectedHeader.alg.toLowerCase()}`, keyIndex, ...(keyId && { keyId }) }
    return { ok: true, proof: { signature: { ...signature, ...timeOf(payload) }, id: payload.jti } }
  } catch (error) {
    return refuse(codeOf(error))
  }
}

function timeOf({ iat, nbf }: JWTPayload): { timestamp: Date } | undefined {
  const seconds = iat ?? nbf
  return seconds === undefined ? undefined : { timestamp: new Date(seconds * 1000) }
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof errors.JWTExpired) return 'ERR_TIMESTAMP_STALE'
  if (error instanceof errors.JWTClaimValidationFailed) {
    const timed = ['nbf', 'exp', 'iat'].includes(error.claim)
    if (error.reason === 'missing') return timed ? 'ERR_TIMESTAMP_MISSING' : 'ERR_SIGNATURE_MALFORMED'
    // Times alone have a form.
    if (error.reason === 'invalid') return 'ERR_TIMESTAMP_MALFORMED'
    return timed ? 'ERR_TIMESTAMP_FUTURE' : 'ERR_SIGNATURE_MISMATCH'
  }
  const unknownKey = error instanceof errors.JWKSNoMatchingKey
  const wrong = unknownKey || error instanceof errors.JWSSignatureVerificationFailed
  return wrong ? 'ERR_SIGNATURE_MISMATCH' : 'ERR_SIGNATURE_MALFORMED'
}

/**
 * The sender's side, for tests: a token with these claims.
 *
 * @example
 * ```ts
 * import { utf8Bytes } from '@hooks/core'
 * import { signToken } from '@hooks/core/jwt'
 *
 * const secret = utf8Bytes('correct horse battery staple, twice')
 * export const token = await signToken(secret, 'HS256', { iss: 'shop', exp: Math.floor(Date.now() / 1000) + 60 })
 * ```
 */
export function signToken(
  secret: Uint8Array,
  algorithm: string,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> {
  return new SignJWT(claims as JWTPayload).setProtectedHeader({ alg: algorithm, typ: 'JWT' }).sign(secret)
}
