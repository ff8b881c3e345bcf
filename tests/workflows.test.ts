/** What the workflows may do, and that what they call is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Workflow {
  permissions: object
  jobs: Record<string, Job>
}

interface Job {
  permissions: Record<string, string>
  'timeout-minutes': number
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[]
}

const root = new URL('../', import.meta.url)
const folder = new URL('.github/workflows/', root)
const read = (file: URL): string => readFileSync(file, 'utf8')
const files = readdirSync(folder)
const workflows = new Map(files.map((file) => [file, parse(read(new URL(file, folder))) as Workflow]))
const stepsOf = ({ jobs }: Workflow): Job['steps'] => Object.values(jobs).flatMap(({ steps }) => steps)

describe.each([...workflows])('%s', (file, workflow) => {
  it('has no right that a job does not ask for, and no job that lasts for ever', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
      expect(['{"contents":"read"}', '{"id-token":"write"}']).toContain(JSON.stringify(job.permissions))
    }
  })

  it('names actions by commit, and says which version that is', () => {
    const uses = [...read(new URL(file, folder)).matchAll(/uses: *(.*)/g)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(3)
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('leaves no credentials behind, and takes nothing from a cache', () => {
    for (const { uses = '', with: options } of stepsOf(workflow)) {
      if (uses.startsWith('actions/checkout')) expect(options).toMatchObject({ 'persist-credentials': false })
      if (uses.startsWith('actions/setup-node')) expect(options).toMatchObject({ 'package-manager-cache': false })
    }
  })

  it('writes nothing of a request into a script, and calls what is there', () => {
    const { scripts, packageManager } = JSON.parse(read(new URL('package.json', root)))
    for (const { run = '' } of stepsOf(workflow)) {
      expect(run).not.toContain('${{')
      for (const [, script = ''] of run.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty(script)
      for (const [, path = ''] of run.matchAll(/(?:bash|node) ([\w./-]+\/[\w./-]+)/g)) {
        expect(existsSync(new URL(path, root)), path).toBe(true)
      }
      for (const [manager] of run.matchAll(/pnpm@[\d.]+/g)) expect(manager).toBe(packageManager)
    }
  })
})

it('one job may publish, it checks nothing out, and runs no code of ours', () => {
  const jobs = [...workflows.values()].flatMap((workflow) => Object.values(workflow.jobs))
  const publishing = jobs.filter(({ permissions }) => 'id-token' in permissions)
  expect(publishing).toEqual([workflows.get('release.yml')?.jobs.publish])
  for (const { uses = '', run = '' } of publishing[0]?.steps ?? []) {
    expect(uses).not.toContain('checkout')
    expect(run).not.toMatch(/npm (run|test|ci|install)|npx|scripts\//)
  }
})
