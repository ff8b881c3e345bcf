import { lineWidth } from './text.ts'

/** Prose first, then lines that begin with a tag such as `@param`. */
export interface Documentation {
  readonly paragraphs: readonly (string | undefined)[]
  readonly tags?: readonly string[]
}

/** A TSDoc comment that ends in a line break, or nothing if there is nothing to say. */
export function docComment({ paragraphs, tags = [] }: Documentation, indent = ''): string {
  const prose = paragraphs.map((each) => each?.trim() ?? '').filter((each) => each !== '')
  const width = lineWidth - indent.length - ' * '.length
  const blocks = [...prose.map((each) => wrap(each, width)), ...(tags.length > 0 ? [wrapTags(tags, width)] : [])]
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block])).map(harmless)
  const [first] = lines
  if (first === undefined) return ''
  if (lines.length === 1 && indent.length + first.length + '/**  */'.length <= lineWidth)
    return `${indent}/** ${first} */\n`
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')
  return `${indent}/**\n${body}\n${indent} */\n`
}

function wrapTags(tags: readonly string[], width: number): string[] {
  return tags.flatMap((tag) => wrap(tag, width - 2).map((line, index) => (index === 0 ? line : `  ${line}`)))
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trim(), width))
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    // A line must not begin with what would make it a tag, a heading or a list.
    const mayBreak = !/^[@#*+-]/.test(word)
    if (line !== '' && mayBreak && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function harmless(line: string): string {
  return line.replaceAll('*/', '*\\/')
}
