import type { ErrorCode } from '@hooks/core'

/**
 * Where refusals are told to the owner. `console` is one.
 *
 * @example
 * ```ts
 * import { finix } from '@hooks/providers/finix'
 * import { createReceiver, type Logger } from '@hooks/verify'
 *
 * const lines: string[] = []
 * const logger: Logger = { warn: (message) => lines.push(message) }
 * export default createReceiver(finix, { secret: process.env.FINIX_SECRET, logger })
 * ```
 */
export interface Logger {
  warn(message: string, error?: unknown): void
}

/**
 * One line per code and minute, so that a flood of forged requests does not flood the log.
 * @param find what else there is to say, asked for only where a line is written; nobody waits for it
 */
export type Report = (code: ErrorCode, message: string, error?: unknown, find?: () => Promise<string>) => void

const windowMs = 60_000

export function createReport(provider: string, logger: Logger): Report {
  const windows = new Map<ErrorCode, { since: number; suppressed: number }>()
  return (code, message, error, find) => {
    const now = Date.now()
    const window = windows.get(code)
    if (window && now - window.since < windowMs) {
      window.suppressed++
      return
    }
    windows.set(code, { since: now, suppressed: 0 })
    const more = window?.suppressed ? ` (${window.suppressed} more like it were not logged)` : ''
    const line = `[hooks] ${provider}: ${code}: ${message} See docs/errors.md#${code.toLowerCase()}${more}`
    const tell = (found: string): void => {
      try {
        const told: unknown = error === undefined ? logger.warn(line + found) : logger.warn(line + found, error)
        Promise.resolve(told).catch(() => {})
      } catch {
        // A logger that fails must not change the verdict.
      }
    }
    if (find)
      Promise.resolve()
        .then(find)
        .then(tell, () => tell(''))
    else tell('')
  }
}
