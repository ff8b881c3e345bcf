const maximumBytes = 1024 * 1024

/**
 * The text of a copy of an answer, which itself stays unread; `undefined` where it is over 1 MiB or cannot be read to
 * its end: whoever reads the answer itself finds out why.
 */
export async function copiedText(response: Response): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > maximumBytes) return undefined
  try {
    return await readText(response.clone())
  } catch {
    return undefined
  }
}

async function readText(copy: Response): Promise<string | undefined> {
  const reader = copy.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > maximumBytes) {
      // Settles only when the answer itself has been read.
      reader.cancel().catch(() => {})
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}
