import type { ErrorCode } from '@hooks/core'

/** Where refusals are told to the owner. `console` is one. */
export interface Logger {
  warn(message: string, error?: unknown): void
}

/** One line per code and minute, so that a flood of forged requests does not flood the log. */
export type Report = (code: ErrorCode, message: string, error?: unknown) => void

const windowMs = 60_000

export function createReport(provider: string, logger: Logger): Report {
  const windows = new Map<ErrorCode, { since: number; suppressed: number }>()
  return (code, message, error) => {
    const now = Date.now()
    const window = windows.get(code)
    if (window && now - window.since < windowMs) {
      window.suppressed++
      return
    }
    windows.set(code, { since: now, suppressed: 0 })
    const more = window?.suppressed ? ` (${window.suppressed} more like it were not logged)` : ''
    const line = `[hooks] ${provider}: ${code}: ${message} See docs/errors.md#${code.toLowerCase()}${more}`
    try {
      const told: unknown = error === undefined ? logger.warn(line) : logger.warn(line, error)
      Promise.resolve(told).catch(() => {})
    } catch {
      // A logger that fails must not change the verdict.
    }
  }
}
