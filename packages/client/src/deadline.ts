/**
 * Runs the work until it settles, time runs out or the caller aborts, whichever is first: also work that ignores the
 * signal it is given ends in time. An abort rejects with the caller's reason. No timer or listener is left behind.
 */
export async function withDeadline<Result>(
  signal: AbortSignal | undefined,
  timeoutMs: number,
  timedOut: () => Error,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw signal.reason
  const controller = new AbortController()
  let abort: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: unknown): void => {
      reject(reason)
      controller.abort(reason)
    }
    abort = () => stop(signal?.reason)
    signal?.addEventListener('abort', abort)
    if (timeoutMs !== Infinity) timer = setTimeout(() => stop(timedOut()), Math.min(timeoutMs, longestTimerMs))
  })
  try {
    return await Promise.race([stopped, work(controller.signal)])
  } finally {
    clearTimeout(timer)
    if (abort) signal?.removeEventListener('abort', abort)
  }
}

/** The longest a timer can wait; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1
