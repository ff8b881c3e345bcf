/** Oracles for providers whose signature stands in the body, or in a token. */
import { type Oracle, oracleOf } from './oracle.ts'
import type { NamedProvider } from './receivables.ts'
import { equalBytes } from './text.ts'

interface AdyenBody {
  readonly notificationItems: readonly { readonly NotificationRequestItem: AdyenItem }[]
}

interface AdyenItem {
  readonly additionalData: { readonly hmacSignature: string }
  readonly amount?: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** Every item must be one that was sent, as far as it is signed. */
const adyen: Oracle = (honest, accepted) => {
  const sent = new Set(itemsOf(honest.body))
  return itemsOf(accepted.body).every((item) => sent.has(item)) ? [] : ['item']
}

function itemsOf(body: Uint8Array): readonly string[] {
  const { notificationItems } = JSON.parse(new TextDecoder().decode(body)) as AdyenBody
  return notificationItems.map(({ NotificationRequestItem: item }) => {
    const { pspReference, originalReference, merchantAccountCode, merchantReference, amount, eventCode, success } = item
    const references = [pspReference, originalReference, merchantAccountCode, merchantReference]
    const fields = [...references, amount?.value, amount?.currency, eventCode, success]
    return [...fields.map((field) => String(field ?? '')), item.additionalData.hmacSignature].join('|')
  })
}

const braintree: Oracle = (honest, accepted) => {
  const [sent, received] = [honest, accepted].map(({ body }) => new URLSearchParams(new TextDecoder().decode(body)))
  const same = sent?.get('bt_payload')?.trimEnd() === received?.get('bt_payload')?.trimEnd()
  const pairs = sent?.get('bt_signature')?.split('&') ?? []
  return same && pairs.some((pair) => received?.get('bt_signature')?.includes(pair)) ? [] : ['payload']
}

/** The token holds digests of the body and of the URL. */
function ofToken(general: Oracle): Oracle {
  return (honest, accepted, delivery) => {
    const values = accepted.entries.map(([, value]) => value.trim())
    const same = honest.entries.some(([, token]) => token.includes('.') && values.includes(token))
    const sameBody = equalBytes(honest.body, accepted.body)
    return [...general(honest, accepted, delivery), ...(same && sameBody ? [] : ['token or body'])]
  }
}

const own: Readonly<Record<string, Oracle>> = { adyen, braintree }

export function ownOracleOf(named: NamedProvider, known: { readonly ownUrl: boolean }): Oracle {
  return own[named.name] ?? ofToken(oracleOf(named, known))
}
