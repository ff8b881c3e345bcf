/**
 * What a receiver may meet, and what each library does about it. A case gives one word or two, the same for the same
 * behaviour; a case that does not apply gives nothing.
 * @typedef {import('./receivers.mjs').Receiver} Receiver
 */
import { createHmac } from 'node:crypto'

const body = Buffer.from('{"id":"evt_1","object":"event","type":"a.b","data":{"name":"Zo\u00eb"}}')
const now = () => Math.floor(Date.now() / 1000)

/** @type {readonly { title: string, wanted: readonly string[], run: (receiver: Receiver) => Promise<string | undefined> }[]} */
export const deliveryCases = [
  {
    title: 'a delivery as it should be',
    wanted: ['accepted'],
    run: (receiver) => outcome(receiver, receiver.wire.sign(body, now()), body),
  },
  {
    title: 'the bytes of a body that is not UTF-8',
    wanted: ['accepted'],
    run(receiver) {
      const latin1 = Buffer.from(body.toString('utf8'), 'latin1')
      return outcome(receiver, receiver.wire.sign(latin1, now()), latin1)
    },
  },
  {
    title: 'the headers as `Headers`',
    wanted: ['accepted'],
    async run(receiver) {
      if (receiver.takesSignatureAlone) return undefined
      return outcome(receiver, new Headers(receiver.wire.sign(body, now())), body)
    },
  },
  {
    title: 'a body that was parsed and written again',
    wanted: ['refused'],
    run: (receiver) =>
      outcome(receiver, receiver.wire.sign(body, now()), Buffer.from(JSON.stringify(JSON.parse(body), null, 2))),
  },
  {
    title: 'a delivery of an hour ago',
    wanted: ['refused'],
    async run(receiver) {
      return receiver.withoutTime ? undefined : outcome(receiver, receiver.wire.sign(body, now() - 3600), body)
    },
  },
  {
    title: 'a delivery from tomorrow',
    wanted: ['refused'],
    async run(receiver) {
      return receiver.withoutTime ? undefined : outcome(receiver, receiver.wire.sign(body, now() + 86_400), body)
    },
  },
  {
    title: 'no signature',
    wanted: ['refused'],
    run(receiver) {
      const { [receiver.wire.signatureHeader]: _, ...others } = receiver.wire.sign(body, now())
      return outcome(receiver, others, body)
    },
  },
  {
    title: 'a forgery, where the secret is empty',
    wanted: ['throws at start', 'refused'],
    run: (receiver) => outcome(receiver, signedWithNothing(receiver.wire), body, ''),
  },
  {
    title: 'a delivery, where a line end stands behind the secret',
    wanted: ['throws at start'],
    run: (receiver) => outcome(receiver, receiver.wire.sign(body, now()), body, `${receiver.wire.secret}\n`),
  },
  {
    title: 'a delivery signed with the second of two secrets',
    wanted: ['accepted'],
    async run({ makeWithSeveral, ...receiver }) {
      if (!makeWithSeveral) return 'one secret only'
      const other = receiver.wire.secret.replace(/[a-y]$|[A-Y0-8]$/, (last) =>
        String.fromCharCode(last.charCodeAt(0) + 1),
      )
      const several = { ...receiver, make: () => makeWithSeveral([other, receiver.wire.secret]) }
      return outcome(several, receiver.wire.sign(body, now()), body)
    },
  },
  {
    title: 'two signatures, the second of which is right',
    wanted: ['accepted'],
    async run(receiver) {
      const headers = twoSignatures(receiver.wire)
      return headers && outcome(receiver, headers, body)
    },
  },
  {
    title: 'the same delivery twice',
    wanted: ['handled once'],
    async run({ make, handleTwice, wire }) {
      const delivery = { headers: wire.sign(body, now()), body }
      if (handleTwice) return (await handleTwice(delivery)) === 1 ? 'handled once' : 'handled twice'
      const accepts = await make(wire.secret)
      return (await accepts(delivery)) && (await accepts(delivery)) ? 'handled twice' : 'handled once'
    },
  },
  {
    title: 'a code in what it refuses with',
    wanted: ['yes'],
    async run(receiver) {
      const accepts = await receiver.make(receiver.wire.secret)
      try {
        await accepts({ headers: receiver.wire.sign(Buffer.from('{}'), now()), body })
      } catch (error) {
        return typeof error.code === 'string' ? 'yes' : 'no'
      }
      return 'no'
    },
  },
]

const builtIn = [TypeError, RangeError, SyntaxError]

/** `throws at start`, `accepted`, `refused`, or the built-in error that escapes instead. */
async function outcome({ make, wire }, headers, body, secret = wire.secret) {
  let accepts
  try {
    accepts = await make(secret)
  } catch {
    return 'throws at start'
  }
  try {
    return (await accepts({ headers, body })) ? 'accepted' : 'refused'
  } catch (error) {
    return builtIn.some((each) => error?.constructor === each) ? `throws ${error.constructor.name}` : 'refused'
  }
}

/** Signed as anybody could where the secret is empty. */
function signedWithNothing({ provider, signatureHeader }) {
  const time = now()
  const mac = (text, encoding) => createHmac('sha256', '').update(text).update(body).digest(encoding)
  if (provider === 'github') return { [signatureHeader]: `sha256=${mac('', 'hex')}` }
  if (provider === 'stripe') return { [signatureHeader]: `t=${time},v1=${mac(`${time}.`, 'hex')}` }
  const prefix = signatureHeader.replace('-signature', '')
  const id = 'msg_1'
  return {
    [`${prefix}-id`]: id,
    [`${prefix}-timestamp`]: String(time),
    [signatureHeader]: `v1,${mac(`${id}.${time}.`, 'base64')}`,
  }
}

/** As senders write them while they change their secret; nothing where a scheme has one only. */
function twoSignatures({ provider, signatureHeader, sign }) {
  const headers = sign(body, now())
  const right = headers[signatureHeader]
  if (provider === 'github') return undefined
  if (provider === 'stripe') {
    return { ...headers, [signatureHeader]: right.replace('v1=', `v1=${'0'.repeat(64)},v1=`) }
  }
  return { ...headers, [signatureHeader]: `v1,${'A'.repeat(43)}= ${right}` }
}
