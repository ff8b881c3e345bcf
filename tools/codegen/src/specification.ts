import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { OpenApiDocument } from './document.ts'
import { type Names, namesOf } from './names.ts'

/** One provider's facts: `specs/<id>/openapi.yaml`. */
export interface Specification {
  readonly id: string
  readonly names: Names
  /** The path from the root of the repository, for banners and messages. */
  readonly file: string
  readonly document: OpenApiDocument
}

/** Every `specs/<id>/openapi.yaml`, sorted by id. */
export function readSpecifications(root: string): Specification[] {
  return foldersOf(join(root, 'specs'))
    .filter((id) => existsSync(join(root, 'specs', id, 'openapi.yaml')))
    .map((id) => parseSpecification(id, readFileSync(join(root, 'specs', id, 'openapi.yaml'), 'utf8')))
}

export function parseSpecification(id: string, yaml: string): Specification {
  const file = `specs/${id}/openapi.yaml`
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) throw new Error(`specs/${id}: the folder's name must be kebab-case`)
  const document = parse(yaml) as OpenApiDocument
  const names = namesOf(id)
  return { id, names: { ...names, title: document.info['x-hooks-title'] ?? names.title }, file, document }
}

/** The names of the folders in a folder, sorted; none where it does not exist. */
export function foldersOf(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Says which file and which operation or event is wrong. */
export function refuse(specification: Specification, where: string, problem: string): never {
  throw new Error(`${specification.file}: ${where}: ${problem}`)
}
