/** What ours and others do with what they meet, tried on each. Usage: npm run bench:behaviour [-- --json] */
import { parseArgs } from 'node:util'
import { callCases } from './behaviour/calls.mjs'
import { clients } from './behaviour/clients.mjs'
import { deliveryCases } from './behaviour/deliveries.mjs'
import { installedPeer, isPortable, ownPackages } from './behaviour/packages.mjs'
import { receivers } from './behaviour/receivers.mjs'
import { said } from './behaviour/said.mjs'
import { load, machine } from './lib/machine.mjs'
import { peerVersions, prepare } from './lib/prepare.mjs'
import { machineText, record } from './lib/results.mjs'
import { plainTable } from './lib/tables.mjs'
import { introduction, tables } from './report/behaviour.mjs'

const { values: options } = parseArgs({ options: { json: { type: 'boolean' } } })
prepare()
const result = {
  machine: machine(),
  peers: peerVersions,
  receiving: await tried(deliveryCases, receivers),
  managing: await tried(callCases, clients),
  packages: await packages(),
}
result.machine.loadAfter = load()
for (const [statement, isTrue] of Object.entries(said)) {
  if (!(await isTrue())) throw new Error(`No longer true, and docs/comparison.md says so: ${statement}.`)
}

if (options.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(`\n${machineText(result.machine)}\n\n${introduction}`)
  for (const table of tables(result)) console.log(`\n${plainTable(table)}`)
}
record('behaviour', result)
// What a peer left open is not waited for.
process.exit()

/** The first case is that everything is as it should be: whoever fails it was called wrongly here. */
async function tried(cases, subjects) {
  const rows = []
  for (const { title, wanted, run } of cases) {
    const outcomes = {}
    for (const subject of subjects) outcomes[subject.name] = (await run(subject)) ?? null
    rows.push({ title, wanted: wanted.join(' or '), outcomes })
  }
  const [usual] = rows
  const wrong = Object.entries(usual.outcomes).find(([, outcome]) => outcome !== usual.wanted)
  if (wrong) throw new Error(`${usual.title}: ${wrong.join(' ')}`)
  return rows
}

async function packages() {
  const portable = {
    stripe: 'stripe',
    '@hookflo/tern': 'tern WebhookVerificationService',
    standardwebhooks: 'standardwebhooks Webhook',
    svix: 'svix Webhook',
    '@octokit/webhooks-methods': 'octokit verify',
  }
  const peers = [...new Set([...receivers, ...clients].flatMap(({ package: name }) => name ?? []))]
  return [
    {
      name: '@hooks/verify, @hooks/providers',
      ...ownPackages(['verify', 'providers']),
      portable: await isPortable('verifier + finix'),
    },
    { name: '@hooks/client, @hooks/providers', ...ownPackages(['client', 'providers']) },
    ...(await Promise.all(
      peers.map(async (name) => ({
        name,
        ...installedPeer(name),
        ...(portable[name] && { portable: await isPortable(portable[name]) }),
      })),
    )),
  ]
}
