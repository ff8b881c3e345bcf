/** The vectors of specs/<provider>/vectors.json, as far as tests of all providers need them. */
export interface Vector {
  /** The exported constant, where the provider has several. */
  readonly receiver?: string
  readonly allowShortSecret?: boolean
  /** Seconds since 1970. */
  readonly receivedAt: number
  readonly method?: string
  readonly url?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  readonly result: 'valid' | 'invalid' | 'handshake'
  /** Everything else is the credentials, as the verifier takes them. */
  readonly [credential: string]: unknown
}

export interface VectorFile {
  readonly provider: string
  readonly vectors: readonly Vector[]
}
