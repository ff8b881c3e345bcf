import type { MacHash, MacKey } from './backend.ts'

type NodeCrypto = typeof import('node:crypto')

/** The block of each hash, in bytes. */
const blocks: Readonly<Record<MacHash, number>> = { sha1: 64, sha256: 64, sha384: 128, sha512: 128 }

/** Above, copying the content costs what the one call saves. */
const roomBytes = 16_384

/** Of all keys: it is filled and hashed without a pause. */
let scratch: Buffer | undefined

/**
 * HMAC (RFC 2104) as what it is made of, `hash(outer key + hash(inner key + content))`, with each hash in one call:
 * `createHmac` takes longer to set up than to hash an event. `undefined` for content that is too long.
 */
export function shortMac(
  { hash: digestOf, createHash }: NodeCrypto,
  hash: MacHash,
  key: Uint8Array,
): (...parameters: Parameters<MacKey>) => string | undefined {
  const block = blocks[hash]
  const padded = Buffer.alloc(block)
  padded.set(key.length > block ? createHash(hash).update(key).digest() : key)
  const inner = padded.map((byte) => byte ^ 0x36)
  // With the room of a digest.
  const outer = Buffer.concat([padded.map((byte) => byte ^ 0x5c), createHash(hash).digest()])
  scratch ??= Buffer.alloc(128 + roomBytes)
  const room = scratch

  return (content, encoding) => {
    let end = block
    room.set(inner)
    for (const part of content) {
      const isText = typeof part === 'string'
      // A character takes three bytes at most.
      if (end + part.length * (isText ? 3 : 1) > room.length) return undefined
      if (!isText) room.set(part, end)
      end += isText ? room.write(part, end) : part.length
    }
    // Bytes as a text: no object is made for them.
    outer.write(digestOf(hash, room.subarray(0, end), 'binary'), block, 'binary')
    return digestOf(hash, outer, encoding.id)
  }
}
