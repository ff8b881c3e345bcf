import { ConfigurationError } from '@hooks/core'
import { createSigner } from '@hooks/core/sign'
import { type Arguments, parseArguments, UsageError, usage } from './cli-arguments.ts'
import { failureHint, statusHint } from './cli-hints.ts'
import { createEventBody } from './event.ts'
import type { AnyKit } from './kit.ts'
import { loadKit, providerIds } from './kits.ts'
import { send, systemCode } from './send.ts'
import { createValidator } from './validator.ts'

/**
 * What the command touches of the world around it.
 *
 * @example
 * ```ts
 * import { type CommandIo, run } from '@hooks/testing/cli'
 *
 * let text = ''
 * const io: CommandIo = {
 *   out: (part) => (text += part),
 *   error: (part) => (text += part),
 *   env: {},
 *   fetch: globalThis.fetch,
 * }
 * console.log(await run(['--list'], io), text)
 * ```
 */
export interface CommandIo {
  /** Writes to standard output, as it stands. */
  out(text: string): void
  /** Writes to standard error, as it stands. */
  error(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: typeof globalThis.fetch
}

/**
 * The command `hooks-deliver`: sends one signed event to an application under development.
 *
 * @param argv the arguments after the command's name
 * @returns the exit code: 0 after a 2xx answer, 1 after another answer or none, 2 for wrong usage
 * @example
 * ```ts
 * import { run } from '@hooks/testing/cli'
 *
 * process.exitCode = await run(['finix', 'transfer.created', '--to', 'http://localhost:3000/webhooks/finix'])
 * ```
 */
export async function run(argv: readonly string[], io: CommandIo = processIo()): Promise<number> {
  try {
    const given = parseArguments(argv, io.env)
    if (given.help) return print(io, usage)
    if (given.provider === undefined) return given.list ? print(io, lines(providerIds)) : wrongUsage(io, usage)
    const kit = await loadKit(given.provider)
    if (given.list) return print(io, lines(Object.keys(kit.fixtures)))
    if (given.key) return print(io, publishedKey(kit))
    const body = bodyOf(kit, given)
    return given.print ? print(io, body) : await deliver(kit, body, given, io)
  } catch (error) {
    if (error instanceof UsageError) return wrongUsage(io, `${error.message}\n`)
    if (!ConfigurationError.isInstance(error)) throw error
    const { code, message } = error
    return wrongUsage(io, message === code ? `The secret or credential cannot be used: ${code}.\n` : `${message}\n`)
  }
}

function bodyOf(kit: AnyKit, { event, changes, at }: Arguments): string {
  const { id } = kit.provider
  if (event === undefined) throw new UsageError(`Which event? hooks-deliver ${id} --list shows them.`)
  return createEventBody(kit, createValidator(kit.document), { name: event, changes, now: at })
}

async function deliver(
  kit: AnyKit,
  body: string,
  { to, at, event, credentials }: Arguments,
  io: CommandIo,
): Promise<number> {
  const { provider } = kit
  if (to === undefined)
    throw new UsageError('Where to? Give the URL of your endpoint: --to http://localhost:3000/webhooks')
  if (provider.scheme.algorithm.credentials.includes('secret') && credentials.secret === undefined) {
    throw new UsageError(
      `${provider.id} signs its deliveries, so a secret is needed: the one your application verifies with. ` +
        'Put it into the environment variable HOOKS_SECRET, or give --secret.',
    )
  }
  const { headers: signature } = await createSigner(provider, { ...kit.fake.signing, ...credentials })({
    body,
    timestamp: at,
  })
  const bytes = new TextEncoder().encode(body).length
  io.out(`POST ${withoutQuery(to)}\n${event}, ${bytes} bytes, ${proof(signature)}\n`)

  const unsigned = kit.fake.deliveryHeaders?.(event ?? '', crypto.randomUUID())
  const headers = { 'Content-Type': 'application/json', ...unsigned, ...signature }
  const { status, reply, error } = await send({ url: to.href, headers, body, fetch: io.fetch })
  if (error) {
    io.error(`No answer: ${systemCode(error) ?? causeOf(error)}. ${failureHint(error)}\n`)
    return 1
  }
  io.out(`${status}\n${reply === '' ? '' : `${printable(reply.slice(0, 500))}\n`}`)
  if (status >= 200 && status < 300) return 0
  io.error(`${statusHint(status)}\n`)
  if (kit.fake.documents)
    io.error(`Signed with a test key; hooks-deliver ${provider.id} --key prints its public half.\n`)
  return 1
}

/** fetch itself says no more than that it failed. */
function causeOf({ message, cause }: Error): string {
  return cause instanceof Error && cause.message !== '' ? cause.message : message
}

/** A query may hold a token. */
function withoutQuery({ origin, pathname, search }: URL): string {
  return origin + pathname + (search === '' ? '' : '?…')
}

/** Without control characters, which could take over the terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '')
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

function print(io: CommandIo, text: string): number {
  io.out(text)
  return 0
}

function wrongUsage(io: CommandIo, text: string): number {
  io.error(text)
  return 2
}

function processIo(): CommandIo {
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    env: process.env,
    fetch: globalThis.fetch,
  }
}

function proof(headers: Readonly<Record<string, string>>): string {
  const names = Object.keys(headers)
  return names.length === 0 ? 'unsigned, as this provider sends no proof' : `with ${names.join(', ')}`
}

/** What an application verifies with where the provider signs with a key of its own. */
function publishedKey({ provider, fake }: AnyKit): string {
  const [key] = Object.values(fake.documents ?? {})
  if (key !== undefined) return key
  throw new UsageError(`${provider.id} publishes no key.`)
}
