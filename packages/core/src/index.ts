/** The shared signature-verification module: no dependencies, no I/O, bytes in, a verdict out. */
export { hmacSha256 } from './algorithms/hmac.ts'
export { rsaPssSha256 } from './algorithms/rsa-pss.ts'
export { apiErrorBrand, isErrorOf } from './api-error.ts'
export {
  authorizationHeader,
  type BasicCredentials,
  basicAuthorization,
  requiredText,
  requiredToken,
} from './authorization.ts'
export { bare } from './bare.ts'
export { canonicalJson, receivedJson } from './canonical-json.ts'
export { type ErrorCode, errorStatus } from './codes.ts'
export { defaultBackend } from './crypto/index.ts'
export { nodeBackend } from './crypto/node.ts'
export { webBackend } from './crypto/web.ts'
export { base64, hex } from './encoding.ts'
export { compileVerifier, type EngineOptions, isProbe } from './engine.ts'
export { ConfigurationError } from './errors.ts'
export { parseJson } from './json.ts'
export { pairs } from './pairs.ts'
export { base64Key, dangerouslyAllowShortSecret, textKey } from './secret.ts'
export { standardHeaders, standardWebhooks } from './standard-webhooks.ts'
export { dangerouslyAcceptAnyTimestamp, unixSeconds } from './timestamp.ts'
export { timestampInBody } from './timestamp-in-body.ts'
export { basic, confirm, dangerouslyAcceptUnsigned, type UnsignedRule, unsigned, urlToken } from './trust.ts'
