import { handWritten, handWrittenParsed, handWrittenRequest } from '../contenders/hand-written.mjs'
import { engine, verifyEvent, verifyHeaders, verifyRecord, verifyRequest, webEngine } from '../contenders/ours.mjs'
import {
  octokit,
  standardwebhooks as standard,
  stripeConstructEvent,
  stripeVerifyHeader,
  svix as svixVerify,
  tern,
  twilio as twilioValidate,
} from '../contenders/peers.mjs'
import { bareSubtle } from '../contenders/web-crypto.mjs'
import { twilio } from '../wires/form.mjs'
import { generic, github } from '../wires/hex.mjs'
import { finix, stripe } from '../wires/pairs.mjs'
import { basiq, standardWebhooks, svix } from '../wires/standard.mjs'

/**
 * @typedef {object} Comparison
 * @property {string} name
 * @property {string} title
 * @property {import('../wires/hex.mjs').Wire} wire
 * @property {readonly import('../contenders/types.mjs').Entry[]} contenders the first is the baseline
 */

/** A comparison of ours for each way a signature is written. */
function each(kind, title, contendersOf) {
  return [generic, github, finix, stripe, basiq].map((wire) => ({
    name: `${kind}/${wire.provider}`,
    title: `${title}: ${wire.provider}`,
    wire,
    contenders: contendersOf(wire),
  }))
}

/** Each runs in processes of its own, so that what one compiles and optimises does not touch another. @type {readonly Comparison[]} */
export const comparisons = [
  {
    name: 'noise',
    title: 'Noise: the baseline against itself',
    wire: generic,
    contenders: [handWritten(generic), handWritten(generic, 'hand-written again')],
  },
  ...each('engine', 'Engine', (wire) => [handWritten(wire), engine(wire)]),
  ...each('record', 'Awaited verify, headers as a record', (wire) => [handWritten(wire), verifyRecord(wire)]),
  ...each('headers', 'Awaited verify, headers as Headers', (wire) => [handWritten(wire), verifyHeaders(wire)]),
  ...each('event', 'Awaited verify, event read', (wire) => [handWrittenParsed(wire), verifyEvent(wire)]),
  {
    name: 'web-crypto',
    title: 'WebCrypto backend: generic',
    wire: generic,
    contenders: [bareSubtle(generic), webEngine(generic)],
  },
  peers('github', 'GitHub, verified', github, handWritten, [verifyRecord, engine], octokit),
  peers('github-request', 'GitHub, Request to event', github, handWrittenRequest, [verifyRequest], tern),
  peers('stripe', 'Stripe, verified', stripe, handWritten, [engine, verifyRecord], stripeVerifyHeader),
  peers('stripe-event', 'Stripe, event', stripe, handWrittenParsed, [verifyEvent], stripeConstructEvent),
  peers('stripe-request', 'Stripe, Request to event', stripe, handWrittenRequest, [verifyRequest], tern),
  peers('standard-webhooks', 'Standard Webhooks, event', standardWebhooks, handWrittenParsed, [verifyEvent], standard),
  peers('svix', 'Svix, verified', svix, handWritten, [engine, verifyRecord], svixVerify),
  peers('twilio', 'Twilio, form verified', twilio, handWritten, [engine, verifyRecord], twilioValidate),
]

/** Bytes or a Request in, a verdict or the parsed event out: the first of ours is the same kind of call as the peer's. */
function peers(name, title, wire, baseline, ours, peer) {
  const [reference, ...others] = ours.map((contender) => withoutLimit(contender(wire)))
  return {
    name: `peers/${name}`,
    title,
    wire,
    contenders: [baseline(wire), reference, ...others, { ...peer(wire), against: reference.name }],
  }
}

/** Limits hold where ours is measured alone. */
function withoutLimit({ limit: _limit, ...entry }) {
  return entry
}
