import { type CallName, ConnectionError } from './errors.ts'

/**
 * Runs the work until it settles, time runs out or the caller aborts, whichever is first: also work that ignores the
 * signal it is given ends in time. An abort rejects with the caller's reason. No timer or listener is left behind.
 * @throws ConnectionError ERR_TIMEOUT
 */
export async function withDeadline<Result>(
  call: CallName,
  timeoutMs: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (caller?.aborted) throw caller.reason
  const controller = new AbortController()
  const { signal } = controller
  const abort = (): void => controller.abort(caller?.reason)
  const expire = (): void => {
    const message = `got no answer within ${timeoutMs} ms: raise timeoutMs or try again`
    controller.abort(new ConnectionError('ERR_TIMEOUT', call, message))
  }
  const timer = timeoutMs < Infinity ? setTimeout(expire, Math.min(timeoutMs, longestTimerMs)) : undefined
  caller?.addEventListener('abort', abort)
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      work(signal).then(resolve, reject)
    })
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', abort)
  }
}

/** The longest a timer can wait; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1
