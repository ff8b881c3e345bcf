import { json } from './body-checks.ts'
import { arrives, same, send } from './send.ts'
import type { Check } from './subject.ts'

const body = '{"id":"evt_1","type":"conformance.received","amount":1.0}'

export const setUpChecks: readonly Check[] = [
  {
    name: 'a parser first',
    async run(subject) {
      const { url, logged } = await subject.server({ parsesFirst: true })
      if (subject.parser === undefined) {
        await arrives('A body that a parser was meant to read', url, { body, headers: json })
        return
      }
      const { status, text } = await send(url, { body, headers: json })
      same('The answer where the body was parsed before', [status, text], [500, 'webhook not processed'])
      await logged('ERR_BODY_ALREADY_PARSED')
      await logged(subject.parser)
    },
  },
]
