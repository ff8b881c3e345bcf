import { basiqStory } from './basiq.ts'
import { basisTheoryStory } from './basis-theory.ts'
import { bluefinStory } from './bluefin.ts'
import { finixStory } from './finix.ts'
import { genericStory } from './generic.ts'

const stories = []
for (const tell of [finixStory, basiqStory, basisTheoryStory, bluefinStory, genericStory]) stories.push(await tell())
const failed = stories.flatMap((story) => story.failed)
const held = stories.reduce((sum, story) => sum + story.held, 0)

if (failed.length === 0) console.log(`\nAll ${held} steps of ${stories.length} providers held.`)
else
  console.error(
    `\n${failed.length} of ${held + failed.length} steps failed:\n${failed.map((each) => `  ${each}`).join('\n')}`,
  )
process.exitCode = failed.length === 0 ? 0 : 1
