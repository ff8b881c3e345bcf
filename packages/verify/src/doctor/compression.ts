/** The bytes inside a compressed body; nothing where they are more than `maximumBytes`. */
export async function* inflated(bytes: Uint8Array, maximumBytes: number): AsyncGenerator<Uint8Array> {
  const format = formatOf(bytes)
  const made = format && (await piped(bytes, new DecompressionStream(format), maximumBytes))
  if (made) yield made
}

/** The body compressed as zlib does it by default. What another library or level writes cannot be made again. */
export async function* compressed(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const unlimited = Number.POSITIVE_INFINITY
  const gzip = await piped(bytes, new CompressionStream('gzip'), unlimited)
  // The tenth byte names the system on which it was compressed.
  if (gzip) {
    for (const system of [3, 255, 0, 19, 10]) yield gzip.map((byte, index) => (index === 9 ? system : byte))
  }
  const deflate = await piped(bytes, new CompressionStream('deflate'), unlimited)
  if (deflate) yield deflate
}

/** RFC 1952 and RFC 1950 begin so. */
function formatOf([first = 0, second = 0]: Uint8Array): CompressionFormat | undefined {
  if (first === 0x1f && second === 0x8b) return 'gzip'
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? 'deflate' : undefined
}

async function piped(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
  maximumBytes: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes as BlobPart]).stream().pipeThrough(through).getReader()
  const chunks: BlobPart[] = []
  let room = maximumBytes
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer())
      room -= value.length
      if (room < 0) {
        await reader.cancel()
        return undefined
      }
      chunks.push(value as BlobPart)
    }
  } catch {
    // Not in the format it begins like, or cut off.
    return undefined
  }
}
