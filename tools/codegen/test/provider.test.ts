import { describe, expect, it } from 'vitest'
import { generateShop, shop, shopWith } from './shop.ts'

describe('schemas.ts', () => {
  it('has plain interfaces, open enumerations that keep their completions, and what is reachable only', async () => {
    expect((await generateShop()).get('schemas.ts')).toMatchInlineSnapshot(`
      "// Generated from specs/corner-shop/openapi.yaml by tools/codegen. Do not edit.

      /** A hook. */
      export interface Hook {
        /** The address. Format: uri. At most 120 characters. */
        url: string
        /** @defaultValue \`true\` */
        enabled?: boolean
        colors?: Color[]
        'content-type'?: string | null
      }

      export interface HookList {
        data?: Hook[]
        page?: { next?: string; size?: number } | null
      }

      /** Open. */
      export type Color = 'red' | 'green' | (string & {})

      export interface Failure {
        message?: string
      }

      export interface Envelope {
        type?: string
        at?: string
      }

      export interface Order {
        amount?: number
        [key: string]: unknown
      }
      "
    `)
  })
})

describe('operations.ts', () => {
  it('has a value per operation, and imports what it is made of', async () => {
    expect((await generateShop()).get('operations.ts')).toMatchInlineSnapshot(`
      "// Generated from specs/corner-shop/openapi.yaml by tools/codegen. Do not edit.

      import { byCursor, byPageNumber, firstOf } from '@hooks/core/managing'
      import type { Operation } from '@hooks/core/contract'

      /** Method path to operation. */
      export const cornerShopOperations: Readonly<Record<string, Operation>> = {
        'hooks.list': {
          method: 'GET',
          path: '/hooks',
          input: 'query',
          items: 'data',
          next: firstOf(
            byCursor('after', 'page.next'),
            byPageNumber('limit', 'page.size', 'page.size'),
          ),
        },
        'hooks.create': { method: 'POST', path: '/hooks', input: 'body', envelope: 'data' },
        'hooks.events.delete': { method: 'DELETE', path: '/shops/{shop_id}/hooks/{hookID}' },
      }
      "
    `)
  })
})

describe('client.ts', () => {
  it('has documented interfaces with positional path parameters', async () => {
    expect((await generateShop()).get('client.ts')).toMatchInlineSnapshot(`
      "// Generated from specs/corner-shop/openapi.yaml by tools/codegen. Do not edit.

      import type { ApiPromise, CallOptions, PagePromise, phantom } from '@hooks/core/contract'
      import type { CornerShopDelivery } from './events.ts'
      import type { Failure, Hook, HookList } from './schemas.ts'

      /** What a client of Corner Shop can do. Made by \`createClient(cornerShopApi, …)\`. */
      export interface CornerShopClient {
        /** Where events go. */
        readonly hooks: CornerShopHooks

        /** The events of its webhooks. Never present at run time. */
        readonly [phantom]?: { readonly event: CornerShopDelivery['type'] }
      }

      /** The methods of \`client.hooks\` of Corner Shop. */
      export interface CornerShopHooks {
        readonly events: CornerShopHooksEvents

        /**
         * List the hooks.
         *
         * \`GET /hooks\`
         *
         * @param query - May hold \`limit\`, \`after\`.
         * @param options - Signal, time limit and headers of this call.
         * @throws ApiError with status 401: {@link CornerShopErrors}
         */
        list(query?: CornerShopHooksListQuery, options?: CallOptions): PagePromise<Hook, HookList>

        /**
         * \`POST /hooks\`
         *
         * @param body - The hook.
         * @param options - Signal, time limit and headers of this call.
         * @throws ApiError with status 401, 422: {@link CornerShopErrors}
         */
        create(body: Hook, options?: CallOptions): ApiPromise<Hook>
      }

      /** The methods of \`client.hooks.events\` of Corner Shop. */
      export interface CornerShopHooksEvents {
        /**
         * Delete them.
         *
         * \`DELETE /shops/{shop_id}/hooks/{hookID}\`
         *
         * @param hookId - Which hook.
         * @param options - Signal, time limit and headers of this call.
         */
        delete(shopId: string, hookId: string, options?: CallOptions): ApiPromise<void>
      }

      /** The query parameters of \`hooks.list\`. */
      export interface CornerShopHooksListQuery {
        /** Hooks per page. */
        limit?: number
        after?: string
      }

      /** The body of each error that Corner Shop answers, by status. */
      export interface CornerShopErrors {
        /** It failed. */
        401: Failure
        /** A field is wrong. */
        422: string
      }
      "
    `)
  })
})

describe('events.ts and event-names.ts', () => {
  it('has a payload that extends the envelope, the union and the names', async () => {
    expect((await generateShop()).get('events.ts')).toMatchInlineSnapshot(`
      "// Generated from specs/corner-shop/openapi.yaml by tools/codegen. Do not edit.

      import type { SignedDelivery } from '@hooks/core/contract'
      import type { Envelope, Order } from './schemas.ts'

      /**
       * An order was paid.
       *
       * Sent once.
       */
      export interface CornerShopOrderPaidEvent extends Envelope {
        type: 'order.paid'
        order: Order
        at: string
      }

      /**
       * A verified delivery of Corner Shop: \`type\` tells which. An event that the specification does not know is \`unknown\`.
       */
      export type CornerShopDelivery =
        | SignedDelivery<'corner-shop', 'order.paid', Order, CornerShopOrderPaidEvent>
        | SignedDelivery<'corner-shop', 'unknown', unknown, unknown>
      "
    `)
    expect((await generateShop()).get('event-names.ts')).toMatchInlineSnapshot(`
      "// Generated from specs/corner-shop/openapi.yaml by tools/codegen. Do not edit.

      /** The complete names of the events in the specification. */
      export const cornerShopEventNames: ReadonlySet<string> = new Set([
        'order.paid',
      ])
      "
    `)
  })
})

describe('a partial specification', () => {
  it('gets only the files it has something for', async () => {
    const [beforeWebhooks, rest] = shop.split('webhooks:\n') as [string, string]
    const components = `components:${rest.split('components:')[1]}`
    expect([...(await generateShop(beforeWebhooks + components)).keys()]).toEqual([
      'schemas.ts',
      'operations.ts',
      'client.ts',
      'responses.ts',
    ])
    const head = shop.slice(0, shop.indexOf('paths:'))
    expect([...(await generateShop(`${head}webhooks:\n${rest}`)).keys()]).toEqual([
      'schemas.ts',
      'events.ts',
      'event-names.ts',
    ])
  })
})

it('makes the same bytes of the same document', async () => {
  expect(await generateShop()).toEqual(await generateShop())
})

describe('a specification that contradicts itself', () => {
  const cases: [problem: string, passage: string, replacement: string, message: string][] = [
    [
      'items that are not in the answer',
      'items: data',
      'items: hooks',
      'hooks.list: x-hooks-pagination: items: the answer has no list hooks',
    ],
    [
      'a rule whose path is not in the answer',
      'after=page.next',
      'after=page.last',
      'hooks.list: x-hooks-pagination: after=page.last: the answer has no page.last',
    ],
    [
      'a rule for no parameter',
      'after=page.next',
      'cursor=page.next',
      'hooks.list: x-hooks-pagination: cursor=page.next: cursor is no query parameter',
    ],
    ['a rule that is none', 'after=page.next', 'page.next', 'hooks.list: x-hooks-pagination: page.next: a rule is'],
    [
      'an envelope that is not in the answer',
      'x-hooks-envelope: data',
      'x-hooks-envelope: body',
      'hooks.create: x-hooks-envelope: the answer has no property body',
    ],
    [
      'a path parameter that is neither a text nor a whole number',
      'name: shop_id, in: path, required: true, schema: { type: string }',
      'name: shop_id, in: path, required: true, schema: { type: boolean }',
      'hooks.events.delete: {shop_id} is neither a string nor an integer',
    ],
    [
      'a text and a whole number in one path',
      'name: shop_id, in: path, required: true, schema: { type: string }',
      'name: shop_id, in: path, required: true, schema: { type: integer }',
      'hooks.events.delete: path parameters are all strings or all integers',
    ],
    ['an event without x-hooks-data', 'x-hooks-data: Order', 'deprecated: false', 'order.paid: has no x-hooks-data'],
    [
      'an event whose data is no schema',
      'x-hooks-data: Order',
      'x-hooks-data: Sale',
      'order.paid: x-hooks-data: there is no schema Sale',
    ],
    [
      'an operationId twice',
      'operationId: hooks.create',
      'operationId: hooks.list',
      'hooks.list: two operations have this operationId',
    ],
    [
      'an operationId without a dot',
      'operationId: hooks.create',
      'operationId: create',
      'create: an operationId is the path of a method',
    ],
    [
      'a method that is a group too',
      'operationId: hooks.create',
      'operationId: hooks.events',
      'hooks.events: cannot be a method and hold hooks.events.delete too',
    ],
    [
      'a path parameter that is not declared',
      '{shop_id}',
      '{store_id}',
      'hooks.events.delete: the path parameter shop_id is not in',
    ],
  ]
  it.each(cases)('refuses %s', async (_problem, passage, replacement, message) => {
    await expect(generateShop(shopWith(passage, replacement))).rejects.toThrow(
      `specs/corner-shop/openapi.yaml: ${message}`,
    )
  })
})
