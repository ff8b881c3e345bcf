/** Prints a story step by step and remembers whether every step held. */
export interface Story {
  /** Runs one step; what it returns is printed under its title. A step that throws fails the story, not the others. */
  step(title: string, work: () => Promise<readonly string[]>): Promise<void>
  readonly failed: readonly string[]
  readonly held: number
}

export function createStory(): Story {
  const failed: string[] = []
  let held = 0
  return {
    failed,
    get held() {
      return held
    },
    async step(title, work) {
      try {
        const lines = await work()
        held++
        console.log(`  ✓ ${title}`)
        for (const line of lines) console.log(`      ${line}`)
      } catch (error) {
        failed.push(title)
        console.log(`  ✗ ${title}`)
        console.log(`      ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      }
    },
  }
}

/** Fails the step unless both are the same. */
export function expectSame<T>(what: string, actual: T, expected: T): void {
  if (actual !== expected) throw new Error(`${what} should be ${String(expected)}, but is ${String(actual)}.`)
}
