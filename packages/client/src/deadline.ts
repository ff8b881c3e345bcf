/**
 * Runs the work until it settles, time runs out or `caller` aborts, whichever is first: also work that ignores the
 * signal it is given ends in time. An abort rejects with the caller's reason, the end of the time with the error of
 * `expired`. No timer or listener is left behind.
 */
export async function withDeadline<Result>(
  milliseconds: number,
  expired: () => Error,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (caller?.aborted) throw caller.reason
  const controller = new AbortController()
  const { signal } = controller
  const abort = (): void => controller.abort(caller?.reason)
  const timer =
    milliseconds < Infinity
      ? setTimeout(() => controller.abort(expired()), Math.min(milliseconds, longestTimerMs))
      : undefined
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
