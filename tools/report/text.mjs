/** The report for a terminal. */
import { handshake, headers, time } from './words.mjs'

export function asText(providers) {
  return providers.map(block).join('\n\n')
}

function block(provider) {
  const { id, complete, constants, published, selfMade, confidence, unconfirmed } = provider
  const lines = constants.map(
    (each) =>
      `  ${each.name}: ${each.algorithm}; ${each.credentials.join(', ')}; ${headers(each, String)}; time: ${time(each)}`,
  )
  return [
    `${id} (${complete ? 'complete' : 'receive-only'})`,
    ...lines,
    `  handshake: ${handshake(provider)}`,
    `  vectors: ${published} published, ${selfMade} self-made; confidence: ${confidence}`,
    ...unconfirmed.map((each) => `  unconfirmed: ${each}`),
  ].join('\n')
}
