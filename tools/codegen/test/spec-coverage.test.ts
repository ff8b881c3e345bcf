import { expect, it } from 'vitest'
import { measureCoverage } from '../src/spec-coverage.ts'
import { parseSpecification } from '../src/specification.ts'
import { shop, shopWith } from './shop.ts'

it('compares the fields of the facts with the specification, through lists and alternatives', () => {
  const { document } = parseSpecification('corner-shop', shop)
  const facts = { Order: ['amount', 'currency'], HookList: ['data[].url', 'page.next', 'page.last'], Gone: ['id'] }
  expect(measureCoverage(document, facts)).toEqual([
    { event: 'order.paid', schema: 'Order', facts: 2, present: 1, missing: ['currency'] },
    { event: '-', schema: 'HookList', facts: 3, present: 2, missing: ['page.last'] },
    { event: '-', schema: 'Gone', facts: 1, present: 0, missing: ['the schema Gone'] },
  ])
})

it('finds fields under nested allOf', () => {
  const nested = `
    Order:
      allOf:
        - { $ref: '#/components/schemas/Envelope' }
        - type: object
          properties:
            event:
              allOf:
                - { $ref: '#/components/schemas/Hook' }
                - allOf:
                    - type: object
                      properties: { data: { allOf: [{ $ref: '#/components/schemas/Failure' }] } }
    Invoice:`
  const { document } = parseSpecification('corner-shop', shopWith('\n    Order:', nested))
  const facts = { Order: ['type', 'event.url', 'event.data.message', 'event.data.reason'] }
  expect(measureCoverage(document, facts)).toEqual([
    { event: 'order.paid', schema: 'Order', facts: 4, present: 3, missing: ['event.data.reason'] },
  ])
})
