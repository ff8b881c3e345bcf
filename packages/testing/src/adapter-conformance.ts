/** Whether a framework's adapter hands on exactly the bytes that were sent, and answers as it must. For any test runner. */
import { bodyChecks } from './adapter-conformance/body-checks.ts'
import { replyChecks } from './adapter-conformance/reply-checks.ts'
import { setUpChecks } from './adapter-conformance/set-up-checks.ts'
import { type AdapterUnderTest, createSubject } from './adapter-conformance/subject.ts'
import { uploadChecks } from './adapter-conformance/upload-checks.ts'
import type { ConformanceCase } from './conformance.ts'

export { type AdapterSetup, adapterSetup, type SetupLimits } from './adapter-conformance/setup.ts'
export type { AdapterServer, AdapterUnderTest } from './adapter-conformance/subject.ts'

/**
 * One case of the suite.
 *
 * @example
 * ```ts
 * import { test } from 'node:test'
 * import type { AdapterCase } from '@hooks/testing/adapter-conformance'
 *
 * export function register({ name, run, exempt }: AdapterCase): void {
 *   test(name, { skip: exempt }, run)
 * }
 * ```
 */
export interface AdapterCase extends ConformanceCase {
  /** Why this case is none of this adapter: it must not be run. */
  readonly exempt?: string
}

/**
 * The suite for one adapter.
 *
 * @example
 * ```ts
 * import { after, test } from 'node:test'
 * import type { AdapterConformance } from '@hooks/testing/adapter-conformance'
 *
 * export function register({ cases, close }: AdapterConformance): void {
 *   for (const { name, run, exempt } of cases) test(name, { skip: exempt }, run)
 *   after(close)
 * }
 * ```
 */
export interface AdapterConformance {
  readonly cases: readonly AdapterCase[]
  /** Closes the servers. Call it after the cases. */
  close(): Promise<void>
}

const checks = [...bodyChecks, ...uploadChecks, ...replyChecks, ...setUpChecks]

/**
 * Test cases for an adapter, over HTTP to the real server of its framework: the bytes a handler is given have the
 * SHA-256 of those that were sent, whatever the content type, the encoding and the way they arrive; refusals are alike;
 * uploads that stall, break off or do not end are answered; a parser that ran first is named.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { adapterConformance } from '@hooks/testing/adapter-conformance'
 * import { webhookListener } from '@hooks/verify/node'
 * import { afterAll, describe, it } from 'vitest'
 *
 * describe('node:http', () => {
 *   const { cases, close } = adapterConformance({
 *     async listen({ provider, options, answer }) {
 *       const listener = webhookListener(provider, options, {
 *         'conformance.received': (delivery, _request, response) => response.end(answer(delivery)),
 *       })
 *       const server = createServer(listener)
 *       await new Promise<void>((resolve) => server.listen(3999, '127.0.0.1', resolve))
 *       return {
 *         url: 'http://127.0.0.1:3999/',
 *         close: () => new Promise((resolve) => server.close(() => resolve())),
 *       }
 *     },
 *   })
 *   for (const each of cases) it.skipIf(each.exempt)(each.name, each.run)
 *   afterAll(close)
 * })
 * ```
 * @throws TypeError for an exemption from a case that there is not
 */
export function adapterConformance(adapter: AdapterUnderTest): AdapterConformance {
  const { exempt = {} } = adapter
  const names = checks.map(({ name }) => name)
  const unknown = Object.keys(exempt).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new TypeError(`There is no case '${unknown}'; there are ${names.join(', ')}.`)
  const { subject, close } = createSubject(adapter)
  return {
    cases: checks.map(({ name, run }) => ({ name, exempt: exempt[name], run: () => run(subject) })),
    close,
  }
}
