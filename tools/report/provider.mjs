/** Every folder of specs/ as plain data: what its constants are, what its vectors say, what nobody has confirmed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { load } from './load.mjs'
import { neededHeaders, tolerance, verifierOf } from './measure.mjs'

const root = new URL('../../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

export async function providers() {
  const ids = readdirSync(new URL('specs/', root)).sort()
  const loaded = await load(ids)
  return Promise.all(ids.map((id) => provider(id, loaded.modules.get(id), loaded)))
}

async function provider(id, module, loaded) {
  const { title, description, confidence, unconfirmed, vectors } = JSON.parse(read(`specs/${id}/vectors.json`))
  const complete = existsSync(new URL(`specs/${id}/openapi.yaml`, root))
  const main = id.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase())
  const names = Object.keys(module).filter((name) => module[name]?.scheme)
  names.sort((left, right) => Number(right === main) - Number(left === main))
  const published = vectors.filter(({ source }) => source).length
  return {
    id,
    title: title ?? /^# (.*)$/m.exec(read(`docs/providers/${id}.md`))[1],
    complete,
    description,
    confidence,
    unconfirmed,
    published,
    selfMade: vectors.length - published,
    handshakes: [...probes(module[main].scheme), ...handshakes(read(`packages/providers/src/${id}/index.ts`))],
    constants: await Promise.all(names.map((name) => constant(name, main, module[name], vectors, loaded))),
  }
}

async function constant(name, main, provider, all, loaded) {
  const { algorithm } = provider.scheme
  const verify = verifierOf(provider, loaded)
  // A constant without vectors of its own is asked about those of the first.
  const own = all.filter(({ receiver = main }) => receiver === name)
  const vectors = []
  for (const { comment, flags, notes, source, result, code, reply, receiver, ...vector } of own.length ? own : all) {
    if (result === 'valid' && (await verify(vector)).authentic) vectors.push(vector)
  }
  return {
    name,
    vectors: own.length,
    algorithm: algorithm.id,
    credentials: algorithm.credentials,
    inBody: algorithm.inBody === true,
    headers: await neededHeaders(verify, vectors),
    tolerance: vectors[0] && (await tolerance(verify, vectors[0])),
  }
}

function probes({ signature }) {
  const bodies = signature?.probe?.bodies.map((body) => (body ? `\`${body}\`` : 'empty'))
  return bodies ? [`unsigned probe, such as ${bodies.join(' or ')}`] : []
}

/** Told by what the source uses: a handshake is wrapped around an algorithm, which does not show it. */
function handshakes(source) {
  return Object.entries(kinds).flatMap(([name, text]) => (source.includes(`${name}(`) ? [text] : []))
}

const kinds = {
  echoChallenge: 'signed challenge, sent back',
  answerAlways: 'signed PING, answered',
  answerHmac: 'signed token, its HMAC sent back',
  getChallenge: 'GET with a challenge, sent back',
  getHmac: 'GET with a challenge, its HMAC sent back',
}
