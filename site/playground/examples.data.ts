/** Runs when the site is built: an example for each constant, from the vectors of its provider. */
import { readdirSync, readFileSync } from 'node:fs'
import { emptyForm, type Form, writeBody, writeHeaders } from './form.ts'

export interface ProviderExamples {
  readonly id: string
  readonly title: string
  /** By the name of the constant; '' is for those that have none of their own. */
  readonly forms: Readonly<Record<string, Partial<Form>>>
}

interface Vector {
  readonly receiver?: string
  readonly allowShortSecret?: boolean
  readonly receivedAt: number
  readonly method?: string
  readonly url?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
  readonly result: string
  readonly secret?: string
  readonly publicKey?: string
  readonly publicUrl?: string
}

const root = new URL('../../', import.meta.url)

/** What the page imports as `data`: VitePress puts the result of `load` in its place. */
export declare const data: readonly ProviderExamples[]

export default { watch: ['../../specs/*/vectors.json'], load }

export function load(): readonly ProviderExamples[] {
  return readdirSync(new URL('specs/', root)).sort().map(examplesOf)
}

function examplesOf(id: string): ProviderExamples {
  const { title, vectors } = JSON.parse(read(`specs/${id}/vectors.json`)) as { title?: string; vectors: Vector[] }
  const forms: Record<string, Partial<Form>> = {}
  for (const vector of [...vectors].sort((left, right) => rank(left) - rank(right))) {
    if (vector.result === 'valid' && !vector.allowShortSecret) forms[vector.receiver ?? ''] ??= formOf(vector)
  }
  return { id, title: title ?? (/^# (.*)$/m.exec(read(`docs/providers/${id}.md`))?.[1] as string), forms }
}

/** Whole deliveries first: there are vectors of requests without a body, and of bodies that no provider sends. */
function rank({ method = 'POST', body }: Vector): number {
  return Number(method !== 'POST') + Number(body === '') + Number(!isPayload(body))
}

function isPayload(text: string): boolean {
  if (/^\w+=/.test(text)) return true
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function formOf(vector: Vector): Partial<Form> {
  const { receivedAt, method, url, headers, body, secret, publicKey, publicUrl } = vector
  const form: Form = {
    ...emptyForm,
    ...writeBody(body),
    headers: writeHeaders(headers),
    receivedAt: new Date(receivedAt * 1000).toISOString(),
    method: method ?? 'POST',
    ...{ url: url ?? '', secret: secret ?? '', publicKey: publicKey ?? '', publicUrl: publicUrl ?? '' },
  }
  return Object.fromEntries(Object.entries(form).filter(([name, value]) => value !== emptyForm[name as keyof Form]))
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}
