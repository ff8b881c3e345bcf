/** Diagnosis used as an oracle. The number is that of the project's list of threats. */
import { readdirSync, readFileSync } from 'node:fs'
import { generic } from '@hooks/providers/generic'
import { createReceiver } from '@hooks/verify'
import { diagnose } from '@hooks/verify/doctor'
import { expect, it } from 'vitest'

const packages = new URL('../../packages/', import.meta.url)

it('78 nothing that answers a request imports the doctor', () => {
  for (const name of readdirSync(packages)) {
    const folder = new URL(`${name}/src/`, packages)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const others = files.filter((file) => file.endsWith('.ts') && !file.startsWith('doctor/'))
    for (const file of others) {
      // Examples in docstrings do; they are no code.
      const code = readFileSync(new URL(file, folder), 'utf8').replace(/^ *\/\*\*[\s\S]*?\*\//gm, '')
      const imported = code.match(/(?:from|import)[ (]*'[^']*doctor[^']*'/g) ?? []
      expect([`${name}/src/${file}`, imported]).toEqual([`${name}/src/${file}`, []])
    }
  }
})

it('78 no header, query or body asks for a diagnosis', async () => {
  const secret = 'a secret that nobody is told of'
  const { fetch } = createReceiver(generic, { secret, logger: { warn: () => {} } })
  const asking = { 'x-webhook-signature': '0'.repeat(64), 'x-diagnose': '1', 'x-debug': 'true' }
  const plain = new Request('https://app.example/in', { method: 'POST', body: '{}' })
  const curious = new Request('https://app.example/in?diagnose=1&debug=1', {
    method: 'POST',
    body: '{"diagnose":true}',
    headers: asking,
  })
  const [expected, answered] = [await fetch(plain), await fetch(curious)]
  expect(await answered.text()).toBe(await expected.text())
  expect([...answered.headers]).toEqual([...expected.headers])
  expect(answered.status).toBe(expected.status)
})

it('78 what is found with one secret says nothing of another', async () => {
  const request = { headers: { 'x-webhook-signature': '0'.repeat(64) }, body: '{"a":1}' }
  const found = await Promise.all(
    ['first secret 0123', 'other secret 4567'].map((secret) => diagnose(generic, request, { secret })),
  )
  expect(found[0]).toEqual(found[1])
})
