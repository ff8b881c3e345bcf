import { readFileSync } from 'node:fs'
import { BaseSequencer } from 'vitest/node'

import { readPlan } from './plan.mjs'

const { root, work, tests } = readPlan()
const instrumented = JSON.parse(readFileSync(`${work}/instrumented.json`, 'utf8'))
const conditions = ['@hooks/source', 'node', 'development|production']

class CheapestFirst extends BaseSequencer {
  async sort(files) {
    const position = ({ moduleId }) => tests.findIndex((file) => moduleId.endsWith(`/${file}`))
    return files.sort((left, right) => position(left) - position(right))
  }
}

/** The files stay as they are, also for tests that read sources; what runs has the mutants in it. */
const mutants = {
  name: 'mutants',
  enforce: 'pre',
  transform: (_code, id) => instrumented[id.split('?')[0].slice(root.length + 1)],
}

export default {
  root,
  plugins: [mutants],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: tests,
    runner: new URL('runner.mjs', import.meta.url).pathname,
    sequence: { sequencer: CheapestFirst },
    pool: 'forks',
    maxWorkers: 2,
    silent: true,
    reporters: [{}],
    testTimeout: 20_000,
    teardownTimeout: 1000,
  },
}
