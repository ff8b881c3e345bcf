import type { ApiPromise, WithResponse } from '@hooks/core/contract'
import { DeferredPromise } from './deferred-promise.ts'

/** A call that is under way; `then` and `withResponse` share it, so a failure that either handles is handled. */
export class ApiCall extends Promise<unknown> implements ApiPromise<unknown> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  readonly #answer: Promise<WithResponse<unknown>>

  constructor(answer: Promise<WithResponse<unknown>>) {
    super((resolve, reject) => answer.then(({ data }) => resolve(data), reject))
    this.#answer = answer
  }

  withResponse(): Promise<WithResponse<unknown>> {
    return new DeferredPromise(() => this.then(() => this.#answer))
  }
}
