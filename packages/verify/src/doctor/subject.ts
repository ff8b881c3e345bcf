import { ConfigurationError, compileVerifier, dangerouslyAcceptAnyTimestamp, schemeOf } from '@hooks/core'
import type {
  AnyDelivery,
  HeadersInput,
  Receivable,
  ReceivedRequest,
  RingEntry,
  Scheme,
  Secret,
} from '@hooks/core/contract'
import type { Cause } from './causes.ts'

/** A refused request, and what it was verified with. */
export interface Subject {
  readonly scheme: Scheme
  readonly request: ReceivedRequest
  /** Names in lower case; as many entries as the source can tell apart. */
  readonly headers: readonly HeaderEntry[]
  /** As given. */
  readonly options: OptionRecord
  /**
   * Of the same, what proves the signature alone: any time, no credential beside it, and of the keys those that can be
   * one. Everything is searched with these; what they leave out is looked at afterwards.
   */
  readonly relaxed: OptionRecord
  readonly keyOption: 'secret' | 'publicKey' | undefined
  readonly keys: readonly GivenKey[]
  readonly maximumBodyBytes: number
  /** Whether the scheme takes this key. */
  takes(key: Secret): boolean
}

export type HeaderEntry = readonly [name: string, value: string]

export type OptionRecord = Readonly<Record<string | symbol, unknown>>

export interface GivenKey {
  readonly key: Secret
  readonly notAfter?: Date | undefined
  /** Position in the list as it was given. */
  readonly index: number
}

/** One way in which the request, the options or the scheme may have been meant. */
export interface Variant {
  readonly cause: Cause
  readonly request?: Partial<ReceivedRequest>
  readonly options?: OptionRecord
  readonly scheme?: Scheme
  /** Which given key each of the keys in `options` was made of. */
  readonly owners?: readonly number[]
  /** A sentence more, of names, numbers and lengths alone. */
  readonly detail?: string
}

/** More keys than this are not looked at. */
const maximumKeys = 16

export function createSubject(
  provider: Receivable<AnyDelivery, unknown>,
  request: ReceivedRequest,
  options: OptionRecord,
  maximumBodyBytes: number,
): Subject {
  const scheme = schemeOf(provider)
  const { credentials, id } = scheme.algorithm
  const keyOption = (['secret', 'publicKey'] as const).find((name) => credentials.includes(name))
  const keys = keyOption ? keysOf(options[keyOption]) : []
  const lenient = {
    ...options,
    toleranceSeconds: dangerouslyAcceptAnyTimestamp,
    ...(id !== 'authorization' && { credential: undefined }),
  }
  const takes = (key: unknown): boolean => !keyOption || compiles(scheme, { ...lenient, [keyOption]: key })
  const relaxed = keyOption ? { ...lenient, [keyOption]: usable(options[keyOption], takes) } : lenient
  const headers = entriesOf(request.headers)
  return { scheme, request, headers, options, relaxed, keyOption, keys, maximumBodyBytes, takes }
}

/** Keys made of the given ones, each as often as the function gives one that the scheme takes. */
export function keyVariant(
  { keyOption, keys, takes }: Subject,
  cause: Cause,
  change: (key: Secret) => readonly (Secret | undefined)[],
): Variant | undefined {
  const made = keys.flatMap(({ key, notAfter, index }) =>
    change(key).flatMap((changed) =>
      changed === undefined || changed === key || !takes(changed) ? [] : { key: changed, notAfter, index },
    ),
  )
  if (!keyOption || made.length === 0) return undefined
  const list = made.slice(0, maximumKeys).map(({ key, notAfter }): RingEntry<Secret> => ({ key, notAfter }))
  return { cause, options: { [keyOption]: list }, owners: made.map(({ index }) => index) }
}

/** Whether the body takes part in what proves a delivery. */
export function signsBody({ scheme: { algorithm } }: Subject): boolean {
  return !['token', 'authorization', 'none'].includes(algorithm.id)
}

/** The headers that take part, as the provider spells them. */
export function neededHeaders({ scheme }: Subject): readonly string[] {
  const place = { ...scheme.signature } as { header?: string; timestampHeader?: string; idHeader?: string }
  const names = [place.header, place.timestampHeader, place.idHeader, (scheme.algorithm as { header?: string }).header]
  return scheme.algorithm.inBody ? [] : [...new Set(names.filter((name) => name !== undefined))]
}

export function headerValues({ headers }: Subject, name: string): readonly string[] {
  return headers.flatMap(([each, value]) => (each === name.toLowerCase() ? [value] : []))
}

function keysOf(input: unknown): readonly GivenKey[] {
  return [input].flat().flatMap((entry, index) => {
    const { key, notAfter } = ('key' in Object(entry) ? entry : { key: entry }) as RingEntry<Secret>
    const length = typeof key === 'string' || key instanceof Uint8Array ? key.length : 0
    return length === 0 || length > maximumKeyLength || index >= maximumKeys
      ? []
      : [{ key: key as Secret, notAfter, index }]
  })
}

/** A private key of 4096 bits in PEM has about 3300. */
const maximumKeyLength = 8192

/** Positions stay. */
function usable(input: unknown, takes: (key: unknown) => boolean): unknown {
  return Array.isArray(input)
    ? input.map((each, index) => (index < maximumKeys && takes(each) ? each : undefined))
    : input
}

function compiles(scheme: Scheme, options: OptionRecord): boolean {
  try {
    compileVerifier(scheme, options)
    return true
  } catch (error) {
    if (ConfigurationError.isInstance(error)) return false
    throw error
  }
}

/** More headers, or longer ones, are of no provider. */
const maximumHeaders = 200
const maximumHeaderLength = 16_384

function entriesOf(headers: HeadersInput): readonly HeaderEntry[] {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return entries
    .slice(0, maximumHeaders)
    .flatMap(([name, values]) => [values ?? []].flat().map((value): HeaderEntry => [name.toLowerCase(), String(value)]))
    .filter(([, value]) => value.length <= maximumHeaderLength)
}
