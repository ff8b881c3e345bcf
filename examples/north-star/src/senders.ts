import { basiq } from '@hooks/providers/basiq'
import { basisTheory } from '@hooks/providers/basis-theory'
import { bluefin } from '@hooks/providers/bluefin'
import { finix } from '@hooks/providers/finix'
import { createVerifier, urlToken } from '@hooks/verify'

/** What identifies the sender is typed per provider. */
export function senders(secret: string, username: string, password: string, token: string) {
  return [
    createVerifier(basiq, { secret }),
    createVerifier(finix, { secret, credential: { basic: { username, password } } }),
    createVerifier(basisTheory, { environment: 'test' }),
    createVerifier(bluefin, { trust: urlToken(token) }),
  ]
}
