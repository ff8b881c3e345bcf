import { createFake, type FakeOptions, type ProviderId } from '@hooks/testing'
import { handlersOf } from '@hooks/testing/msw'
import { setupServer } from 'msw/node'

type FakeOf<Id extends ProviderId> = Awaited<ReturnType<typeof createFake<Id>>>

export interface Way<Id extends ProviderId> {
  readonly fake: FakeOf<Id>
  /** With which `createClient` reaches the fake this way. */
  readonly options: FakeOf<Id>['clientOptions']
  close(): Promise<void> | void
}

/** A fake over one of the two ways a client can reach it. */
export const ways = {
  async MSW<Id extends ProviderId>(id: Id, given?: FakeOptions): Promise<Way<Id>> {
    const fake = await createFake(id, given)
    const server = setupServer(...handlersOf(fake))
    server.listen({ onUnhandledRequest: 'bypass' })
    return { fake, options: { ...fake.clientOptions, fetch: globalThis.fetch }, close: () => server.close() }
  },
  async HTTP<Id extends ProviderId>(id: Id, given?: FakeOptions): Promise<Way<Id>> {
    const fake = await createFake(id, given)
    const { close } = await fake.listen()
    return { fake, options: fake.clientOptions, close }
  },
}
