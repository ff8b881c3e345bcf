/** A promise that starts when it is first awaited, and leaves failures to the promise it starts: it never settles itself. */
export class DeferredPromise<Value> extends Promise<Value> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  readonly #start: () => Promise<Value>

  constructor(start: () => Promise<Value>) {
    super(() => {})
    this.#start = start
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaited is what starts it
  override then<Result = Value, Failure = never>(
    onFulfilled?: ((value: Value) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#start().then(onFulfilled, onRejected)
  }
}
