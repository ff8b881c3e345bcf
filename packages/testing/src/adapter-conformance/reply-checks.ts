import { json } from './body-checks.ts'
import { type Answer, arrives, same, send, signed } from './send.ts'
import { failingBody, failure } from './setup.ts'
import type { Check } from './subject.ts'

const body = '{"id":"evt_1","type":"conformance.received"}'
const { 'conformance-signature': good = '' } = signed(body)

export const replyChecks: readonly Check[] = [
  {
    name: 'refusals are alike',
    async run(subject) {
      const { url, handled } = await subject.server()
      const before = handled()
      const signatures: Readonly<Record<string, string | undefined>> = {
        'no signature': undefined,
        'an empty one': '',
        'no form of one': 'x',
        'one of another body': signed('other')['conformance-signature'],
        'one with another secret': signed(body, 'another_secret_0123456789abcdef')['conformance-signature'],
        'an old one': signed(body, undefined, 0)['conformance-signature'],
      }
      const answers: Answer[] = []
      for (const signature of Object.values(signatures)) {
        answers.push(await send(url, { body, headers: { ...json, 'conformance-signature': signature } }))
      }
      const [first, ...others] = answers.map(visible)
      same('A refusal', [first?.status, first?.text], [401, 'webhook rejected'])
      same(
        'Its headers',
        [first?.headers['x-content-type-options'], first?.headers['cache-control']],
        ['nosniff', 'no-store'],
      )
      for (const [index, other] of others.entries()) {
        same(`What a sender sees with ${Object.keys(signatures)[index + 1]}`, other, first)
      }
      same('Refused deliveries that were handled', handled() - before, 0)
    },
  },
  {
    name: 'a header twice',
    async run(subject) {
      const { url } = await subject.server()
      for (const signature of [
        [good, good],
        [good, 't=1,v1=00'],
        ['t=1,v1=00', good],
      ]) {
        const { status } = await send(url, { body, headers: { ...json, 'conformance-signature': signature } })
        same('Two signature headers', status, 401)
      }
      await arrives('Another header twice', url, { body, headers: { ...json, 'x-other': ['a', 'b'] } })
    },
  },
  {
    name: 'probe',
    async run(subject) {
      const { url, handled } = await subject.server()
      const before = handled()
      const { status, text } = await send(url, { headers: { 'conformance-signature': undefined } })
      same('The answer to a probe', [status, text], [200, ''])
      same('Probes that were handled', handled() - before, 0)
    },
  },
  {
    name: 'wrong method',
    async run(subject) {
      const { url } = await subject.server()
      for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD']) {
        const bodies = ['GET', 'HEAD'].includes(method) ? '' : body
        const { status, headers } = await send(url, { method, body: bodies, headers: json })
        same(`The answer to ${method}`, [status, headers.allow], [405, 'POST'])
      }
    },
  },
  {
    name: 'failing handler',
    async run(subject) {
      const { url } = await subject.server()
      const answer = await send(url, { body: failingBody, headers: json })
      same('The answer where a handler throws', answer.status, 500)
      if (JSON.stringify(visible(answer)).includes(failure)) throw new Error('The sender sees what the handler threw.')
      await arrives('After it', url, { body, headers: json })
    },
  },
  {
    name: 'the same delivery twice',
    async run(subject) {
      const { url, handled } = await subject.server({ replay: {} })
      await arrives('A delivery', url, { body, headers: json })
      for (const signedAt of [Date.now(), Date.now() + 1000]) {
        const { status, text } = await send(url, { body, headers: { ...json, ...signed(body, undefined, signedAt) } })
        same('The answer to what was handled', [status, text], [200, ''])
      }
      if (handled() > 1) throw new Error(`A delivery that came three times was handled ${handled()} times.`)
      for (const time of ['first', 'second']) {
        const { status } = await send(url, { body: failingBody, headers: json })
        same(`The answer where a handler throws the ${time} time`, status, 500)
      }
      await arrives('Another delivery', url, { body: '{"id":"evt_2"}', headers: json })
    },
  },
]

/** All that a sender can tell one refusal from another by. */
function visible({ status, headers, text }: Answer): Pick<Answer, 'status' | 'headers' | 'text'> {
  return { status, text, headers: { ...headers, date: undefined } }
}
