import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { LambdaEvent, LambdaHandler, LambdaResult } from '@hooks/lambda'
import { type Listening, listen } from '../support/listen.ts'

export type EventKind = 'rest-api' | 'http-api' | 'function-url' | 'load-balancer' | 'load-balancer-lists'

/**
 * What stands before a function: an HTTP request becomes an event like the document of its kind, and the result becomes
 * the reply, by the rules AWS documents for each.
 */
export function gateway(kind: EventKind, handler: LambdaHandler): Promise<Listening> {
  const document = readEvent(kind)
  return listen(async (request, response) => {
    const event = { ...document, ...eventOf(kind, document, request, await buffer(request)) }
    // What is handed to a function, and what it gives, is JSON. A function that throws is a bad gateway.
    const result = await handler(copy(event), {}).then(copy, () => ({ statusCode: 502, body: '' }) as LambdaResult)
    const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = result
    response.writeHead(statusCode, kind === 'load-balancer-lists' ? multiValueHeaders : headers)
    response.end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'))
  })
}

export function readEvent(kind: EventKind): LambdaEvent {
  const file = new URL(`../../packages/lambda/test/fixtures/${kind}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as LambdaEvent
}

function eventOf(kind: EventKind, document: LambdaEvent, request: IncomingMessage, bytes: Buffer): LambdaEvent {
  const { method = '', url: path = '', headersDistinct } = request
  const lists = Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]))
  const text = bytes.toString('utf8')
  const binary = 'content-encoding' in lists || !Buffer.from(text).equals(bytes)
  const body = bytes.length === 0 ? null : binary ? bytes.toString('base64') : text
  const common = { body, isBase64Encoded: body !== null && binary }
  if (kind === 'http-api' || kind === 'function-url') {
    const { requestContext } = document
    const headers = mapValues(lists, (values) => values.join(','))
    return { ...common, headers, rawPath: path, requestContext: { ...requestContext, http: { method } } }
  }
  const last = mapValues(lists, (values) => values.at(-1) ?? '')
  const headers = kind === 'load-balancer-lists' ? {} : { headers: last }
  const multiValueHeaders = kind === 'load-balancer' ? {} : { multiValueHeaders: lists }
  return { ...common, httpMethod: method, path, ...headers, ...multiValueHeaders }
}

function mapValues<Value>(lists: Record<string, string[]>, map: (values: string[]) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, map(values)]))
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
