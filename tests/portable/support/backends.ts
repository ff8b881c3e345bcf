import { nodeBackend, webBackend } from '@hooks/core'
import type { CryptoBackend } from '@hooks/core/contract'

/** Every crypto backend this runtime has. */
export const backends: readonly CryptoBackend[] = [nodeBackend, webBackend].filter((each) => each !== undefined)
