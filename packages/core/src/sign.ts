/**
 * The sender's side, for tests, fakes and tools: signs as the provider would, from the same scheme constant the
 * verifier reads. An entry of its own, so that no receiver ships it.
 */
import type { HmacAlgorithm } from './algorithms/hmac.ts'
import { authorizationHeader, compileAuthorizationOption } from './authorization.ts'
import type { AnyDelivery, CryptoBackend, Receivable } from './contract/index.ts'
import type { SignatureHeaders, SignatureParts, SignatureScheme, SignedContent } from './contract/scheme.ts'
import { defaultBackend } from './crypto/index.ts'
import { base64ToBytes, concatBytes, utf8Bytes } from './encoding.ts'
import { ConfigurationError } from './errors.ts'
import type { BareRule } from './headers/bare.ts'
import type { PairsRule } from './headers/pairs.ts'
import type { StandardHeadersRule } from './headers/standard-webhooks.ts'
import { type SecretOptions, secretKeys } from './keys/secret.ts'
import { signedContent } from './signature.ts'

export interface SignOptions {
  /** The exact bytes to deliver; text is encoded as UTF-8. */
  body: string | Uint8Array
  /** When the signature is made. Default: now. */
  timestamp?: Date
  /** The delivery's id, for schemes that send one in a header. Default: a random one. */
  id?: string
}

/** Signs one delivery: the headers to send with the body. None for a provider that does not sign. */
export type Signer = (options: SignOptions) => Promise<Record<string, string>>

export interface SigningCredentials extends SecretOptions {
  /** PKCS #8 PEM, where the provider signs with a private key. */
  readonly privateKey?: string
  /** Sent as the `Authorization` header, where the scheme knows one. */
  readonly credential?: unknown
  readonly backend?: CryptoBackend
}

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
export function createSigner(provider: Receivable<AnyDelivery, unknown>, credentials: SigningCredentials): Signer {
  if (!provider.scheme.signature) return unsignedSender(credentials)
  const scheme = provider.scheme as SignatureScheme
  const signContent = contentSigner(scheme, credentials)
  const authorization = compileAuthorizationOption(scheme.authorization, credentials)

  return async ({ body, timestamp: time = new Date(), id = `msg_${crypto.randomUUID().replaceAll('-', '')}` }) => {
    const bytes = typeof body === 'string' ? utf8Bytes(body) : body
    const form = scheme.forms?.[0]?.(bytes)?.body ?? bytes
    const timestamp = scheme.timestamp?.write(time) ?? ''
    const signatures = await signContent(signedContent(scheme.content, { id, timestamp }, form))
    const headers = writeHeaders(scheme.signature, { id, timestamp, signatures: signatures.map(scheme.digest.encode) })
    return authorization ? { ...headers, Authorization: authorization.value } : headers
  }
}

function unsignedSender(credentials: SigningCredentials): Signer {
  const authorization = compileAuthorizationOption(authorizationHeader, credentials)
  const headers: Record<string, string> = authorization ? { Authorization: authorization.value } : {}
  return async () => headers
}

type ContentSigner = (content: SignedContent) => Promise<readonly Uint8Array[]>

const signers: Readonly<Record<string, (scheme: SignatureScheme, credentials: SigningCredentials) => ContentSigner>> = {
  'hmac-sha256'({ algorithm }, { backend = defaultBackend, ...options }) {
    const { hash, key } = algorithm as HmacAlgorithm
    const keys = secretKeys(key, options).map(({ bytes }) => backend.macKey(hash, bytes))
    return (content) => Promise.all(keys.map(async (mac) => mac(content)))
  },
  'rsa-pss-sha256'(_scheme, { privateKey }) {
    const key = importPrivateKey(privateKey)
    return async (content) => {
      const algorithm = { name: 'RSA-PSS', saltLength: 32 }
      return [new Uint8Array(await crypto.subtle.sign(algorithm, await key, concatBytes(content) as BufferSource))]
    }
  },
}

function contentSigner(scheme: SignatureScheme, credentials: SigningCredentials): ContentSigner {
  const { id } = scheme.algorithm
  const create = signers[id]
  if (!create) throw new ConfigurationError('ERR_OPTION_INVALID', `There is no signer for ${id}.`)
  return create(scheme, credentials)
}

function importPrivateKey(pem: string | undefined): Promise<CryptoKey> {
  if (!pem) throw new ConfigurationError('ERR_SECRET_MISSING', 'privateKey must be a PKCS #8 PEM.')
  const der = base64ToBytes(pem.replace(/-----[A-Z ]+-----|\s+/g, ''))
  if (!der) throw new ConfigurationError('ERR_KEY_MALFORMED', 'privateKey must be a PKCS #8 PEM.')
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-256' }
  return crypto.subtle.importKey('pkcs8', der as BufferSource, algorithm, false, ['sign'])
}

/** How each kind of header is written; the counterpart of its `read`. */
function writeHeaders(signature: SignatureHeaders, parts: Required<SignatureParts>): Record<string, string> {
  const { id = '', timestamp = '', signatures } = parts
  if (signature.kind === 'pairs') {
    const { header, separator, timestamp: time, signature: name } = signature as SignatureHeaders & PairsRule
    const list = [`${time}=${timestamp}`, ...signatures.map((each) => `${name}=${each}`)]
    return { [header]: list.join(`${separator} `) }
  }
  if (signature.kind === 'standard') {
    const { header, idHeader, timestampHeader, version } = signature as SignatureHeaders & StandardHeadersRule
    const list = signatures.map((each) => `${version},${each}`).join(' ')
    return { [idHeader]: id, [timestampHeader]: timestamp, [header]: list }
  }
  const { header, version } = signature as SignatureHeaders & BareRule
  return { [header]: signatures[0] ?? '', ...(version && { [version.header]: version.value }) }
}
