/** 65 of the list of threats, for every provider there is: what is taken away is refused, not overlooked. */
import { generateKeyPairSync, sign } from 'node:crypto'
import type { AnyDelivery, HeadersInput, Receivable } from '@hooks/core/contract'
import { verifySignature as nextGuard } from '@hooks/next'
import {
  basic,
  type ConfigurationError,
  createReceiver,
  createVerifier,
  dangerouslyAllowShortSecret,
  urlToken,
  type VerifierOptions,
} from '@hooks/verify'
import { describe, expect, it } from 'vitest'
import { backends } from '../../packages/core/test/acme.ts'
import { memoryLogger } from '../../packages/verify/test/acme.ts'

type AnyProvider = Receivable<AnyDelivery, object>
type HeaderList = [name: string, value: string][]

interface Vector {
  comment: string
  result: string
  receiver?: string
  receivedAt: number
  allowShortSecret?: boolean
  method?: string
  url?: string
  headers: HeaderList
  body: string
  /** Everything else is the credentials. */
  [credential: string]: unknown
}

/** A request that is accepted, and with which credentials. */
interface Case {
  comment: string
  credentials: Record<string, unknown>
  options: VerifierOptions
  method?: string
  url?: string
  headers: HeaderList
  body: string
}

const files = import.meta.glob<{ provider: string; vectors: Vector[] }>('../../specs/*/vectors.json', {
  eager: true,
  import: 'default',
})
const modules = import.meta.glob<Record<string, AnyProvider>>('../../packages/providers/src/*/index.ts', {
  eager: true,
})

/** Not a proof, and only looked at if it is there. */
const needless: Record<string, string[]> = { basisTheory: ['bt-signature-version'] }

/** A header that a provider sends several times while a secret is rotated. */
const repeatable: Record<string, string[]> = { mollie: ['x-mollie-signature'] }

/** Credentials that stand in for one another, are asked for besides, or only narrow what is accepted. */
const optional: Record<string, string[]> = {
  basisTheory: ['environment'],
  bluefin: ['webhookId'],
  finix: ['credential'],
}

const notification = { comment: 'a notification', headers: [], body: '{"event":"A","payload":{}}', options: {} }
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const command = '{"id":"1","type":2,"data":{}}'

/** Of receivers without vectors: one signs nothing, with a case for each reason to believe it; one signs as another. */
const made: Record<string, Case[]> = {
  bluefin: [
    {
      ...notification,
      credentials: { trust: basic({ username: 'u', password: 'p' }) },
      headers: [['Authorization', 'Basic dTpw']],
    },
    { ...notification, credentials: { trust: urlToken('a-token-nobody-guesses') }, url: '/in/a-token-nobody-guesses' },
  ],
  discordInteractions: [
    {
      comment: 'a command',
      credentials: { publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex') },
      options: { clock: () => 1_735_657_903_000 },
      headers: [
        ['X-Signature-Timestamp', '1735657903'],
        ['X-Signature-Ed25519', sign(null, Buffer.from(`1735657903${command}`), privateKey).toString('hex')],
      ],
      body: command,
    },
  ],
}

const receivers = Object.entries(modules).flatMap(([path, exported]) => {
  const id = path.split('/').at(-2) as string
  const main = camelCase(id)
  const vectors = files[`../../specs/${id}/vectors.json`]?.vectors ?? []
  return Object.entries(exported).map(([name, provider]) => {
    const valid = vectors.filter(({ result, receiver = main }) => result === 'valid' && receiver === name)
    return { name, provider, cases: made[name] ?? valid.map(caseOf) }
  })
})

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
}

function caseOf({ receivedAt, allowShortSecret, comment, method, url, headers, body, ...rest }: Vector): Case {
  const {
    id: _id,
    flags: _flags,
    result: _result,
    receiver: _receiver,
    source: _source,
    notes: _notes,
    ...credentials
  } = rest
  const options = { clock: () => receivedAt * 1000, ...(allowShortSecret && { [dangerouslyAllowShortSecret]: true }) }
  return { comment, credentials, options, headers, body, ...(method && { method }), ...(url && { url }) }
}

/** Headers that know which of them were asked for. */
function recording(list: HeaderList): { headers: HeadersInput; read: Set<string> } {
  const read = new Set<string>()
  const headers = new Headers(list)
  const get = (name: string): string | null => {
    read.add(name)
    return headers.get(name)
  }
  return { read, headers: { get, [Symbol.iterator]: () => headers[Symbol.iterator]() } }
}

/** `null` is nothing, or not what an identifier can be. */
const nothingThere = /ERR_SECRET_MISSING|ERR_CREDENTIAL_INVALID/

const named = (name: string) => (header: [string, string]) => header[0].toLowerCase() === name

it('65 the table holds every receiver, each with a request that is accepted', () => {
  expect(Object.keys(modules).length).toBeGreaterThanOrEqual(40)
  expect(receivers.filter(({ cases }) => cases.length === 0).map(({ name }) => name)).toEqual([])
})

describe.each(backends)('on %s', (_name, backend) => {
  describe.each(receivers)('$name', ({ name, provider, cases }) => {
    async function codeOf(
      { credentials, options, comment: _comment, ...request }: Case,
      headers: HeadersInput,
      body = request.body,
    ) {
      const verifier = createVerifier(provider, { ...credentials, ...options, backend } as VerifierOptions)
      const { ok, error } = await verifier.safeVerify({ ...request, headers, body })
      return ok ? 'ok' : error.code
    }

    const withRead = async (each: Case): Promise<string[]> => {
      const { headers, read } = recording(each.headers)
      expect([each.comment, await codeOf(each, headers)]).toEqual([each.comment, 'ok'])
      return [...read].filter((header) => each.headers.some(named(header)))
    }

    it('65 refuses what lacks any of the headers it reads', async () => {
      for (const each of cases) {
        for (const header of await withRead(each)) {
          const rest = each.headers.filter((one) => !named(header)(one))
          const code = await codeOf(each, rest)
          if (needless[name]?.includes(header)) expect(code).toBe('ok')
          else expect([header, code]).toEqual([header, expect.stringMatching(/^ERR_/)])
          const emptied = each.headers.map((one): [string, string] => (named(header)(one) ? [one[0], ''] : one))
          expect([header, await codeOf(each, emptied)]).toEqual([header, expect.stringMatching(/^ERR_/)])
        }
      }
    })

    it('65 refuses what has any of them twice', async () => {
      for (const each of cases) {
        for (const header of await withRead(each)) {
          if (repeatable[name]?.includes(header)) continue
          const [first] = each.headers.filter(named(header)) as HeaderList
          for (const value of [first?.[1] ?? '', 'x', '']) {
            for (const twice of [
              [...each.headers, [header, value]],
              [[header, value], ...each.headers],
            ] as HeaderList[]) {
              expect([header, await codeOf(each, twice)]).toEqual([header, expect.stringMatching(/^ERR_/)])
            }
          }
        }
      }
    })

    it('65 refuses what lacks its proof, wherever that stands', async () => {
      for (const each of cases) {
        if (each.url && each.headers.length === 0) {
          expect(await codeOf({ ...each, url: '/in' }, [])).toMatch(/^ERR_/)
        } else if ((await withRead(each)).length === 0) {
          for (const field of [
            'bt_signature',
            'bt_payload',
            'hmacSignature',
            'notificationItems',
            'NotificationRequestItem',
          ]) {
            const without = each.body.replace(new RegExp(`${field}(?=[="])`, 'g'), 'another')
            if (without !== each.body)
              expect([field, await codeOf(each, [], without)]).toEqual([field, expect.stringMatching(/^ERR_/)])
          }
          expect(await codeOf(each, [], '')).toMatch(/^ERR_/)
          expect(await codeOf(each, [], '{}')).toMatch(/^ERR_/)
        } else {
          expect(await codeOf(each, [])).toMatch(/^ERR_/)
        }
      }
    })

    const codeOfBuilding = (options: object): string | undefined => {
      try {
        createVerifier(provider, options as VerifierOptions)
        return undefined
      } catch (error) {
        return (error as ConfigurationError).code
      }
    }

    it('65 is not built without any of its credentials, and answers 500 where it starts without', async () => {
      const { credentials: known, methods = ['POST'] } = provider.scheme.algorithm
      const answered = cases.find(({ method = 'POST' }) => methods.includes(method)) as Case
      const { credentials, options, method = 'POST', url = '/', headers, body } = answered
      expect(known.filter((one) => !(one in credentials))).toEqual(optional[name] ?? [])
      for (const credential of Object.keys(credentials)) {
        const { [credential]: _gone, ...rest } = credentials
        const given = { ...rest, ...options, backend }
        for (const missing of [given, { ...given, [credential]: undefined }]) {
          expect(codeOfBuilding(missing)).toBe('ERR_SECRET_MISSING')
        }
        expect(codeOfBuilding({ ...given, [credential]: null })).toMatch(nothingThere)
        for (const late of [
          given,
          { ...given, [credential]: undefined },
          { ...given, [credential]: () => undefined },
        ]) {
          const logger = memoryLogger()
          const handled: unknown[] = []
          const handle = (delivery: unknown): number => handled.push(delivery)
          const routes = [
            createReceiver(provider, { ...late, logger }).on('unknown' as never, handle as never).fetch,
            nextGuard(provider, { ...late, logger })(handle),
          ]
          for (const route of routes) {
            const bodyless = method === 'GET' || method === 'HEAD'
            const request = new Request(new URL(url, 'https://hooks.example'), {
              method,
              headers,
              ...(!bodyless && { body }),
            })
            expect([credential, (await route(request, {})).status]).toEqual([credential, 500])
          }
          expect(handled).toEqual([])
          expect(logger.lines.join()).toMatch(nothingThere)
        }
      }
    })
  })
})
