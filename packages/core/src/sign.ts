/**
 * The sender's side, for tests, fakes and tools: signs as the provider would, from the same scheme constant the
 * verifier reads. An entry of its own, so that no receiver ships it.
 */

import { type HmacAlgorithm, hmacSha256 } from './algorithms/hmac.ts'
import type { AnyDelivery, Receivable } from './contract/receiving.ts'
import type { HeaderGrammar, SignatureScheme } from './contract/scheme.ts'
import type { CryptoBackend } from './crypto/backend.ts'
import { defaultBackend } from './crypto/index.ts'
import { bytesToHex, utf8Bytes } from './encoding.ts'
import { signedContent } from './engine.ts'
import { ConfigurationError } from './errors.ts'
import type { PairsRule } from './pairs.ts'
import { type SecretOptions, secretKeys } from './secret.ts'

export interface SignOptions {
  /** The exact bytes to deliver; text is encoded as UTF-8. */
  body: string | Uint8Array
  /** When the signature is made. Default: now. */
  timestamp?: Date
}

/** Signs one delivery: the headers to send with the body. */
export type Signer = (options: SignOptions) => Promise<Record<string, string>>

/**
 * Creates a signer. With several secrets every one signs, as a provider does while a secret is rotated.
 *
 * @example
 * ```ts
 * import { createSigner } from '@hooks/core/sign'
 * import { finix } from '@hooks/providers/finix'
 *
 * const sign = createSigner(finix, { secret: '1676b0aa7f96e7f2cb3ef92ea266a13a' })
 * const headers = await sign({ body: '{"type":"created","entity":"transfer"}' })
 * ```
 * @throws ConfigurationError ERR_SECRET_*, ERR_CREDENTIAL_INVALID
 */
export function createSigner<Credentials>(
  provider: Receivable<AnyDelivery, Credentials>,
  options: NoInfer<Credentials> & { backend?: CryptoBackend },
): Signer {
  const { scheme } = provider
  const signContent = contentSigner(scheme, options as SecretOptions, options.backend ?? defaultBackend)
  const { credential } = options as { credential?: unknown }
  const authorization = credential === undefined ? undefined : scheme.authorization?.compile(credential)

  return async ({ body, timestamp = new Date() }) => {
    const bytes = typeof body === 'string' ? utf8Bytes(body) : body
    const time = timestampText(scheme, timestamp)
    const signatures = await signContent(signedContent(scheme.content, time, bytes))
    const headers: Record<string, string> = { [scheme.header]: formatHeader(scheme.grammar, time, signatures) }
    if (authorization) headers.Authorization = authorization.value
    return headers
  }
}

type ContentSigner = (content: readonly (string | Uint8Array)[]) => Promise<readonly string[]>

function contentSigner(scheme: SignatureScheme, options: SecretOptions, backend: CryptoBackend): ContentSigner {
  if (scheme.algorithm.id !== hmacSha256.id)
    throw new ConfigurationError('ERR_OPTION_INVALID', `No signer for ${scheme.algorithm.id}.`)
  const { hash } = scheme.algorithm as HmacAlgorithm
  const keys = secretKeys(scheme.key, options).map(({ bytes }) => backend.macKey(hash, bytes))
  return (content) => Promise.all(keys.map(async (mac) => bytesToHex(await mac(content))))
}

function timestampText(scheme: SignatureScheme, timestamp: Date): string {
  return String(Math.floor(timestamp.getTime() / (scheme.timestamp?.unit === 'milliseconds' ? 1 : 1000)))
}

function formatHeader(grammar: HeaderGrammar, timestamp: string, signatures: readonly string[]): string {
  const rule = grammar as HeaderGrammar & PairsRule
  return [`${rule.timestamp}=${timestamp}`, ...signatures.map((each) => `${rule.signature}=${each}`)].join(
    `${rule.separator} `,
  )
}
