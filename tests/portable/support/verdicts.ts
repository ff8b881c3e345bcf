import { errorStatus } from '@hooks/core'
import type { AnyDelivery } from '@hooks/core/contract'
import { type Verifier, type WebhookRequest, WebhookVerificationError } from '@hooks/verify'
import { backends } from './backends.ts'
import { type Sender, verifierOf } from './senders.ts'

export interface Outcome {
  /** `ok`, or the code. */
  readonly verdict: string
  readonly delivery?: AnyDelivery | undefined
}

/** A verifier on every backend, which must agree. */
export interface Judge {
  /** Rejects where anything but a known refusal comes out, or where backends differ. */
  judge(request: WebhookRequest, receivedAt?: Date): Promise<Outcome>
}

export function judgeOf(sender: Pick<Sender, 'provider' | 'credentials'>): Judge {
  const verifiers = backends.map((backend) => ({ backend, verifier: verifierOf(sender, backend) }))
  return {
    async judge(request, receivedAt) {
      const outcomes = await Promise.all(
        verifiers.map(async ({ backend, verifier }) => {
          const outcome = await outcomeOf(verifier, request, receivedAt)
          return { ...outcome, backend: backend.name }
        }),
      )
      const [first] = outcomes
      if (!first) throw new Error('there is no backend')
      const different = outcomes.find(({ verdict }) => verdict !== first.verdict)
      if (different) throw new Error(`${first.backend}: ${first.verdict}, ${different.backend}: ${different.verdict}`)
      return first
    },
  }
}

async function outcomeOf(
  verifier: Verifier<AnyDelivery>,
  request: WebhookRequest,
  receivedAt?: Date,
): Promise<Outcome> {
  try {
    const delivery = await verifier.verify(request, receivedAt && { receivedAt })
    return { verdict: 'ok', delivery }
  } catch (error) {
    return { verdict: codeOf(error) }
  }
}

/** @throws what is no refusal that a request can cause */
export function codeOf(error: unknown): string {
  if (!(error instanceof WebhookVerificationError)) throw error
  if (error.status !== errorStatus[error.code]) throw new Error(`${error.code} with status ${error.status}`)
  if (error.code === 'ERR_UNEXPECTED') throw new Error('ERR_UNEXPECTED', { cause: error.cause })
  return error.code
}
