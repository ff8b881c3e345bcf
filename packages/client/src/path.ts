import type { Operation } from '@hooks/core/contract'
import { type CallName, ClientError } from './errors.ts'

/** Spellings of an empty segment, `.` and `..`, which URL parsers take out with their neighbours. */
const unusable = /^(?:\.|%(?:25)*2e)*$/i

/**
 * Fills in the parameters of an operation's path, each as one segment: a `/` in an id reaches no other path.
 * What it returns throws ClientError ERR_PATH_PARAMETER_INVALID.
 */
export function pathOf(call: CallName, { path, integers }: Operation): (values: readonly unknown[]) => string {
  // In turn, a text and the name of a parameter.
  const parts = path.split(/[{}]/)
  return (values) =>
    parts.reduce((text, part, index) => {
      if (!(index % 2)) return text + part
      const value = values[index >> 1]
      try {
        // Above the safe integers, the number that was read is not the one that was written.
        const isUsable = integers ? Number.isSafeInteger(value) : typeof value === 'string' && !unusable.test(value)
        if (isUsable) return text + encodeURIComponent(value as string | number)
      } catch {
        // A lone surrogate, which no URL can hold.
      }
      throw new ClientError('ERR_PATH_PARAMETER_INVALID', call, part)
    })
}
