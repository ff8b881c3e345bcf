/** What refuses a request gives the status with the code; the list in core says what each must be. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ErrorCode, errorStatus } from '@hooks/core'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../packages/', import.meta.url))

const places = ['core', 'verify', 'providers'].flatMap((name) =>
  readdirSync(`${packages}${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .flatMap((file) => {
      const text = readFileSync(`${packages}${name}/src/${file}`, 'utf8')
      const calls = text.matchAll(/(?:refuse|stop|WebhookVerificationError)\(\s*'(ERR_[A-Z_]+)'(?:,\s*(\d+))?/g)
      return [...calls].map(([, code, status]): [string, string, number] => [file, `${code}`, Number(status ?? 401)])
    }),
)

test('there are such places', () => expect(places.length).toBeGreaterThan(30))

test.each(places)('%s: %s is answered with %d', (_file, code, status) => {
  expect(errorStatus[code as ErrorCode]).toBe(status)
})
