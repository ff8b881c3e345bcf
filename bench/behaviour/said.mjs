/** What docs/comparison.md says of peers in words, as far as the installed packages can be asked. Each must be true. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url))
const load = async (name) => {
  const module = await import(name)
  return { ...module.default, ...module }
}
const manifest = (name) => JSON.parse(readFileSync(`${modules}${name}/package.json`, 'utf8'))
const declarations = (name, folder) =>
  readdirSync(`${modules}${name}/${folder}`, { recursive: true })
    .filter((file) => /\.d\.m?ts$/.test(file))
    .map((file) => readFileSync(`${modules}${name}/${folder}/${file}`, 'utf8'))
    .join('\n')

/** @type {Readonly<Record<string, () => boolean | Promise<boolean>>>} */
export const said = {
  'stripe signs for tests': async () => typeof (await load('stripe')).webhooks.generateTestHeaderString === 'function',
  'stripe hints at the reason in its message': async () => {
    const { webhooks } = await load('stripe')
    try {
      webhooks.constructEvent('{}', `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`, 'whsec_ ')
    } catch ({ message }) {
      return message.includes('raw request body') && message.includes('whitespace')
    }
    return false
  },
  'standardwebhooks signs for tests': async () =>
    typeof (await load('standardwebhooks')).Webhook.prototype.sign === 'function',
  'svix signs for tests': async () => typeof (await load('svix')).Webhook.prototype.sign === 'function',
  'octokit signs for tests': async () => typeof (await load('@octokit/webhooks-methods')).sign === 'function',
  'tern has nothing that signs': async () =>
    !Object.keys(await load('@hookflo/tern')).some((name) => /sign(er)?$/i.test(name)),
  'tern hands deliveries to a queue': () =>
    Object.keys(manifest('@hookflo/tern').dependencies).includes('@upstash/qstash'),
  'tern has adapters for Express, Next.js and Workers alone': () => {
    const entries = Object.keys(manifest('@hookflo/tern').exports)
    return (
      entries.sort().join() === ['.', './cloudflare', './express', './nextjs', './package.json', './upstash'].join()
    )
  },
  'the library of Basis Theory verifies no webhook': () => {
    return !/constructEvent|verify(Webhook|Signature)/i.test(declarations('@basis-theory/node-sdk', 'dist'))
  },
  'the library of Finix verifies no webhook': () => {
    return !/constructEvent|verify(Webhook|Signature)/i.test(declarations('@finix-payments/finix', 'lib'))
  },
}
