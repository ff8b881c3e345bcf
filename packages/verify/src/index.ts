/** Receive webhooks: verify signatures, get typed deliveries, answer correctly, in every runtime. */
export {
  basic,
  ConfigurationError,
  confirm,
  dangerouslyAcceptAnyTimestamp,
  dangerouslyAcceptUnsigned,
  dangerouslyAllowShortSecret,
  type ErrorCode,
  urlToken,
} from '@hooks/core'
export type { ClaimVerdict, ReplayStore } from '@hooks/core/contract'
export type { Diagnose } from './diagnosis.ts'
export { WebhookVerificationError } from './errors.ts'
export { type KeySourceOptions, keySource } from './key-source.ts'
export type { LateCredential, LateCredentials, UnverifiedRequest } from './late.ts'
export type { Logger } from './log.ts'
export { createReceiver, type Receiver } from './receiver.ts'
export type { ReplayProtection } from './replay/claims.ts'
export { createMemoryReplayStore, type MemoryReplayStoreOptions } from './replay/memory.ts'
export type { ReplayOptions } from './replay/options.ts'
export type { WebhookRequest } from './request.ts'
export type { ReceiveOptions, ResponderOptions } from './responder.ts'
export { createVerifier, type Given, type ReceivedOptions, type Verifier, type VerifierOptions } from './verifier.ts'
export type { VerificationResult } from './verify.ts'
