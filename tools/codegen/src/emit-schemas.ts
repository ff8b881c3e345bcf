import type { Surface } from './surface.ts'
import { banner } from './text.ts'

/** `schemas.ts`: every schema as a plain interface or type. */
export function emitSchemas({ specification, schemas, types }: Surface): string {
  const declarations = schemas.map((name) => types.get(name)?.text ?? '')
  return [banner(specification.file), ...declarations].join('\n')
}
