/** One signing secret as the provider issued it. */
export type Secret = string | Uint8Array

/**
 * A signing secret, or several during rotation (any of them may have signed). `undefined` is admitted so that
 * `process.env.X` compiles: in a list it is dropped if another secret stands; alone it is refused where it is used.
 */
export type SecretInput = Secret | undefined | readonly (Secret | undefined)[]

/** Credentials of a scheme with a shared signing secret. */
export interface SecretCredentials {
  secret: SecretInput
}

/** The `Authorization` header a provider was told to send along; checked besides the signature, never instead of it. */
export type DeliveryCredential =
  | { basic: { username: string | undefined; password: string | undefined }; bearer?: never }
  | { bearer: { token: string | undefined }; basic?: never }
