import type { Surface } from './surface.ts'
import { importTypes } from './text.ts'

/** Writes the names of types in one file, and remembers what that file has to import or declare. */
export interface TypeUsage {
  /** How a type is written where it is used. */
  use(name: string): string
  /** The import of every schema that was used. */
  imports(): string
  /** The interfaces that were used and are nobody else's, in the order of their use. */
  declarations(): string[]
}

export function createTypeUsage({ schemas, types }: Surface): TypeUsage {
  const exported = new Set(schemas)
  const imported = new Set<string>()
  const declared = new Map<string, string>()

  function mention(names: Iterable<string>): void {
    for (const name of names) {
      if (exported.has(name)) imported.add(name)
    }
  }

  return {
    use(name) {
      const declaration = types.get(name)
      if (declaration === undefined) throw new Error(`there is no type ${name}`)
      if (exported.has(name)) {
        imported.add(name)
        return name
      }
      mention(declaration.references)
      if (declaration.kind === 'interface') declared.set(name, declaration.text)
      return declaration.type
    },
    imports: () => importTypes(imported, './schemas.ts'),
    declarations: () => [...declared.values()],
  }
}
