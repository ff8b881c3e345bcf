/** Single bits of a request changed, each in a part that is signed. */
import type { NamedProvider } from './receivables.ts'
import { headersOf, type Sender, type Sent, signedParts } from './senders.ts'
import { flippedBytes, flippedText } from './text.ts'

export interface Change {
  readonly part: string
  /** `undefined` where the change means nothing to the provider. */
  make(sent: Sent, sender: Sender, position: number, bit: number): Sent | undefined
}

/** The changes that a signature of this provider must show. */
export function applicableChanges(named: NamedProvider): readonly Change[] {
  const signs = signedParts(named)
  const { signature, timestamp, id, version } = headersOf(named)
  return [
    headerChange('signature', signature),
    ...(timestamp ? [headerChange('timestamp header', timestamp)] : []),
    ...(id ? [headerChange('id header', id)] : []),
    ...(version ? [headerChange('version header', version)] : []),
    ...(signs.has('body') ? [bodyChange] : []),
    ...(signs.has('url') ? [textChange('url')] : []),
    ...(signs.has('method') ? [textChange('method')] : []),
  ]
}

const bodyChange: Change = {
  part: 'body',
  make(sent, { sameBody }, position, bit) {
    const body = sent.body.length > 0 ? flippedBytes(sent.body, position, bit) : Uint8Array.of(bit)
    return sameBody(sent.body, body) ? undefined : { ...sent, body }
  },
}

function headerChange(part: string, header: string): Change {
  return {
    part,
    make: (sent, _sender, position, bit) => {
      const changed = flippedText(sent.headers[header] ?? '', position, bit)
      return { ...sent, headers: { ...sent.headers, [header]: changed } }
    },
  }
}

function textChange(part: 'url' | 'method'): Change {
  return { part, make: (sent, _sender, position, bit) => ({ ...sent, [part]: flippedText(sent[part], position, bit) }) }
}
