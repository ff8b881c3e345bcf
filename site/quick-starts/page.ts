/** One template: a quick start for a framework and a provider, as Markdown. */
import { siteLink } from '../pages.ts'
import { type Framework, frameworks } from './frameworks.ts'
import type { Provider } from './provider.ts'

export function nameOf(framework: Framework, provider: Provider): string {
  return `${framework.id}-${provider.id}`
}

/** All of them, by framework. */
export function overview(providers: readonly Provider[]): string {
  const lines = frameworks.map((framework) => {
    const links = providers.map((provider) => `[${provider.title}](/quick-starts/${nameOf(framework, provider)}.md)`)
    return `- **${framework.title}** with ${links.join(', ')}`
  })
  return withSiteLinks(`# Quick starts

Five minutes each: install, receive, try it on your machine without an account, create the webhook, and what to do when a
delivery is refused. Every block of code is compiled, started and sent a delivery by the tests of this repository.

${lines.join('\n')}

Providers that are [receive-only](../providers/README.md) differ in the name of the constant and in the options. What is
not in the list: [frameworks on web standards](frameworks.md).
`)
}

export function quickStart(framework: Framework, provider: Provider): string {
  const { title, id, event, givesSecret } = provider
  const proof = proofOf(provider)
  const path = framework.path(provider)
  const receiving = { provider, path, imports: proof.imports, options: [proof.option] }
  const diagnosed = {
    ...receiving,
    imports: [...proof.imports, "import { diagnose } from '@hooks/verify/doctor' // [!code ++]"],
    options: [proof.option, "diagnose: process.env.NODE_ENV === 'production' ? undefined : diagnose, // [!code ++]"],
  }
  const file = framework.file(provider)
  const packages = new Set(['@hooks/providers', ...framework.packages])
  const others = ['@hooks/client', '@hooks/verify'].filter((name) => !packages.has(name))
  const development = new Set(['@hooks/testing', 'tsx', ...framework.development])
  const command = `npx hooks-deliver ${id} ${event} \\\n  --to "http://localhost:3000${path}${proof.query}"`

  return withSiteLinks(`# ${title} webhooks in ${framework.title}

An endpoint for ${title} webhooks that verifies each of them, and a delivery to try it with: on your machine, without an
account.

## 1. Install

${block('sh', `npm install ${[...packages].join(' ')}\nnpm install ${others.join(' ')}\nnpm install --save-dev ${[...development].join(' ')}`)}

The packages are [not published yet](../../README.md#install).

## 2. Receive

${block('ts', `// ${file}\n${framework.code(receiving)}`)}
${[...(framework.note ? [framework.note] : []), ...(framework.local ? [framework.local.about] : [])].map((each) => `\n${each}\n`).join('')}
${framework.local ? `${block('ts', `// ${framework.local.file}\n${framework.local.code}`)}\n` : ''}
What is not authentic never reaches your code. \`delivery\` is typed: comparing \`type\` tells TypeScript what \`data\` is.

## 3. Try it

${proof.beforeTrying}

${block('sh', `${proof.receiver}\n${framework.start}`)}

In another terminal:

${block('sh', `${proof.sender}\n${command}`)}

It prints a status that begins with 2, and your application prints \`received ${event}\`.

## 4. Create the webhook

Deploy the endpoint first: some providers call it while the webhook is created. ${proof.deployed}

${block('ts', registration(provider, path, proof))}

${block('sh', `export ${[...provider.clientVariables, ...proof.registering].map((name) => `${name}=…`).join(' ')}\nnpx tsx register.mts`)}

Run again it changes nothing. ${givesSecret ? secretText : proof.noSecret}

All that the client can do: [the reference](../reference/${id}.md). The order, and secrets that come later:
[register your first endpoint](register-your-first-endpoint.md).

## 5. When a delivery is refused

The sender is told nothing. Your log says what happened, with a [code](../errors.md); and with the doctor, which change
explains it and what to do:

${block('ts', `// ${file}\n${framework.code(diagnosed)}`)}

Then send something wrong: ${proof.wrong}. [What the doctor finds](diagnose-a-signature.md).

## Next

[Test it](test-your-receiver.md), [deploy it](deploy.md), [handle no event twice](never-twice.md),
[all about ${title}](../providers/${id}.md), [other quick starts](/quick-starts/).
`)
}

const secretText = `The secret is in the answer that creates the webhook, and as a rule in no later one. \`.env\` is for your
machine and belongs in no repository: Next.js reads it by itself, others with \`npx tsx --env-file=.env\`.`

/** What proves a delivery: how it is configured, tried and got wrong. */
interface Proof {
  readonly option: string
  readonly imports: readonly string[]
  /** Added to the URL. */
  readonly query: string
  /** What its variables in the environment are besides those of the client when the webhook is created. */
  readonly registering: readonly string[]
  /** How the endpoint behaves before the webhook is there. */
  readonly deployed: string
  readonly beforeTrying: string
  /** What is set where the application runs, and where it is sent something. */
  readonly receiver: string
  readonly sender: string
  readonly noSecret: string
  readonly wrong: string
}

/** Long enough for every provider, and base64 for those that decode it: "only for my machine", and digits. */
const trialSecret = 'b25seS1mb3ItbXktbWFjaGluZS0wMTIzNDU2Nzg5'

function proofOf({ id, title, credentials, clientOptions }: Provider): Proof {
  const prefix = id.replaceAll('-', '_').toUpperCase()
  if (credentials.includes('secret')) {
    return {
      ...{ option: `secret: process.env.${prefix}_SECRET,`, imports: [], query: '', registering: [] },
      deployed: `Until it has its secret, it answers
such calls, and asks for deliveries to come again.`,
      beforeTrying: 'Any text like this will do for a secret here; both sides need the same.',
      receiver: `export ${prefix}_SECRET=${trialSecret}`,
      sender: `export HOOKS_SECRET=${trialSecret}`,
      noSecret: '',
      wrong: 'give `HOOKS_SECRET` another value',
    }
  }
  if (credentials.includes('environment')) {
    const option = `environment: '${clientOptions.environment}'`
    const given = `publicKey: process.env.${prefix}_PUBLIC_KEY`
    return {
      ...{ option: `${option},`, imports: [], query: '', registering: [] },
      deployed: '',
      beforeTrying: `The key is fetched from where ${title} publishes it. What is sent here is signed with a test key, so put
\`${given}\` in place of \`${option}\` while you try.`,
      receiver: `export ${prefix}_PUBLIC_KEY="$(npx hooks-deliver ${id} --key)"`,
      sender: '# signed with the test key',
      noSecret: 'There is no secret to keep: deliveries are verified with a key that is published.',
      wrong: `leave \`${option}\` in place, and send what the test key signed`,
    }
  }
  if (credentials.includes('trust')) {
    return {
      option: `trust: urlToken(process.env.${prefix}_URL_TOKEN),`,
      imports: ["import { urlToken } from '@hooks/verify'"],
      ...{ query: `?token=$${prefix}_URL_TOKEN`, registering: [`${prefix}_URL_TOKEN`], deployed: '' },
      beforeTrying: `${title} does not sign. Here a token in the URL says who sent it: long and random, in the address that
${title} is given and nowhere else. [Other reasons to believe a delivery](../providers/${id}.md#receive).`,
      receiver: `export ${prefix}_URL_TOKEN=${trialSecret}`,
      sender: `export ${prefix}_URL_TOKEN=${trialSecret}`,
      noSecret: 'There is no secret to keep but the token, which is in the URL.',
      wrong: 'leave the token away',
    }
  }
  throw new Error(`The quick start knows no option for ${title}, which takes ${credentials.join(', ')}: add it here.`)
}

function registration(
  { id, constant, event, givesSecret, clientOptions }: Provider,
  path: string,
  proof: Proof,
): string {
  const options = Object.entries(clientOptions).map(([name, value]) => `${name}: ${literal(value)}`)
  const [, variable] = /env\.(\w+)/.exec(proof.option) ?? []
  const [token] = proof.registering
  return [
    '// register.mts',
    ...(givesSecret ? ["import { appendFileSync } from 'node:fs'"] : []),
    "import { createClient, ensureWebhook } from '@hooks/client'",
    `import { ${constant}Api } from '@hooks/providers/${id}/api'`,
    '',
    `const client = createClient(${constant}Api, ${options.length > 0 ? `{ ${options.join(', ')} }` : '{}'})`,
    ...(token ? [`const token = process.env.${token}`, `if (!token) throw new Error('Set ${token}.')`] : []),
    '',
    `const { webhook, ${givesSecret ? 'secret, ' : ''}created } = await ensureWebhook(client, {`,
    `  url: ${token ? `\`https://example.com${path}?token=\${token}\`` : `'https://example.com${path}'`},`,
    `  events: ['${event}'],`,
    '})',
    ...(givesSecret
      ? ['if (secret) {', `  appendFileSync('.env', \`${variable}=\${secret}\\n\`, { mode: 0o600 })`, '}']
      : []),
    "console.log(webhook.id, created ? 'created' : 'was there')",
  ].join('\n')
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

function block(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``
}

/** Links are those of a guide. */
function withSiteLinks(content: string): string {
  return content.replace(/\]\(([^)]+)\)/g, (_link, target) => `](${siteLink('docs/guides/guide.md', target).link})`)
}
