import { formFields } from '../body/form.ts'
import type { ContentReader } from '../contract/scheme.ts'

/**
 * The fields of a form body, sorted by name (UTF-16 code units), each name before its value and nothing between them;
 * of a repeated name every different value once, sorted. Inherent to it: `a=bc` and `ab=c` are signed alike.
 */
export const sortedFormFields: ContentReader = (_parts, { body }) => {
  const values = new Map<string, Set<string>>()
  for (const [name, value] of formFields(body)) values.set(name, (values.get(name) ?? new Set()).add(value))
  const names = [...values.keys()].sort()
  return names
    .map((name) =>
      [...(values.get(name) ?? [])]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
    .join('')
}
