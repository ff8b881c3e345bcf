import { readFileSync } from 'node:fs'

/** What is over one of these grew: see why before raising it. Bytes are those of a bundle, minified and gzipped. */
export const limits = JSON.parse(readFileSync(new URL('limits.json', import.meta.url), 'utf8'))

/** One for all providers, but for those that have their own. */
export function limitOf(kind, id) {
  return limits[kind][id] ?? limits[kind].default
}

/** What an application imports of a provider, and of what it hands it to. */
export function codeOf(kind, id) {
  const name = id.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase())
  const [[call, from], constant, path = ''] = {
    verifier: [['createVerifier', '@hooks/verify'], name],
    receiver: [['createReceiver', '@hooks/verify'], name],
    client: [['createClient', '@hooks/client'], `${name}Api`, '/api'],
    validation: [['validateResponses', '@hooks/client/validate'], `${name}Responses`, '/responses'],
  }[kind]
  return `import { ${call} } from '${from}'
import { ${constant} } from '@hooks/providers/${id}${path}'
export default (options) => ${call}(${constant}, options)`
}

export const engine = `import { compileVerifier, body, hex, hmacSha256, signatureHeader, textKey } from '@hooks/core'
const algorithm = hmacSha256({ key: textKey({ minimumBytes: 16 }) })
const scheme = { algorithm, signature: signatureHeader({ header: 'X-Signature' }), content: [body], digest: hex }
export default (options) => compileVerifier(scheme, options)`
