/** docs/reference has every method of every client exactly once, as its interface declares it, and every event. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Manageable, Receivable } from '@hooks/core/contract'
import typescript from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = new URL('../docs/reference/', import.meta.url)
const pages = readdirSync(folder).filter((file) => file !== 'README.md')

it('has a page for every provider with operations', () => {
  const specs = new URL('../specs/', import.meta.url)
  const managed = readdirSync(specs).filter((id) => readdirSync(new URL(`${id}/`, specs)).includes('openapi.yaml'))
  expect(pages.sort()).toEqual(managed.map((id) => `${id}.md`))
})

describe.each(pages.map((file) => file.replace('.md', '')))('%s', async (id) => {
  const text = readFileSync(new URL(`${id}.md`, folder), 'utf8')
  const headings = [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)

  it('has every operation of the client exactly once', async () => {
    const exported = (await import(/* @vite-ignore */ `@hooks/providers/${id}/api`)) as Record<string, unknown>
    const api = Object.values(exported).find((each) => Object(each).id === id) as Manageable<unknown, unknown>
    expect(headings.length).toBeGreaterThan(3)
    expect(headings).toEqual(Object.keys(api.operations))
    for (const [operation, { method, path }] of Object.entries(api.operations)) {
      const [section = ''] = (text.split(`### ${operation}\n`)[1] ?? '').split('\n#')
      expect(section).toContain(`- HTTP: \`${method} ${path}\`\n`)
    }
  })

  it('writes every method as the interface of the client does', () => {
    const file = new URL(`../packages/providers/src/${id}/generated/client.ts`, import.meta.url)
    const methods = methodsOf(readFileSync(file, 'utf8'))
    const written = [...text.matchAll(/^`client\.(.*)`$/gm)].map(([, signature]) => signature)
    expect(written).toEqual(headings.map((heading) => methods.get(heading ?? '')))
    expect([...methods.keys()].sort()).toEqual([...headings].sort())
  })

  it('has every event exactly once', async () => {
    const exported = (await import(/* @vite-ignore */ `@hooks/providers/${id}`)) as Record<string, unknown>
    const provider = Object.values(exported).find((each) => Object(each).id === id) as Receivable<never, never>
    const [, events = ''] = text.split('## Events\n')
    const rows = [...events.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual([...provider.eventNames])
  })
})

/** Method path to signature, `webhooks.get(webhookId: string, …): ApiPromise<Webhook>`, from the interfaces. */
function methodsOf(code: string): Map<string, string> {
  const source = typescript.createSourceFile('client.ts', code, typescript.ScriptTarget.Latest, true)
  const interfaces = source.statements.filter(typescript.isInterfaceDeclaration)
  const methods = new Map<string, string>()

  function visit(declaration: typescript.InterfaceDeclaration | undefined, path: string): void {
    for (const member of declaration?.members ?? []) {
      const name = `${path}${member.name?.getText()}`
      if (typescript.isMethodSignature(member)) {
        const parameters = member.parameters.map((parameter) => parameter.getText()).join(', ')
        methods.set(name, `${name}(${parameters}): ${member.type?.getText()}`)
      } else if (typescript.isPropertySignature(member)) {
        const type = member.type?.getText()
        visit(
          interfaces.find((each) => each.name.text === type),
          `${name}.`,
        )
      }
    }
  }

  visit(
    interfaces.find((each) => each.name.text.endsWith('Client')),
    '',
  )
  return methods
}
