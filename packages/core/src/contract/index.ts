/**
 * The contracts between providers (data), the verifier and the client (code). Types only: importing this costs nothing
 * at run time. Providers implement `Receivable` and `Manageable`; verify and client know providers through these alone.
 */
export type { ErrorCode } from '../codes.ts'
export type { CryptoBackend } from '../crypto/backend.ts'
export type { HeadersInput } from '../headers/values.ts'
export type * from './credentials.ts'
export type * from './managing.ts'
export type * from './operation.ts'
export type * from './phantom.ts'
export type * from './receiving.ts'
export type * from './replay.ts'
export type * from './responses.ts'
export type * from './scheme.ts'
