/**
 * Runs the work until it settles, time runs out or `caller` aborts, whichever is first: also work that ignores the
 * signal it is given ends in time. An abort rejects with the caller's reason, the end of the time with the error of
 * `expired`. No timer or listener is left behind.
 */
export function withDeadline<Result>(
  milliseconds: number,
  expired: () => Error,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (caller?.aborted) throw caller.reason
    if (milliseconds <= 0) throw expired()
    const controller = new AbortController()
    const leave = (): void => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', abort)
    }
    const end = (reason: unknown): void => {
      leave()
      controller.abort(reason)
      reject(reason)
    }
    const abort = (): void => end(caller?.reason)
    let timer: ReturnType<typeof setTimeout> | undefined
    caller?.addEventListener('abort', abort)
    work(controller.signal).finally(leave).then(resolve, reject)
    // Timers wait 24 days at most, and fire at once for more: nobody waits longer, also where that is asked for.
    if (!caller?.aborted) timer = setTimeout(() => end(expired()), Math.min(milliseconds, 2 ** 31 - 1))
  })
}
