/** What stands in the fields of the playground: text, as it was typed or pasted. */
export interface Form {
  /** Name of the provider's constant. */
  provider: string
  method: string
  url: string
  /** A line each: `name: value`. */
  headers: string
  body: string
  /** Whether `body` is base64, for bytes that a field of text cannot hold: line ends of Windows, or no text at all. */
  base64: boolean
  /** When it arrived, ISO 8601. Empty: now. */
  receivedAt: string
  secret: string
  publicKey: string
  publicUrl: string
  /** The token in the URL, of providers that sign nothing. */
  urlToken: string
}

export interface FormRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

/** Something in a field cannot be read; the message says what to write there. */
export class FormError extends Error {
  override readonly name: string = 'FormError'
  readonly field: keyof Form

  constructor(field: keyof Form, message: string) {
    super(message)
    this.field = field
  }
}

export const emptyForm: Form = {
  provider: '',
  method: 'POST',
  url: '',
  headers: '',
  body: '',
  base64: false,
  receivedAt: '',
  secret: '',
  publicKey: '',
  publicUrl: '',
  urlToken: '',
}

/** @throws FormError */
export function requestOf(form: Form): FormRequest {
  return { method: form.method, url: form.url, headers: headersOf(form.headers), body: bodyOf(form) }
}

/** @throws FormError */
export function arrivalOf({ receivedAt }: Form): Date {
  const date = receivedAt.trim() === '' ? new Date() : new Date(receivedAt.trim())
  if (Number.isNaN(date.getTime())) throw new FormError('receivedAt', 'Write a time such as 2025-01-31T12:00:00Z.')
  return date
}

export function writeHeaders(headers: Iterable<readonly [name: string, value: string]>): string {
  return [...headers].map(([name, value]) => `${name}: ${value}`).join('\n')
}

/** The body as fields hold it: as text where that keeps every byte. */
export function writeBody(body: string): Pick<Form, 'body' | 'base64'> {
  // A field of text makes every line end a line feed, and a page has no half of a pair of surrogates.
  if (!/[\r\0]/.test(body)) return { body, base64: false }
  const bytes = new TextEncoder().encode(body)
  return { body: btoa(String.fromCharCode(...bytes)), base64: true }
}

function headersOf(text: string): FormRequest['headers'] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:[ \t]*(.*?)[ \t\r]*$/.exec(line) ?? []
    if (name === undefined || value === undefined) {
      throw new FormError('headers', `Line ${index + 1} is no header: write name: value.`)
    }
    return [name, value]
  })
}

function bodyOf({ body, base64 }: Form): Uint8Array {
  if (!base64) return new TextEncoder().encode(body)
  try {
    return Uint8Array.from(atob(body.replace(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    throw new FormError('body', 'This is not base64.')
  }
}
