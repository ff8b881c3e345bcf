import { finixStory } from './finix.ts'

const stories = [await finixStory()]
const failed = stories.flatMap((story) => story.failed)
const held = stories.reduce((sum, story) => sum + story.held, 0)

if (failed.length === 0) console.log(`\nAll ${held} steps held.`)
else
  console.error(
    `\n${failed.length} of ${held + failed.length} steps failed:\n${failed.map((each) => `  ${each}`).join('\n')}`,
  )
process.exitCode = failed.length === 0 ? 0 : 1
