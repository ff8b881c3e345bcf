import { lineWidth } from './text.ts'

/** What an example is of, and its code without the imports of generated types. */
export type Example = readonly [name: string, code: string]

/** An exported function of one statement, which fits into a docstring. */
export function exampleFunction(
  name: string,
  parameters: readonly string[],
  result: string,
  statement: string,
): string {
  const keyword = name.startsWith('async ') ? 'async function' : 'function'
  const head = (list: string): string => `export ${keyword} ${name.replace('async ', '')}(${list}): ${result} {`
  const line = head(parameters.join(', '))
  const lines = head(`\n${parameters.map((each) => `  ${each},\n`).join('')}`)
  return `${line.length <= lineWidth - ' * '.length ? line : lines}\n  ${statement}\n}`
}
