import { existsSync, readdirSync } from 'node:fs'
import { builtFile, camelCase } from './ours.mjs'

/**
 * @typedef {object} Bundle
 * @property {string} name
 * @property {string} code of its entry
 * @property {'workspace' | 'bench'} from where its imports are looked up
 */

/** @returns {readonly Bundle[]} */
export function bundles() {
  const providers = builtProviders()
  return [
    ...['generic', 'finix', 'basiq'].map(core),
    ...providers.map(verifier),
    ...providers.filter((id) => isBuilt(`${id}/api`)).map(client),
    ...peers,
  ]
}

function builtProviders() {
  const folders = readdirSync(new URL('../../packages/providers/src', import.meta.url), { withFileTypes: true })
  return folders.flatMap((entry) => (entry.isDirectory() && isBuilt(`${entry.name}/index`) ? [entry.name] : []))
}

function isBuilt(entry) {
  return existsSync(builtFile('providers', entry))
}

function core(id) {
  return ours(`core + ${id}`, [
    `import { compileVerifier } from '@hooks/core'`,
    `import { ${camelCase(id)} } from '@hooks/providers/${id}'`,
    `export default (options) => compileVerifier(${camelCase(id)}.scheme, options)`,
  ])
}

function verifier(id) {
  return ours(`verifier + ${id}`, [
    `import { createVerifier } from '@hooks/verify'`,
    `import { ${camelCase(id)} } from '@hooks/providers/${id}'`,
    `export default (options) => createVerifier(${camelCase(id)}, options)`,
  ])
}

function client(id) {
  return ours(`client + ${id}`, [
    `import { createClient } from '@hooks/client'`,
    `import { ${camelCase(id)}Api } from '@hooks/providers/${id}/api'`,
    `export default (options) => createClient(${camelCase(id)}Api, options)`,
  ])
}

function ours(name, lines) {
  return { name, code: lines.join('\n'), from: 'workspace' }
}

/** What a receiver imports of each. */
const peers = [
  { name: 'octokit verify', code: `export { verify } from '@octokit/webhooks-methods'`, from: 'bench' },
  { name: 'standardwebhooks Webhook', code: `export { Webhook } from 'standardwebhooks'`, from: 'bench' },
  { name: 'svix Webhook', code: `export { Webhook } from 'svix'`, from: 'bench' },
  {
    name: 'tern WebhookVerificationService',
    code: `export { WebhookVerificationService } from '@hookflo/tern'`,
    from: 'bench',
  },
  { name: 'stripe', code: `export { default } from 'stripe'`, from: 'bench' },
  { name: 'twilio', code: `export { default } from 'twilio'`, from: 'bench' },
]
