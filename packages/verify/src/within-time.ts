/**
 * A value that is there is given, however late. Each who waits has a timer of its own: in some runtimes the request that
 * began the work may be gone, and its timers with it.
 */
export function withinTime<Value>(value: Promise<Value>, ms: number, message: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    // More than timers can count is no time at all to them.
    const timer = setTimeout(() => reject(new Error(message)), Math.min(ms, 2_147_483_647))
    value.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
