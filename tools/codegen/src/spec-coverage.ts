import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { OpenApiDocument } from './document.ts'
import { componentSchemas } from './named-types.ts'
import { schemasAt } from './schema-path.ts'
import { readSpecifications, type Specification } from './specification.ts'

/** `specs/<id>/fields.json`: schema to the dotted paths of the fields that its sources name. */
export type Facts = Readonly<Record<string, readonly string[]>>

export interface Coverage {
  /** The event, or `-` for a schema that is not the data of any. */
  readonly event: string
  readonly schema: string
  /** Undefined where the sources name no fields. */
  readonly facts: number | undefined
  readonly present: number
  readonly missing: readonly string[]
}

/** Compares every field the facts know with the specification: a row per event, then one per remaining schema. */
export function measureCoverage(document: OpenApiDocument, facts: Facts): Coverage[] {
  const events = Object.entries(document.webhooks ?? {}).map(([event, item]) => {
    return { event, schema: item.post?.['x-hooks-data'] ?? '' }
  })
  const covered = new Set(events.map(({ schema }) => schema))
  const others = Object.keys(facts).filter((schema) => !covered.has(schema))
  return [...events, ...others.map((schema) => ({ event: '-', schema }))].map(({ event, schema }) => {
    const fields = facts[schema]
    const declared = componentSchemas(document)[schema]
    const missing =
      declared === undefined
        ? [`the schema ${schema}`]
        : (fields ?? []).filter((field) => schemasAt(document, declared, field).length === 0)
    const present = declared === undefined ? 0 : (fields?.length ?? 0) - missing.length
    return { event, schema, facts: fields?.length, present, missing }
  })
}

function printCoverage({ file }: Specification, rows: readonly Coverage[]): void {
  const header = ['event', 'data', 'fields in the facts', 'in the spec', 'missing']
  const cells = rows.map((row) => [
    row.event,
    row.schema,
    row.facts === undefined ? 'none' : String(row.facts),
    String(row.present),
    row.missing.join(', '),
  ])
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)))
  console.log(file)
  for (const row of [header, ...cells]) {
    console.log(
      row
        .map((cell, column) => (column < 4 ? cell.padEnd(widths[column] ?? 0) : cell))
        .join(' | ')
        .trimEnd(),
    )
  }
  const missing = rows.flatMap((row) => row.missing)
  console.log(`${rows.length} rows, ${missing.length} missing\n`)
}

function main(): void {
  const root = join(fileURLToPath(import.meta.url), '../../../..')
  for (const specification of readSpecifications(root)) {
    const path = join(root, 'specs', specification.id, 'fields.json')
    if (!existsSync(path)) {
      console.log(`${specification.file}: no fields.json to compare with\n`)
      continue
    }
    const rows = measureCoverage(specification.document, JSON.parse(readFileSync(path, 'utf8')) as Facts)
    printCoverage(specification, rows)
    if (rows.some((row) => row.missing.length > 0)) process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
