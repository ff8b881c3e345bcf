import { expect, it } from 'vitest'
import { acceptable } from '../src/media-types.ts'
import { didYouMean, nearest } from '../src/nearest.ts'
import { createParameterReader } from '../src/parameters.ts'
import { createRouter, type Route } from '../src/routes.ts'
import { createValidator } from '../src/validator.ts'

const document = {
  openapi: '3.1.0',
  paths: {
    '/things/{thing_id}': {
      parameters: [{ name: 'thing_id', in: 'path', required: true, schema: { type: 'string', minLength: 2 } }],
      get: { operationId: 'things.get', responses: { '2XX': { description: 'any' } } },
    },
    '/things/special': { get: { operationId: 'things.special', responses: { default: { description: 'any' } } } },
    '/things': {
      get: {
        operationId: 'things.list',
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'all', in: 'query', schema: { type: 'boolean' } },
          { name: 'owner', in: 'query', required: true, schema: { type: 'string' } },
        ],
      },
    },
  },
  components: { parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 50 } } } },
}
const route = createRouter(document)
const read = createParameterReader(document, createValidator(document))

function reading(path: string) {
  const url = new URL(path, 'https://example.com')
  const match = route(url.pathname)
  return read(match?.routes.get('GET') as Route, { url, headers: new Headers(), path: match?.path ?? {} })
}

it('routes to literal paths first and decodes parameters', () => {
  expect(route('/things/special')?.routes.get('GET')?.operationId).toBe('things.special')
  expect(route('/things/a%2Fb')?.path).toEqual({ thing_id: 'a/b' })
  expect(route('/things/')).toBeUndefined()
  expect(route('/thingsx')).toBeUndefined()
})

it('finds answers by status, class and default', () => {
  expect(route('/things/x')?.routes.get('GET')?.response(204)).toBeDefined()
  expect(route('/things/x')?.routes.get('GET')?.response(404)).toBeUndefined()
  expect(route('/things/special')?.routes.get('GET')?.response(404)).toBeDefined()
})

it('converts and validates parameters', () => {
  const { query, issue } = reading('/things?owner=me&limit=5&tag=a&tag=b&all=true&other=1')
  expect([query, issue]).toEqual([{ owner: 'me', limit: 5, tag: ['a', 'b'], all: true }, undefined])
  expect(reading('/things').issue).toMatchObject({ field: 'owner', message: 'owner is required' })
  expect(reading('/things?owner=me&limit=51').issue).toMatchObject({ field: 'limit', message: 'limit must be <= 50' })
  expect(reading('/things?owner=me&limit=').issue).toMatchObject({ field: 'limit' })
  expect(reading('/things?owner=me&all=maybe').issue).toMatchObject({ field: 'all' })
  expect(reading('/things/x').issue).toMatchObject({ field: 'thing_id' })
})

it('picks a media type', () => {
  const offered = ['application/json', 'application/hal+json']
  expect(acceptable(null, offered)).toBe('application/json')
  expect(acceptable('application/hal+json, */*;q=0.1', offered)).toBe('application/hal+json')
  expect(acceptable('text/html, APPLICATION/*', offered)).toBe('application/json')
  expect(acceptable('text/html', offered)).toBeUndefined()
})

it('knows similar names', () => {
  expect(nearest('fiinx', ['finix', 'basiq'])).toEqual(['finix'])
  expect(nearest('created', ['transfer.created', 'transfer.updated'])).toEqual(['transfer.created'])
  expect(didYouMean('nothing-like-it', ['finix'])).toBe('')
})
