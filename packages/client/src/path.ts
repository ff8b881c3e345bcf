import type { Operation } from '@hooks/core/contract'
import { type CallName, ClientError } from './errors.ts'

/** Spellings of an empty segment, `.` and `..`, which URL parsers take out with their neighbours. */
const unusable = /^(?:\.|%(?:25)*2e)*$/i

/**
 * The path with its parameters filled in, each as one segment: a `/` in an id reaches no other path.
 * @throws ClientError ERR_PATH_PARAMETER_INVALID
 */
export function expandPath(call: CallName, { path, integers }: Operation, values: readonly unknown[]): string {
  const [start, ...others] = path.split('{')
  return others.reduce((text, other, index) => {
    const value = values[index]
    const [name, end] = other.split('}')
    try {
      // Above the safe integers, the number that was read is not the one that was written.
      const isUsable = integers ? Number.isSafeInteger(value) : typeof value === 'string' && !unusable.test(value)
      if (isUsable) return text + encodeURIComponent(value as string | number) + end
    } catch {
      // A lone surrogate, which no URL can hold.
    }
    throw new ClientError('ERR_PATH_PARAMETER_INVALID', call, `{${name}}`)
  }, start as string)
}
