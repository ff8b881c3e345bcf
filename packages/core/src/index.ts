/** The shared signature-verification module: no dependencies, no I/O, bytes in, a verdict out. */
export { hmacSha256 } from './algorithms/hmac.ts'
export { rsaPssSha256 } from './algorithms/rsa-pss.ts'
export {
  basic,
  confirm,
  dangerouslyAcceptUnsigned,
  type UnsignedRule,
  unsigned,
  urlToken,
} from './algorithms/unsigned.ts'
export { apiErrorBrand, isErrorOf } from './api-error.ts'
export {
  authorizationHeader,
  type BasicCredentials,
  basicAuthorization,
  requiredText,
  requiredToken,
} from './authorization.ts'
export { canonicalJson, receivedJson } from './body/canonical-json.ts'
export { parseJson } from './body/json.ts'
export { type ErrorCode, errorStatus } from './codes.ts'
export { defaultBackend } from './crypto/index.ts'
export { nodeBackend } from './crypto/node.ts'
export { webBackend } from './crypto/web.ts'
export { base64, hex } from './encoding.ts'
export { compileVerifier, type EngineOptions, isProbe } from './engine.ts'
export { ConfigurationError } from './errors.ts'
export { bare } from './headers/bare.ts'
export { pairs } from './headers/pairs.ts'
export { standardHeaders, standardWebhooks } from './headers/standard-webhooks.ts'
export { base64Key, dangerouslyAllowShortSecret, textKey } from './keys/secret.ts'
export { dangerouslyAcceptAnyTimestamp, unixSeconds } from './time/timestamp.ts'
export { timestampInBody } from './time/timestamp-in-body.ts'
