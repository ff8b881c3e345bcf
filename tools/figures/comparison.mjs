/** The tables of docs/comparison.md, of what the benchmarks found. */

const short = {
  '@hookflo/tern': 'tern',
  '@octokit/webhooks-methods': 'octokit',
  '@basis-theory/node-sdk': 'Basis Theory',
  '@finix-payments/finix': 'Finix',
}

/** @returns {Record<string, () => string>} the tables by the names of their figures */
export function comparison({ behaviour, size, speed, client, importTime }) {
  return {
    'comparison.versions': () => versions(behaviour.peers),
    'comparison.date': () => behaviour.machine.date,
    'comparison.receiving': () => outcomes(behaviour.receiving, /^@hooks\//),
    'comparison.managing': () => outcomes(behaviour.managing, /^@hooks\//),
    'comparison.installed': () => installed(behaviour.packages),
    'comparison.size': () => sizes(size.bundles),
    'comparison.speed': () => speeds(speed.comparisons),
    'comparison.client': () => calls(client),
    'comparison.import': () => imports(importTime.programs),
  }
}

function versions(peers) {
  return Object.entries(peers)
    .filter(([name]) => name !== 'twilio')
    .map(([name, version]) => `\`${name}\` ${version}`)
    .join(', ')
}

/** Ours do the same whatever the provider, so they are one column; what is not wanted is bold. */
function outcomes(rows, own) {
  const names = Object.keys(rows[0].outcomes)
  const peers = names.filter((name) => !own.test(name))
  return table([
    ['', 'hooks', ...peers.map((name) => short[name] ?? name)],
    ...rows.map(({ title, wanted, outcomes }) => {
      const cell = (outcome) =>
        outcome === null ? '–' : wanted.split(' or ').includes(outcome) ? outcome : `**${outcome}**`
      const ours = [...new Set(names.filter((name) => own.test(name)).flatMap((name) => outcomes[name] ?? []))]
      return [title, ours.map(cell).join(' or '), ...peers.map((name) => cell(outcomes[name]))]
    }),
  ])
}

function installed(packages) {
  return table([
    ['', 'packages', 'kB on disk', 'Node', 'for Workers and browsers'],
    ...packages.map(({ name, packages, bytes, node, portable }) => [
      name
        .split(', ')
        .map((each) => `\`${each}\``)
        .join(', '),
      String(packages),
      Math.round(bytes / 1000)
        .toLocaleString('en')
        .replaceAll(',', ' '),
      node?.replace(/>= ?/, '') ?? 'not said',
      portable === undefined ? '–' : portable ? 'yes' : '**no**',
    ]),
  ])
}

/** What a receiver imports for the same deliveries, of each. */
function sizes(bundles) {
  const bytes = (name) => String(bundles.find((bundle) => bundle.name === name).gzipped)
  const row = (title, peer, provider) => [title, bytes(peer), bytes(`verifier + ${provider}`)]
  return table([
    ['', 'theirs', 'ours'],
    row('GitHub: `verify` of octokit', 'octokit verify', 'github'),
    row('Standard Webhooks: `Webhook` of standardwebhooks', 'standardwebhooks Webhook', 'standard-webhooks'),
    row('Svix: `Webhook` of svix', 'svix Webhook', 'svix'),
    row('Stripe: `stripe`', 'stripe', 'stripe'),
    row('Stripe: `WebhookVerificationService` of tern', 'tern WebhookVerificationService', 'stripe'),
  ])
}

/** A peer's time for a valid delivery as a multiple of ours, for bodies of three sizes. */
function speeds(comparisons) {
  const columns = ['256 B', '1.5 KB', '256 KB']
  const rows = comparisons
    .filter(({ name }) => name.startsWith('peers/') && name !== 'peers/twilio')
    .map(({ title, contenders }) => {
      const peer = contenders.find(({ cells }) => cells[0].againstOurs)
      const ratio = (size) => peer.cells.find((cell) => cell.size === size).againstOurs.median
      return [`${peer.name} (${title})`, ...columns.map((size) => multiple(ratio(size)))]
    })
  return table([['', ...columns], ...rows])
}

function calls({ contenders }) {
  const rows = contenders.filter(({ name }) => !name.startsWith('fetch'))
  return table([
    ['', 'time of the processor for one call, as a multiple of bare `fetch`'],
    ...rows.map(({ name, processor }) => [`\`${name}\``, processor.median.toFixed(2)]),
  ])
}

function imports(programs) {
  const rows = programs.filter(({ name }) => !/^(node:crypto|twilio|@hooks\/verify \+ generic)$/.test(name))
  return table([
    ['', 'ms that a start takes longer'],
    ...rows.map(({ name, processor }) => [`\`${name}\``, processor.median.toFixed(0)]),
  ])
}

/** Where ours is the slower one, bold. */
function multiple(ratio) {
  return ratio < 1 ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2)
}

function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
