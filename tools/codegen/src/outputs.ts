import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { emitClient } from './emit-client.ts'
import { emitEventNames, emitEvents } from './emit-events.ts'
import { emitKit, emitKitIndex, readFixtures } from './emit-kits.ts'
import { emitOperations } from './emit-operations.ts'
import { emitReference, emitReferenceIndex } from './emit-reference.ts'
import { emitResponses } from './emit-responses.ts'
import { emitSchemas } from './emit-schemas.ts'
import { withExamples } from './examples.ts'
import { packageManifests } from './package-exports.ts'
import { readSpecifications, type Specification } from './specification.ts'
import { readSurface, type Surface } from './surface.ts'

/** Everything that is generated: path from the root to text. Reads the repository and writes nothing. */
export async function generateOutputs(root: string): Promise<Map<string, string>> {
  const outputs = new Map<string, string>()
  const specifications = readSpecifications(root)
  const surfaces = await Promise.all(specifications.map(readSurface))
  for (const surface of surfaces) {
    const { id } = surface.specification
    const folder = `packages/providers/src/${id}/generated`
    for (const [file, text] of withExamples(surface, emitProvider(surface))) outputs.set(`${folder}/${file}`, text)
    outputs.set(`docs/reference/${id}.md`, emitReference(surface))
  }
  outputs.set('docs/reference/README.md', emitReferenceIndex(surfaces))
  for (const [file, text] of emitTesting(root, specifications))
    outputs.set(`packages/testing/src/generated/${file}`, text)
  for (const [file, text] of packageManifests(root, outputs)) outputs.set(file, text)
  return outputs
}

/** The files of one provider: those that its specification has something for. */
export function emitProvider(surface: Surface): Map<string, string> {
  const files = new Map<string, string>()
  if (surface.schemas.length > 0) files.set('schemas.ts', emitSchemas(surface))
  if (surface.operations.length > 0) {
    files.set('operations.ts', emitOperations(surface))
    files.set('client.ts', emitClient(surface))
    files.set('responses.ts', emitResponses(surface))
  }
  if (surface.events.length > 0) {
    files.set('events.ts', emitEvents(surface))
    files.set('event-names.ts', emitEventNames(surface))
  }
  return files
}

function emitTesting(root: string, specifications: readonly Specification[]): Map<string, string> {
  const withFake = specifications.filter(({ id }) => existsSync(join(root, 'packages/providers/src', id, 'fake.ts')))
  const kits = withFake.map((specification): [string, string] => {
    const fixtures = readFixtures(join(root, 'specs', specification.id, 'fixtures'))
    return [`${specification.id}.ts`, emitKit(specification, fixtures)]
  })
  return new Map([['index.ts', emitKitIndex(withFake)], ...kits])
}
