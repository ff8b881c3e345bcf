/** The greatest length of a line in generated files, as everywhere else in the repository. */
export const lineWidth = 120

/** The first line of every generated file. */
export function banner(source: string): string {
  return `// Generated from ${source} by tools/codegen. Do not edit.\n`
}

/** A string literal in single quotes with exactly this value. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped.replace(/[\u2028\u2029\uFEFF]/g, (each) => `\\u${each.charCodeAt(0).toString(16)}`)}'`
}

/** A property name, quoted only where it has to be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^(0|[1-9]\d{0,8})$/.test(name) ? name : quote(name)
}

/** `import type { A, B } from 'module'`, sorted, broken over lines where it is long; nothing if there are no names. */
export function importTypes(names: Iterable<string>, module: string): string {
  return importNames(names, module, 'import type')
}

/** The same for values: `import { a, b } from 'module'`. */
export function importNames(names: Iterable<string>, module: string, keyword = 'import'): string {
  const sorted = [...new Set(names)].sort()
  if (sorted.length === 0) return ''
  const line = `${keyword} { ${sorted.join(', ')} } from ${quote(module)}\n`
  if (line.length <= lineWidth + 1) return line
  return `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join('')}} from ${quote(module)}\n`
}

/** Lines in braces, or `{}`. */
export function block(lines: readonly string[]): string {
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}}`
}

/** A literal of plain data, on one line where it fits after the `used` columns. */
export function printValue(value: unknown, indent = '', used = 0): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const keys = Object.entries(value).map(([key, each]): [string, unknown] => {
    return [Array.isArray(value) ? '' : `${propertyName(key)}: `, each]
  })
  if (keys.length === 0) return open + close
  const space = open === '{' ? ' ' : ''
  const line = `${open}${space}${keys.map(([key, each]) => key + printValue(each)).join(', ')}${space}${close}`
  if (!line.includes('\n') && indent.length + used + line.length < lineWidth) return line
  const deeper = `${indent}  `
  const lines = keys.map(([key, each]) => `${deeper}${key}${printValue(each, deeper, key.length)},\n`)
  return `${open}\n${lines.join('')}${indent}${close}`
}
