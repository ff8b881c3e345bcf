import { parseArgs } from 'node:util'
import type { DeliveryCredential } from '@hooks/core/contract'

export const usage = `Sends one signed webhook event to your application.

hooks-deliver <provider> <event> --to <url> [options]

  --to <url>              where your application receives webhooks, http or https
  --secret <text>         what your application verifies with; better: the environment variable HOOKS_SECRET
  --set <field>=<value>   changes a field of the event's resource; JSON or text; may be repeated
  --basic <user:password> sends the credentials along, as a provider that was told to
  --bearer <token>        the same with a token
  --at <time>             when the event is signed, ISO 8601; default: now
  --print                 prints the body, exactly, and sends nothing
  --key                   prints the public key to verify with, for a provider that signs with its own
  --list                  lists the providers, or the events of <provider>

HOOKS_SECRET=… hooks-deliver <provider> <event> --to http://localhost:3000/webhooks --set amount=100
`

/** The arguments cannot be understood; the message says how to mend them. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

export interface Arguments {
  readonly provider: string | undefined
  readonly event: string | undefined
  readonly to: URL | undefined
  readonly credentials: { readonly secret: string | undefined; readonly credential: DeliveryCredential | undefined }
  readonly changes: Readonly<Record<string, unknown>>
  readonly at: Date
  readonly print: boolean
  readonly list: boolean
  readonly key: boolean
  readonly help: boolean
}

/** @throws UsageError */
export function parseArguments(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Arguments {
  const { values, positionals } = parse(argv)
  const [provider, event, ...others] = positionals
  if (others.length > 0) throw new UsageError(`What is '${others[0]}'? A provider and an event are enough.`)
  return {
    ...{ provider, event },
    to: values.to === undefined ? undefined : endpoint(values.to),
    credentials: { secret: values.secret ?? env.HOOKS_SECRET, credential: credentialOf(values.basic, values.bearer) },
    changes: Object.fromEntries((values.set ?? []).map(changeOf)),
    at: values.at === undefined ? new Date() : time(values.at),
    ...{
      print: values.print === true,
      list: values.list === true,
      key: values.key === true,
      help: values.help === true,
    },
  }
}

const options = {
  to: { type: 'string' },
  secret: { type: 'string' },
  set: { type: 'string', multiple: true },
  basic: { type: 'string' },
  bearer: { type: 'string' },
  at: { type: 'string' },
  print: { type: 'boolean' },
  list: { type: 'boolean' },
  key: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function parse(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`)
  }
}

function endpoint(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new UsageError('--to must be an http or https URL, such as http://localhost:3000/webhooks.')
  }
  if (url.username || url.password) throw new UsageError('--to must hold no password; use --basic user:password.')
  return url
}

function credentialOf(basic: string | undefined, bearer: string | undefined): DeliveryCredential | undefined {
  if (basic !== undefined && bearer !== undefined) throw new UsageError('Give --basic or --bearer, not both.')
  if (bearer !== undefined) return { bearer: { token: bearer } }
  if (basic === undefined) return undefined
  const colon = basic.indexOf(':')
  if (colon < 1) throw new UsageError('--basic must be user:password.')
  return { basic: { username: basic.slice(0, colon), password: basic.slice(colon + 1) } }
}

function changeOf(text: string): [string, unknown] {
  const equals = text.indexOf('=')
  if (equals < 1) throw new UsageError(`--set must be field=value, not '${text}'.`)
  const value = text.slice(equals + 1)
  try {
    return [text.slice(0, equals), JSON.parse(value)]
  } catch {
    return [text.slice(0, equals), value]
  }
}

function time(text: string): Date {
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) throw new UsageError('--at must be a time such as 2025-01-31T12:00:00Z.')
  return date
}
