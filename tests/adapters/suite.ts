import { type AdapterUnderTest, adapterConformance } from '@hooks/testing/adapter-conformance'
import { afterAll, beforeAll, describe, it, vi } from 'vitest'

/** The cases of a framework, as a row of docs/guides/adapters.md has them. */
export function conforms(framework: string, adapter: AdapterUnderTest): void {
  describe(`conforms: ${framework}`, () => {
    const { cases, close } = adapterConformance(adapter)
    afterAll(close)
    // Frameworks print what a handler throws.
    beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
    afterAll(() => void vi.restoreAllMocks())
    for (const { name, exempt, run } of cases) {
      if (exempt === undefined) it(name, run, 30_000)
      // Listed like the others, for the table.
      else it(`${name} (not here: ${exempt})`, ({ skip }) => skip())
    }
  })
}
