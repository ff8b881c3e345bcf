import type { ApiPromise, WithResponse } from '@hooks/core/contract'

/**
 * A promise for the data of an answer. It asks for the answer when it is awaited and never settles itself: an answer
 * that fails is handled by whoever awaits it, here or through `withResponse`, and reported once if nobody does.
 */
export class ApiCall<Data> extends Promise<Data> implements ApiPromise<Data> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  readonly #answer: () => Promise<Pick<WithResponse<Data>, 'data'>>

  constructor(answer: () => Promise<Pick<WithResponse<Data>, 'data'>>) {
    super(() => {})
    this.#answer = answer
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaited is what asks for the answer
  override then<Result = Data, Failure = never>(
    onFulfilled?: ((data: Data) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#answer()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected)
  }

  /** Deferred like the call itself: dropped, it is no second failure, and asks for nothing. */
  withResponse(): Promise<WithResponse<Data>> {
    return new ApiCall(async () => ({ data: (await this.#answer()) as WithResponse<Data> }))
  }
}
