import { expect, it, test } from 'vitest'
import { emitReference, emitReferenceIndex } from '../src/emit-reference.ts'
import { parseSpecification } from '../src/specification.ts'
import { readSurface } from '../src/surface.ts'
import { shop, shopWith } from './shop.ts'

async function reference(yaml: string = shop): Promise<string> {
  return emitReference(await readSurface(parseSpecification('corner-shop', yaml)))
}

it('says of a list what is in it and how it goes on', async () => {
  expect(await reference()).toContain(`### hooks.list

List the hooks.

\`client.hooks.list(query?: CornerShopHooksListQuery, options?: CallOptions): PagePromise<Hook, HookList>\`

- HTTP: \`GET /hooks\`
- Query: \`CornerShopHooksListQuery\`
- Answer: \`HookList\`
- Pages: of \`Hook\`; they are at \`data\`, the next page is asked for by \`after\`, else by \`limit\`
- Options: \`signal\`, \`timeoutMs\`, \`deadlineMs\`, \`maxRetries\` and \`headers\`
- Repeating: safe, it only reads
- Errors: \`Failure\` with 401
`)
})

it('says of a method what it sends, unwraps and may be refused with', async () => {
  expect(await reference()).toContain(`### hooks.create

\`client.hooks.create(body: Hook, options?: CallOptions): ApiPromise<Hook>\`

- HTTP: \`POST /hooks\`
- Body: \`Hook\`
- Answer: \`Hook\`, which is \`data\` of the answer
- Options: \`signal\`, \`timeoutMs\`, \`deadlineMs\`, \`maxRetries\` and \`headers\`
- Repeating: only where it cannot have arrived
- Errors: \`Failure\` with 401; \`string\` with 422
`)
})

test.each<[string, string, string, RegExp]>([
  ['a PUT', '    delete:\n', '    put:\n', /- Repeating: safe, PUT is idempotent\n/],
  [
    'a PATCH',
    '    delete:\n',
    '    patch:\n',
    /- HTTP: `PATCH \S+`\n(- .*\n){2}- Repeating: only where it cannot have arrived\n/,
  ],
  [
    'an idempotency key',
    'x-hooks-envelope: data\n',
    '$&      parameters: [{ name: Key, in: header, x-hooks-option: idempotencyKey }]\n',
    /- Options: `signal`, `timeoutMs`, `deadlineMs`, `maxRetries`, `headers` and `idempotencyKey` \(sent as `Key`\)\n- Repeating: safe, by one `idem/,
  ],
  ['pages by address', 'after=page.next, limit=page.size+1<=page.size', "'@url=data'", /by the address at `data`\n/],
  ['prose that would be HTML', 'List the hooks.', 'List `<a>` <b> | c.', /\| List `<a>` \\<b> \\\| c\. \|\n/],
])('%s', async (_case, passage, replacement, expected) => {
  expect(await reference(shopWith(passage, replacement))).toMatch(expected)
})

it('has an index, an anchor for every method, every error and every event', async () => {
  const text = await reference()
  expect(text).toContain('| [`hooks.events.delete`](#hookseventsdelete) | `DELETE /shops/{shop_id}/hooks/{hookID}` |')
  expect(text).toContain('| 401 | `Failure` | It failed. |\n| 422 | `string` | A field is wrong. |\n')
  expect(text).toContain('| `order.paid` | `Order` | An order was paid. |\n')
  expect(emitReferenceIndex([await readSurface(parseSpecification('corner-shop', shop))])).toContain(
    '| [Corner Shop](corner-shop.md) | 3 | 1 | [corner-shop](../providers/corner-shop.md) |\n',
  )
})
