/** The shared signature-verification module: no dependencies, no I/O, bytes in, a verdict out. */
export { hmacSha256 } from './algorithms/hmac.ts'
export { apiErrorBrand, isApiError } from './api-error.ts'
export { authorizationHeader, basicAuthorization } from './authorization.ts'
export { type ErrorCode, errorStatus } from './codes.ts'
export { defaultBackend } from './crypto/index.ts'
export { nodeBackend } from './crypto/node.ts'
export { webBackend } from './crypto/web.ts'
export {
  type CompiledVerifier,
  compileVerifier,
  type EngineOptions,
  isProbe,
  type SignedRequest,
  type Verdict,
} from './engine.ts'
export { ConfigurationError } from './errors.ts'
export { headerValue } from './headers.ts'
export { pairs } from './pairs.ts'
export { dangerouslyAllowShortSecret } from './secret.ts'
export { dangerouslyAcceptAnyTimestamp } from './timestamp.ts'
