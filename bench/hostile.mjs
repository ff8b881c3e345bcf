/**
 * What an attacker's delivery costs. Usage: npm run bench:hostile [-- --only=part of a name] [--json]
 * Ends with 1 if the cost grows faster than a header, or if a delivery makes more than one MAC per secret.
 */
import { parseArgs } from 'node:util'
import { attacks, fullHeader, longestRead } from './lib/attacks.mjs'
import { jsonBody } from './lib/bodies.mjs'
import { countingBackend } from './lib/counting-backend.mjs'
import { timeInTurns } from './lib/growth.mjs'
import { load, machine } from './lib/machine.mjs'
import { core, provider, verify } from './lib/ours.mjs'
import { prepare } from './lib/prepare.mjs'
import { delivery } from './lib/requests.mjs'
import { machineText, record } from './lib/results.mjs'
import { growthExponent } from './lib/statistics.mjs'
import { plainTable } from './lib/tables.mjs'
import { growsTooFast, introduction, isBad, tables } from './report/hostile.mjs'
import { generic, github } from './wires/hex.mjs'
import { finix, stripe } from './wires/pairs.mjs'
import { basiq } from './wires/standard.mjs'

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' }, json: { type: 'boolean' } } })
prepare()
const { compileVerifier, nodeBackend } = await core()
const { createVerifier } = await verify()
const counter = countingBackend(nodeBackend)

const result = { machine: machine(), growth: [], macs: [], fullHeaders: [], bodies: [] }
for (const wire of [generic, github, finix, stripe, basiq]) {
  const receivers = await receiversOf(wire)
  if (!receivers) console.error(`${wire.provider}: not there`)
  for (const receiver of receivers ?? []) {
    console.error(receiver.name)
    const grown = attacks.map((attack) => ({ attack, deliveries: deliveriesOf(wire, attack) }))
    const hostile = grown.flatMap(({ deliveries }) => deliveries)
    result.macs.push({ ...told(receiver), macs: await mostMacs(receiver, hostile) })
    if (receiver.secrets === 1) {
      for (const { attack, deliveries } of grown) {
        if (`${receiver.name}, ${attack.name}`.includes(options.only) && deliveries.length > 0) {
          result.growth.push({ ...told(receiver), attack: attack.name, ...(await growth(receiver, deliveries)) })
        }
      }
    }
    if (options.only !== '') continue
    result.fullHeaders.push({ ...told(receiver), ...(await fullHeaders(wire, receiver)) })
    result.bodies.push({ ...told(receiver), ...(await bodies(wire, receiver)) })
  }
}
result.machine.loadAfter = load()

if (options.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(`\n${machineText(result.machine)}\n\n${introduction.replaceAll('`', '')}`)
  for (const table of tables(result)) console.log(`\n${plainTable(table)}`)
}
if (options.only === '') record('hostile', result)
if (isBad(result)) process.exit(1)

/** Engine and verifier, each with one secret and with three; the signer's is not among them. */
async function receiversOf(wire) {
  const found = await provider(wire.provider).catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  })
  if (!found) return undefined
  const secrets = ['a', 'b', 'c'].map((letter) => wire.secret.replace(/.{4}$/, letter.repeat(4)))
  return [1, 3].flatMap((count) => {
    const given = { secret: secrets.slice(0, count), backend: counter.backend }
    const compiled = compileVerifier(found.scheme, given)
    const verifier = createVerifier(found, given)
    return [
      {
        name: `${wire.provider}, engine`,
        secrets: count,
        run: ({ method, url, headers, body }) => compiled({ method, url, headers, body, receivedAtMs: Date.now() }),
      },
      {
        name: `${wire.provider}, verify`,
        secrets: count,
        run: ({ method, url, headers, body }) => verifier.safeVerify({ method, url, headers, body }),
      },
    ]
  })
}

function told({ name, secrets }) {
  return { receiver: name, secrets }
}

/** None where the scheme has no header that the attack could grow. */
function deliveriesOf(wire, attack) {
  const body = jsonBody({ bytes: 256 }, 1)
  const genuine = wire.sign(body, Math.floor(Date.now() / 1000))
  const deliveries = attack.counts.map((count) => delivery(wire.url, attack.headers(count, genuine, wire), body))
  return headerBytes(deliveries[0]) === headerBytes(deliveries.at(-1)) ? [] : deliveries
}

/** How the cost grows with the headers. Growth that is too fast is measured again: noise does not stay. */
async function growth(receiver, deliveries) {
  let times = await timeInTurns(receiver.run, deliveries)
  for (let again = 0; again < 4 && growsTooFast(exponents()); again++) {
    const more = await timeInTurns(receiver.run, deliveries)
    times = times.map((time, index) => Math.min(time, more[index]))
  }
  const lengths = deliveries.map(headerBytes)
  const worst = times.indexOf(Math.max(...times))
  return {
    smallestMicroseconds: times[0],
    worstMicroseconds: times[worst],
    worstBytes: lengths[worst],
    largestMicroseconds: times.at(-1),
    largestBytes: lengths.at(-1),
    ...exponents(),
  }

  function exponents() {
    const points = deliveries.map((each, index) => ({ x: headerBytes(each), y: times[index], isRead: isRead(each) }))
    return {
      exponent: exponentOf(points.filter(({ x, isRead }, index) => index === 0 || (isRead && x >= 2_000))),
      exponentAboveCap: exponentOf(points.filter(({ isRead }) => !isRead)),
    }
  }
}

function isRead({ headers }) {
  return Object.values(headers).every(({ length }) => length <= longestRead)
}

function exponentOf(points) {
  return points.length < 3 ? undefined : Number(growthExponent(points).toFixed(2))
}

/** 16 KB of wrong signatures over a body of 1 MB, against one wrong signature over it. */
async function fullHeaders(wire, receiver) {
  const body = jsonBody({ bytes: 1_000_000 }, 1)
  const genuine = wire.sign(Buffer.from('another body'), Math.floor(Date.now() / 1000))
  const deliveries = [genuine, fullHeader(genuine, wire)].map((headers) => delivery(wire.url, headers, body))
  const [one, full] = await timeInTurns(receiver.run, deliveries)
  return { one, full, macs: await mostMacs(receiver, deliveries) }
}

/** One wrong signature over a growing body. */
async function bodies(wire, receiver) {
  const lengths = [1_024, 4_096, 16_384, 65_536, 262_144, 1_000_000]
  const genuine = wire.sign(Buffer.from('another body'), Math.floor(Date.now() / 1000))
  const deliveries = lengths.map((bytes) => delivery(wire.url, genuine, jsonBody({ bytes }, 1)))
  const times = await timeInTurns(receiver.run, deliveries)
  const exponent = exponentOf(lengths.map((x, index) => ({ x, y: times[index] })))
  return { smallest: times[0], largest: times.at(-1), exponent }
}

async function mostMacs({ run }, deliveries) {
  let most = 0
  for (const each of deliveries) {
    counter.macs = 0
    const { ok } = await run(each)
    if (ok) throw new Error('An attack was accepted')
    most = Math.max(most, counter.macs)
  }
  return most
}

function headerBytes({ headers }) {
  return Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
}
