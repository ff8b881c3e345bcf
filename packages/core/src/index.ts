/** The shared signature-verification module: no dependencies, no I/O, bytes in, a verdict out. */
export { derSignature } from './algorithms/der-signature.ts'
export { ecdsaP256 } from './algorithms/ecdsa-p256.ts'
export { ed25519 } from './algorithms/ed25519.ts'
export { withSha1Key } from './algorithms/hashed-key.ts'
export { type HmacAlgorithm, hmacSha1, hmacSha256, hmacSha384, hmacSha512 } from './algorithms/hmac.ts'
export { keyedSha256 } from './algorithms/keyed-sha256.ts'
export { rsaPkcs1Sha256 } from './algorithms/rsa-pkcs1.ts'
export { rsaPssSha256, rsaPssSha256Pinned } from './algorithms/rsa-pss.ts'
export { authorization, sharedToken } from './algorithms/token.ts'
export {
  basic,
  confirm,
  dangerouslyAcceptUnsigned,
  type UnsignedRule,
  unsigned,
  urlToken,
} from './algorithms/unsigned.ts'
export { around } from './around/around.ts'
export { bodyDigest, withBodyDigest } from './around/body-digest.ts'
export { withBodyTimestamp } from './around/body-timestamp.ts'
export { withCredential } from './around/credential.ts'
export { withForms } from './around/forms.ts'
export { type Answer, type Handshake, withHandshake } from './around/handshake.ts'
export { withItems } from './around/items.ts'
export { compilePublicUrl, withPublicUrl } from './around/public-url.ts'
export { compileAuthorization } from './authorization.ts'
export { canonicalJson, receivedJson } from './body/canonical-json.ts'
export { formFields, parseForm, parseJsonOrForm } from './body/form.ts'
export { parseJson } from './body/json.ts'
export { valueAt } from './body/value-at.ts'
export { type Awaitable, chain } from './chain.ts'
export { type ErrorCode, errorStatus } from './codes.ts'
export { sortedFormFields } from './content/form-fields.ts'
export { body, header, id, method, timestamp, url } from './content/parts.ts'
export { type BasicCredentials, basicAuthorization, requiredText, requiredToken } from './credential-texts.ts'
export { sha256 } from './crypto/digest.ts'
export { defaultBackend, nodeBackend } from './crypto/index.ts'
export { webBackend } from './crypto/web.ts'
export { defineProvider, type EventTypes, eventTypes, type TypedDelivery, type TypedTrustedDelivery } from './define.ts'
export { describeBy } from './describe-by.ts'
export { base64, base64ToBytes, concatBytes, hex, utf8Bytes } from './encoding.ts'
export { compileVerifier, type EngineOptions, schemeOf } from './engine.ts'
export { ConfigurationError, isNamed } from './errors.ts'
export { standardHeaders, standardScheme } from './families/standard-headers.ts'
export { standardWebhooksScheme } from './families/standard-webhooks.ts'
export { standardWebhooksAsymmetricScheme } from './families/standard-webhooks-asymmetric.ts'
export { pairs } from './grammars/pairs.ts'
export { prefixed } from './grammars/prefixed.ts'
export { versioned } from './grammars/versioned.ts'
export { getChallenge, getHmac } from './handshakes/get.ts'
export { answerAlways, answerHmac, echoChallenge } from './handshakes/signed.ts'
export { headerFamilies } from './headers/header-families.ts'
export { repeatedHeader } from './headers/repeated-header.ts'
export { signatureHeader } from './headers/signature-header.ts'
export { withHeaders } from './headers/signed-headers.ts'
export { headerValue, singleHeader } from './headers/values.ts'
export { withVersion } from './headers/version-header.ts'
export { pinnedKey } from './keys/pinned-key.ts'
export { ed25519Base64Key, ed25519HexKey, pemKey, spkiBase64Key } from './keys/public-key.ts'
export { isOver, keyRing } from './keys/ring.ts'
export { rsaPemKey } from './keys/rsa-pem.ts'
export {
  base64Key,
  dangerouslyAllowShortSecret,
  hexKey,
  type SecretOptions,
  secretKeys,
  secretTexts,
  textKey,
} from './keys/secret.ts'
export { unsignedBodies, withProbe } from './probe.ts'
export { refuse } from './refuse.ts'
export { compileSignature, signedContent } from './signature.ts'
export { httpDate } from './time/http-date.ts'
export { isoTime } from './time/iso.ts'
export { dangerouslyAcceptAnyTimestamp, timestampRule } from './time/tolerance.ts'
export { unixMilliseconds, unixSeconds } from './time/unix.ts'
