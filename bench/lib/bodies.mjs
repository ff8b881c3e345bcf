import { seededRandom } from './random.mjs'

/** @typedef {{ name: string, bytes: number, nonAscii?: boolean }} Size */

/** @type {readonly Size[]} */
export const sizes = [
  { name: '256 B', bytes: 256 },
  { name: '1.5 KB', bytes: 1_536 },
  { name: '16 KB', bytes: 16_384 },
  { name: '256 KB', bytes: 262_144 },
  { name: '16 KB non-ASCII', bytes: 16_384, nonAscii: true },
]

const words = ['invoice', 'transfer', 'refund', 'merchant', 'settled', 'pending', 'card', 'monthly', 'order', 'fee']
const foreignWords = [
  'Überweisung',
  'Zoë',
  '請求書',
  'paiement échoué',
  'оплата',
  'Größe',
  '返金',
  'naïve',
  'città',
  '🧾',
]

/** An event as JSON of exactly so many bytes, as a Buffer; another one for every seed. @param {Size} size @param {number} seed */
export function jsonBody({ bytes, nonAscii = false }, seed) {
  const random = seededRandom(seed)
  const vocabulary = nonAscii ? foreignWords : words
  const word = () => vocabulary[Math.floor(random() * vocabulary.length)]
  const number = (below) => Math.floor(random() * below)
  const event = {
    id: `evt_${number(1e9)}`,
    type: 'transfer.created',
    created: 1_735_657_903 + number(1e6),
    data: { id: `tr_${number(1e9)}`, amount: number(1e6), currency: 'USD', live: true, lines: [] },
    note: '',
  }
  for (let left = bytes - size(event); ; ) {
    const line = {
      id: `li_${number(1e9)}`,
      amount: number(1e5),
      title: `${word()} ${word()}`,
      tags: [word()],
      tax: null,
    }
    left -= size(line) + 1
    if (left < 0) break
    event.data.lines.push(line)
  }
  event.note = 'x'.repeat(bytes - size(event))
  return Buffer.from(JSON.stringify(event))
}

/** The parameters of a message as a form of exactly so many bytes. @param {Size} size @param {number} seed */
export function formBody({ bytes, nonAscii = false }, seed) {
  const random = seededRandom(seed)
  const vocabulary = nonAscii ? foreignWords : words
  const form = new URLSearchParams({
    SmsStatus: 'received',
    MessageSid: `SM${Math.floor(random() * 1e15)}`,
    AccountSid: 'AC0123456789abcdef0123456789abcdef',
    From: '+15555550100',
    To: '+15555550101',
    NumMedia: '0',
    ApiVersion: '2010-04-01',
  }).toString()
  let text = ''
  for (;;) {
    const word = `+${encodeURIComponent(vocabulary[Math.floor(random() * vocabulary.length)])}`
    if (form.length + '&Body='.length + text.length + word.length > bytes) break
    text += word
  }
  const body = `${form}&Body=${text}`
  return Buffer.from(body.padEnd(bytes, 'x'))
}

function size(value) {
  return Buffer.byteLength(JSON.stringify(value))
}
