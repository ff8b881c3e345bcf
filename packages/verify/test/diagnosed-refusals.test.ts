/** What a receiver's log says of refusals while it is developed. */
import { createReceiver } from '@hooks/verify'
import type { Diagnose } from '@hooks/verify/adapter'
import { diagnose } from '@hooks/verify/doctor'
import { afterEach, expect, it, vi } from 'vitest'
import { acme, memoryLogger, placed, post, secret, signed } from './acme.ts'

afterEach(() => vi.useRealTimers())

function receiver(given: Diagnose | undefined, options: object = {}) {
  const logger = memoryLogger()
  const { fetch } = createReceiver(acme, { secret, logger, diagnose: given, ...options }).on('order.placed', () => {})
  return { fetch, lines: logger.lines }
}

const altered = (): Request => post(`${placed}\n`, signed(placed))

it('the line says what the doctor found, and the reply does not', async () => {
  const { fetch, lines } = receiver(diagnose)
  const response = await fetch(altered())
  expect([response.status, await response.text()]).toEqual([401, 'webhook rejected'])
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  expect(lines[0]).toMatch(/ERR_SIGNATURE_MISMATCH: .* Diagnosis: body-trailing-whitespace: .*diagnose-a-signature\.md/)
  expect(lines[0]).not.toContain(secret)
})

it('a secret that a function gives is asked for with the same context', async () => {
  const contexts: unknown[] = []
  const late = (_request: unknown, context: unknown) => {
    contexts.push(context)
    return secret
  }
  const { fetch, lines } = receiver(diagnose, { secret: late })
  await fetch(altered(), { tenant: 7 })
  await vi.waitFor(() => expect(lines[0]).toContain('body-trailing-whitespace'))
  expect(contexts).toEqual([{ tenant: 7 }, { tenant: 7 }])
})

it('no reply waits for it', async () => {
  let finish = (): void => {}
  const slow: Diagnose = () =>
    new Promise((resolve) => {
      finish = () => resolve({ ok: true })
    })
  const { fetch, lines } = receiver(slow)
  expect((await fetch(altered())).status).toBe(401)
  expect(lines).toEqual([])
  finish()
  await vi.waitFor(() => expect(lines).toHaveLength(1))
})

it('it is asked once per code and minute, and never about what verifies, a probe or a browser', async () => {
  const asked: number[] = []
  const counting: Diagnose = async () => {
    asked.push(1)
    return { ok: true }
  }
  const { fetch } = receiver(counting)
  await fetch(post(placed, signed(placed)))
  await fetch(post('{}'))
  await fetch(new Request('https://app.example/webhooks/acme'))
  expect(asked).toHaveLength(0)
  for (let count = 0; count < 20; count++) await fetch(altered())
  await vi.waitFor(() => expect(asked).toHaveLength(1))
})

it('where it fails, the line is written all the same', async () => {
  for (const broken of [() => Promise.reject(new Error('broken')), () => expect.fail('broken')]) {
    const { fetch, lines } = receiver(broken as Diagnose)
    expect((await fetch(altered())).status).toBe(401)
    await vi.waitFor(() => expect(lines).toHaveLength(1))
    expect(lines[0]).not.toContain('Diagnosis')
  }
})

it('without it, the line is there before the reply, as ever', async () => {
  const { fetch, lines } = receiver(undefined)
  await fetch(altered())
  expect(lines).toHaveLength(1)
})
