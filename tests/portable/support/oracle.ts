/** Which signed parts of an accepted request are not those that were sent: judged from outside, not by the engine. */
import type { AnyDelivery } from '@hooks/core/contract'
import type { Draft } from './mutations.ts'
import { type Particulars, particularsOf, type SignedPart } from './particulars.ts'
import type { NamedProvider } from './receivables.ts'
import { headersOf, signedParts } from './senders.ts'
import { signatureIn } from './spellings.ts'
import { equalBytes } from './text.ts'

/** A request that was sent so. */
export interface Honest extends Readonly<Draft> {
  /** When it was signed, where that is known. */
  readonly signedAtMs?: number
}

export type Oracle = (honest: Honest, accepted: Draft, delivery: AnyDelivery) => readonly string[]

/** Schemes whose longest tolerance is this. */
const longestToleranceMs = 3_600_000

export function oracleOf(named: NamedProvider, { ownUrl = true } = {}): Oracle {
  const particulars = particularsOf(named.name)
  const { sameBody = equalBytes, sameUrl = Object.is } = particulars
  const signs = signedParts(named)
  const sameHeaders = headerChecks(named, particulars)
  const unlessSigned = (part: SignedPart, same: boolean): readonly string[] => (signs.has(part) && !same ? [part] : [])
  return (honest, accepted, { signature, body, unverifiedBody }) => {
    const at = signature?.timestamp?.getTime()
    return [
      ...unlessSigned('body', sameBody(honest.body, accepted.body)),
      ...(equalBytes(unverifiedBody ?? body, accepted.body) ? [] : ['body that was delivered']),
      ...unlessSigned('method', honest.method === accepted.method),
      ...(ownUrl ? unlessSigned('url', sameUrl(target(honest.url), target(accepted.url))) : []),
      ...(at === undefined || honest.signedAtMs === undefined || at === honest.signedAtMs ? [] : ['time']),
      ...(at === undefined || Math.abs(at - accepted.receivedAtMs) <= longestToleranceMs
        ? []
        : ['time too far from now']),
      ...sameHeaders(honest, accepted),
    ]
  }
}

/** Of path and query alone, without a fragment: that is what is known of a URL. */
function target(url: string): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/?#]*/i, '').split('#')
  return path.startsWith('/') ? path : `/${path}`
}

function headerChecks(
  named: NamedProvider,
  { aliases, headers }: Particulars,
): (honest: Honest, accepted: Draft) => readonly string[] {
  const { signature, timestamp, id } = headersOf(named)
  const { algorithm } = named.provider.scheme
  const whole = [timestamp, id, ...Object.keys(headers?.(new Date(0)) ?? {})].filter((name) => name !== undefined)
  if (algorithm.id === 'token') whole.push(signature)
  const valuesOf = ({ entries }: Draft, name: string): readonly string[] => {
    const names = (aliases?.(name) ?? [name]).map((each) => each.toLowerCase())
    return entries.flatMap(([each, value]) => (names.includes(each.toLowerCase()) ? [value] : []))
  }
  return (honest, accepted) => {
    const changed = whole.filter(
      (name) => !hasSame(valuesOf(honest, name), valuesOf(accepted, name), (value) => value.trim()),
    )
    const [signed = ''] = valuesOf(honest, signature)
    const right = signatureIn(signed)
    if (right && !valuesOf(accepted, signature).some((value) => holds(value, right))) changed.push(signature)
    const credential = (value: string): string => value.trim().replace(/^(?:basic|bearer) /i, '')
    if (!hasSame(valuesOf(honest, 'authorization'), valuesOf(accepted, 'authorization'), credential))
      changed.push('authorization')
    return changed
  }
}

/** Whether what was sent is still there; what stands beside it must then be harmless. */
function hasSame(sent: readonly string[], received: readonly string[], read: (value: string) => string): boolean {
  return sent.length === 0 || received.some((value) => sent.some((each) => read(each) === read(value)))
}

/** Whether the signature stands among what may be signatures in the value, as a whole. */
function holds(value: string, signature: string): boolean {
  return (value.match(/[A-Za-z0-9+/]+={0,2}/g) ?? []).some((text) => text === signature)
}
