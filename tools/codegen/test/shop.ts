import { emitProvider } from '../src/outputs.ts'
import { parseSpecification } from '../src/specification.ts'
import { readSurface } from '../src/surface.ts'

/** The smallest document that shows every rule once. */
export const shop = `
openapi: '3.1.0'
info: { title: Shop, version: '1' }
tags:
  - { name: Hooks, description: Where events go. }
paths:
  /hooks:
    get:
      operationId: hooks.list
      summary: List the hooks.
      parameters:
        - { name: limit, in: query, description: Hooks per page., schema: { type: integer } }
        - { name: after, in: query, schema: { type: string } }
        - { name: Shop-Version, in: header, x-hooks-client: true, schema: { type: string } }
      x-hooks-pagination:
        items: data
        next: [after=page.next, limit=page.size+1<=page.size]
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/HookList' } } } }
        '401': { $ref: '#/components/responses/Failure' }
    post:
      operationId: hooks.create
      x-hooks-envelope: data
      requestBody:
        required: true
        description: The hook.
        content: { application/json: { schema: { $ref: '#/components/schemas/Hook' } } }
      responses:
        '201':
          content:
            application/json:
              schema:
                type: object
                properties: { data: { $ref: '#/components/schemas/Hook' } }
        '422': { description: A field is wrong., content: { application/json: { schema: { type: string } } } }
        '401': { $ref: '#/components/responses/Failure' }
  /shops/{shop_id}/hooks/{hookID}:
    parameters:
      - { name: hookID, in: path, required: true, description: Which hook., schema: { type: string } }
      - { name: shop_id, in: path, required: true, schema: { type: string } }
    delete:
      operationId: hooks.events.delete
      summary: Delete them.
      responses: { '204': { description: Gone. } }
webhooks:
  order.paid:
    post:
      summary: An order was paid.
      description: Sent once.
      x-hooks-data: Order
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - { $ref: '#/components/schemas/Envelope' }
                - type: object
                  required: [type, order, at]
                  properties:
                    type: { type: string, const: order.paid }
                    order: { $ref: '#/components/schemas/Order' }
      responses: { 2XX: { description: Taken. } }
components:
  responses:
    Failure:
      description: It failed.
      content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } }
  schemas:
    Hook:
      type: object
      description: A hook.
      required: [url]
      properties:
        url: { type: string, format: uri, maxLength: 120, description: The address. }
        enabled: { type: boolean, default: true }
        colors: { type: array, items: { $ref: '#/components/schemas/Color' } }
        content-type: { type: [string, 'null'] }
    HookList:
      type: object
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Hook' } }
        page: { anyOf: [{ type: object, properties: { next: { type: string }, size: { type: integer } } }, { type: 'null' }] }
    Color:
      description: Open.
      anyOf: [{ type: string, enum: [red, green] }, { type: string }]
    Failure: { type: object, properties: { message: { type: string } } }
    Envelope: { type: object, properties: { type: { type: string }, at: { type: string } } }
    Order:
      type: object
      properties: { amount: { type: integer } }
      additionalProperties: true
    Tags: { type: object, additionalProperties: { type: string } }
`

/** The generated files of a document. */
export async function generateShop(yaml: string = shop): Promise<Map<string, string>> {
  return emitProvider(await readSurface(parseSpecification('corner-shop', yaml)))
}

/** The document with one passage replaced. */
export function shopWith(passage: string, replacement: string): string {
  if (!shop.includes(passage)) throw new Error(`the document has no ${passage}`)
  return shop.replace(passage, replacement)
}
