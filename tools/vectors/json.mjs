/** JSON as the repository's formatter writes it: short lists of plain values on one line. */
export function toJson(value, indent = '') {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.every((item) => item === null || typeof item !== 'object'))
      return `[${value.map((item) => toJson(item)).join(', ')}]`
    return `[\n${value.map((item) => inner + toJson(item, inner)).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([name, item]) => `${inner}${JSON.stringify(name)}: ${toJson(item, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}
