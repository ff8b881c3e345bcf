import { connect } from 'node:net'
import { head, signed } from '../../packages/testing/src/adapter-conformance/send.ts'

const piece = Buffer.alloc(65_536, 'x')
const chunk = Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')])

export interface Attack {
  readonly senders: number
  readonly bodyBytes: number
  /** The length is not said. */
  readonly chunked: boolean
  readonly milliseconds: number
}

/** So many senders at once, each with one body after the other, until the time is over; gives what became of them. */
export async function attack(url: string, { senders, milliseconds, ...body }: Attack): Promise<Outcome> {
  const outcome = { refused: 0, cut: 0, whole: 0 }
  const end = Date.now() + milliseconds
  await Promise.all(
    Array.from({ length: senders }, async () => {
      do outcome[await upload(url, body)]++
      while (Date.now() < end)
    }),
  )
  return outcome
}

/** Answered with 413, closed without an answer that could be read, or taken to its end. */
export interface Outcome {
  refused: number
  cut: number
  whole: number
}

/** Writes as fast as the server reads, until it answers or closes. */
function upload(url: string, { bodyBytes, chunked }: Pick<Attack, 'bodyBytes' | 'chunked'>): Promise<keyof Outcome> {
  const { hostname, port } = new URL(url)
  const length: Record<string, string | number> = chunked
    ? { 'transfer-encoding': 'chunked' }
    : { 'content-length': bodyBytes }
  return new Promise((resolve) => {
    let left = bodyBytes
    let answer = ''
    const socket = connect(Number(port), hostname)
    const more = (): void => {
      while (left > 0 && !socket.destroyed && socket.write(chunked ? chunk : piece)) left -= piece.length
    }
    socket.on('drain', more).on('error', () => {})
    socket.setEncoding('latin1').on('data', (text) => {
      answer += text
      socket.destroy()
    })
    socket.on('close', () => resolve(left <= 0 ? 'whole' : answer.startsWith('HTTP/1.1 413') ? 'refused' : 'cut'))
    socket.write(head(url, { ...signed(''), 'content-type': 'application/json', ...length }))
    more()
  })
}
