import type { SecretInput } from '@hooks/core/contract'
import { ConfigurationError, createReceiver, type KeySourceOptions, keySource } from '@hooks/verify'
import { afterEach, describe, expect, expectTypeOf, it, test, vi } from 'vitest'
import { acme, memoryLogger, placed, post, secret, signed } from './acme.ts'

afterEach(() => vi.useRealTimers())

const request = { method: 'POST', url: '', headers: {}, body: new Uint8Array() }

/** A source of which each load is answered by the test, and whose clock stands still until it is moved. */
function source(options: Partial<KeySourceOptions<string | undefined>> = {}) {
  const time = { ms: 1_000_000 }
  const loads: { tenant: string; resolve(value: string | undefined): void; reject(error: Error): void }[] = []
  const give = keySource({
    tenant: ({ url }) => url,
    load: (tenant) => new Promise<string | undefined>((resolve, reject) => loads.push({ tenant, resolve, reject })),
    clock: () => time.ms,
    ...options,
  })
  const ask = (url: string) => {
    const answer = Promise.resolve(give({ ...request, url }, undefined))
    answer.catch(() => {})
    return answer
  }
  /** Lets what was asked begin. */
  const begin = () => new Promise((resolve) => setImmediate(resolve))
  const answered = async (url: string, value: string | undefined) => {
    const answer = ask(url)
    await begin()
    loads.at(-1)?.resolve(value)
    return answer
  }
  return { ask, begin, answered, loads, time, tenants: () => loads.map(({ tenant }) => tenant) }
}

describe('loading', () => {
  it('is shared by all requests of a tenant that come meanwhile', async () => {
    const { ask, begin, loads } = source()
    const answers = Array.from({ length: 50 }, () => ask('a'))
    await begin()
    expect(loads).toHaveLength(1)
    answers.push(ask('a'))
    loads[0]?.resolve('secret of a')
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['secret of a']))
    expect(loads).toHaveLength(1)
  })

  it('is done again when the secret has its age, and not before', async () => {
    const { ask, answered, begin, time, loads } = source({ maximumAgeSeconds: 60 })
    await answered('a', 'first')
    time.ms += 59_999
    expect(await ask('a')).toBe('first')
    expect(loads).toHaveLength(1)
    time.ms += 1
    const next = ask('a')
    await begin()
    loads[1]?.resolve('second')
    expect(await next).toBe('second')
    expect(await ask('a')).toBe('second')
  })

  it('keeps a secret five minutes where nothing is said', async () => {
    const { ask, answered, begin, time, loads } = source()
    await answered('a', 'secret')
    time.ms += 299_999
    await ask('a')
    expect(loads).toHaveLength(1)
    time.ms += 1
    void ask('a')
    await begin()
    expect(loads).toHaveLength(2)
  })

  it('gives the same object each time, so that its keys are prepared once', async () => {
    const ring = [{ key: secret, id: 'current' }]
    const give = keySource({ load: async () => ring })
    expect(await give(request, undefined)).toBe(ring)
    expect(await give(request, undefined)).toBe(ring)
  })

  it('needs no tenant where there is one secret', async () => {
    const load = vi.fn(async () => secret)
    const give = keySource({ load })
    expect(await Promise.all([give(request, undefined), give({ ...request, url: '/b' }, undefined)])).toEqual([
      secret,
      secret,
    ])
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('may be done at once', async () => {
    expect(await keySource({ load: () => secret })(request, undefined)).toBe(secret)
  })

  it('is told the tenant, which may come from the context', async () => {
    const give = keySource({
      tenant: (_request, context: { tenant: string }) => context.tenant,
      load: (tenant) => `secret of ${tenant}`,
    })
    expect(await give(request, { tenant: 'a' })).toBe('secret of a')
    expect(await give(request, { tenant: 'b' })).toBe('secret of b')
  })
})

describe('a load that fails', () => {
  it('fails for all who wait, and is not done again within a second', async () => {
    const { ask, begin, loads, time } = source()
    const answers = [ask('a'), ask('a')]
    await begin()
    time.ms += 3000
    loads[0]?.reject(new Error('no connection'))
    for (const answer of answers) await expect(answer).rejects.toThrow('no connection')

    time.ms += 999
    for (let count = 0; count < 100; count++) await expect(ask('a')).rejects.toThrow('no connection')
    expect(loads).toHaveLength(1)

    time.ms += 1
    const next = ask('a')
    await begin()
    loads[1]?.resolve('secret')
    expect(await next).toBe('secret')
  })

  it('may throw instead of rejecting', async () => {
    const give = keySource({
      load: () => {
        throw new Error('no connection')
      },
    })
    await expect(give(request, undefined)).rejects.toThrow('no connection')
  })

  it('is no unhandled rejection, even if everybody went away', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { ask, begin, loads } = source()
    void ask('a')
    await begin()
    loads[0]?.reject(new Error('no connection'))
    await begin()
    await begin()
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('a load that is slow', () => {
  it('fails for who waits longer than the time-out, and serves when it comes', async () => {
    vi.useFakeTimers()
    const { ask, loads, time } = source({ timeoutMs: 5000 })
    const answer = ask('a')
    await vi.advanceTimersByTimeAsync(4999)
    time.ms += 4999
    // One that comes late waits no longer than the first.
    const second = ask('a')
    const waiting = vi.fn()
    second.catch(waiting)
    await vi.advanceTimersByTimeAsync(0)
    expect(waiting).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    time.ms += 1
    await expect(answer).rejects.toThrow('not loaded in time')
    await expect(second).rejects.toThrow('not loaded in time')

    const third = ask('a')
    await vi.advanceTimersByTimeAsync(1)
    await expect(third).rejects.toThrow('not loaded in time')
    expect(loads).toHaveLength(1)

    loads[0]?.resolve('secret')
    await vi.advanceTimersByTimeAsync(0)
    expect(await ask('a')).toBe('secret')
    expect(loads).toHaveLength(1)
  })

  it('is begun anew a second after the time-out, and what comes of the first changes nothing', async () => {
    vi.useFakeTimers()
    const { ask, loads, time } = source({ timeoutMs: 5000 })
    void ask('a')
    await vi.advanceTimersByTimeAsync(0)
    time.ms += 5999
    void ask('a')
    await vi.advanceTimersByTimeAsync(0)
    expect(loads).toHaveLength(1)
    time.ms += 1
    const next = ask('a')
    await vi.advanceTimersByTimeAsync(0)
    expect(loads).toHaveLength(2)
    loads[0]?.resolve('old')
    await vi.advanceTimersByTimeAsync(0)
    const other = ask('a')
    loads[1]?.resolve('new')
    expect(await next).toBe('new')
    expect(await other).toBe('new')
    expect(await ask('a')).toBe('new')
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    const give = keySource({ load: async () => secret })
    await give(request, undefined)
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('may be given any time', async () => {
    const { ask, begin, loads } = source({ timeoutMs: Number.MAX_SAFE_INTEGER })
    const answer = ask('a')
    await new Promise((resolve) => setTimeout(resolve, 10))
    await begin()
    loads[0]?.resolve('secret')
    expect(await answer).toBe('secret')
  })
})

describe('tenants', () => {
  it('that are unknown are not asked for again for half a minute', async () => {
    const { ask, answered, begin, loads, time } = source()
    expect(await answered('x', undefined)).toBeUndefined()
    time.ms += 29_999
    expect(await ask('x')).toBeUndefined()
    expect(loads).toHaveLength(1)
    time.ms += 1
    void ask('x')
    await begin()
    expect(loads).toHaveLength(2)
  })

  it('that are unknown are asked for again earlier where secrets are kept for less', async () => {
    const { ask, answered, begin, loads, time } = source({ maximumAgeSeconds: 5 })
    await answered('x', undefined)
    time.ms += 5000
    void ask('x')
    await begin()
    expect(loads).toHaveLength(2)
  })

  test.each(['__proto__', 'constructor', 'toString', '', 'hasOwnProperty', 'ä', 'a'.repeat(512)])(
    '%j is a name like any other',
    async (name) => {
      const { ask, answered, tenants } = source()
      expect(await answered(name, 'its secret')).toBe('its secret')
      expect(await ask(name)).toBe('its secret')
      expect(tenants()).toEqual([name])
    },
  )

  test.each([undefined, null, 1, {}, ['a'], Symbol('a'), 'a'.repeat(513), new String('a'), Promise.resolve('a')])(
    '%s is no name: nothing is loaded',
    async (name) => {
      const load = vi.fn(async () => secret)
      const give = keySource({ tenant: () => name as string, load })
      expect(await give(request, undefined)).toBeUndefined()
      expect(load).not.toHaveBeenCalled()
    },
  )

  it('do not affect each other: one fails, one is slow, one is unknown, one is served', async () => {
    const { ask, begin, loads } = source()
    const answers = ['fails', 'slow', 'unknown', 'served'].map(ask)
    await begin()
    loads[0]?.reject(new Error('no connection'))
    loads[2]?.resolve(undefined)
    loads[3]?.resolve('secret')
    await expect(answers[0]).rejects.toThrow('no connection')
    expect(await answers[2]).toBeUndefined()
    expect(await answers[3]).toBe('secret')
    expect(await ask('served')).toBe('secret')
    loads[1]?.resolve('late')
    expect(await answers[1]).toBe('late')
    expect(loads).toHaveLength(4)
  })
})

describe('at most maximumTenants', () => {
  it('are remembered; the least recently used is forgotten first', async () => {
    const { ask, answered, tenants } = source({ maximumTenants: 3 })
    for (const name of ['a', 'b', 'c']) await answered(name, `of ${name}`)
    await ask('a')
    await answered('d', 'of d')
    for (const name of ['c', 'a', 'd']) expect(await ask(name)).toBe(`of ${name}`)
    expect(tenants()).toEqual(['a', 'b', 'c', 'd'])
    await answered('b', 'of b, again')
    expect(tenants()).toEqual(['a', 'b', 'c', 'd', 'b'])
    expect(await ask('b')).toBe('of b, again')
    // c was the least recently used this time.
    expect(await ask('a')).toBe('of a')
    await answered('c', 'of c, again')
    expect(tenants().at(-1)).toBe('c')
  })

  it('are remembered: what is made up makes one of them forgotten at most', async () => {
    const { ask, answered, tenants } = source({ maximumTenants: 10 })
    const names = Array.from({ length: 10 }, (_, index) => `tenant-${index}`)
    for (const name of names) await answered(name, `of ${name}`)
    for (let index = 0; index < 100; index++) await answered(`made-up-${index}`, undefined)
    const before = tenants().length
    for (const name of names.slice(1)) expect(await ask(name)).toBe(`of ${name}`)
    expect(tenants()).toHaveLength(before)
  })

  it('are remembered: as many of those that are unknown', async () => {
    const { answered, ask, tenants } = source({ maximumTenants: 2 })
    for (const name of ['x', 'y', 'z']) await answered(name, undefined)
    expect(await ask('y')).toBeUndefined()
    expect(await ask('z')).toBeUndefined()
    expect(tenants()).toEqual(['x', 'y', 'z'])
    await answered('x', undefined)
    expect(tenants()).toEqual(['x', 'y', 'z', 'x'])
  })

  it('are remembered: one that was forgotten while it was loaded still gets its secret, and is kept', async () => {
    const { ask, begin, loads, tenants } = source({ maximumTenants: 2 })
    const answer = ask('a')
    await begin()
    for (const name of ['x', 'y', 'z']) void ask(name)
    await begin()
    loads[0]?.resolve('of a')
    expect(await answer).toBe('of a')
    expect(await ask('a')).toBe('of a')
    expect(tenants()).toEqual(['a', 'x', 'y', 'z'])
  })

  it('are remembered: one alone, too', async () => {
    const { ask, answered, tenants } = source({ maximumTenants: 1 })
    await answered('a', 'of a')
    await answered('b', 'of b')
    expect(await ask('b')).toBe('of b')
    expect(await answered('a', 'of a, again')).toBe('of a, again')
    expect(tenants()).toEqual(['a', 'b', 'a'])
  })
})

describe('options', () => {
  test.each<[string, object]>([
    ['no load', { load: undefined }],
    ['a tenant that is a name', { tenant: 'a' }],
    ['a clock that stands', { clock: 0 }],
    ['an age of nothing', { maximumAgeSeconds: 0 }],
    ['an age without end', { maximumAgeSeconds: Number.POSITIVE_INFINITY }],
    ['an age that is a text', { maximumAgeSeconds: '300' }],
    ['no tenants', { maximumTenants: 0 }],
    ['no time', { timeoutMs: Number.NaN }],
    ['less than no time', { timeoutMs: -1 }],
  ])('%s is refused', (_case, options) => {
    const create = () => keySource({ load: () => secret, ...options } as KeySourceOptions<string>)
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow(Object.keys(options)[0])
  })

  it('a source is of the type of what it loads', () => {
    const typed = keySource({ load: async () => [secret, undefined] })
    expectTypeOf(typed).toExtend<(...of: never[]) => SecretInput | Promise<SecretInput>>()
    // @ts-expect-error no secret
    createReceiver(acme, { secret: keySource({ load: async () => 1 }), logger: memoryLogger() })
  })
})

describe('behind a receiver', () => {
  const secrets: Record<string, SecretInput> = {
    a: 'secret_of_a_0123456789abcdef',
    b: [{ key: 'secret_of_b_0123456789abcdef', id: 'current' }, 'previous_secret_of_b_0123456789'],
    empty: '',
  }

  function receiver(load: (tenant: string) => Promise<SecretInput>, tenants = 1000) {
    const logger = memoryLogger()
    const loads: string[] = []
    const seen: string[] = []
    const { fetch } = createReceiver(acme, {
      logger,
      replay: false,
      secret: keySource({
        maximumTenants: tenants,
        tenant: ({ url }) => new URL(url).pathname.split('/')[2],
        load: (tenant) => {
          loads.push(tenant)
          return load(tenant)
        },
      }),
    }).on('order.placed', ({ signature }) => seen.push(`${signature.keyIndex} ${signature.keyId}`))
    const deliver = async (tenant: string, key: string) => {
      const { headers } = post(placed, signed(placed, { key }))
      const reply = await fetch(
        new Request(`https://app.example/hooks/${tenant}`, { method: 'POST', body: placed, headers }),
      )
      return reply.status
    }
    return { deliver, loads, logger, seen }
  }

  const known = async (tenant: string): Promise<SecretInput> =>
    Object.hasOwn(secrets, tenant) ? secrets[tenant] : undefined

  it("an event signed with A's secret is accepted at A's URL, and 401 at B's", async () => {
    const { deliver, loads } = receiver(known)
    for (let round = 0; round < 3; round++) {
      expect(await deliver('a', secrets.a as string)).toBe(200)
      expect(await deliver('b', secrets.a as string)).toBe(401)
      expect(await deliver('b', 'previous_secret_of_b_0123456789')).toBe(200)
      expect(await deliver('a', 'previous_secret_of_b_0123456789')).toBe(401)
    }
    expect(loads).toEqual(['a', 'b'])
  })

  it('the same while both are loaded at once, and with one place for two', async () => {
    const { deliver } = receiver(known, 1)
    const keys = [secrets.a as string, 'previous_secret_of_b_0123456789']
    const statuses = await Promise.all(
      Array.from({ length: 40 }, (_, index) => deliver(index % 2 ? 'a' : 'b', keys[(index >> 1) % 2] as string)),
    )
    expect(statuses).toEqual(
      Array.from({ length: 40 }, (_, index) => ((index % 2 === 1) === ((index >> 1) % 2 === 0) ? 200 : 401)),
    )
  })

  it('says which key of a ring matched', async () => {
    const { deliver, seen } = receiver(known)
    await deliver('b', 'secret_of_b_0123456789abcdef')
    await deliver('b', 'previous_secret_of_b_0123456789')
    expect(seen).toEqual(['0 current', '1 undefined'])
  })

  it('an unknown tenant is 500 ERR_SECRET_MISSING, and 100 forged requests ask once', async () => {
    const { deliver, loads, logger } = receiver(known)
    for (let count = 0; count < 100; count++) expect(await deliver('nobody', secret)).toBe(500)
    expect(await deliver('__proto__', secret)).toBe(500)
    expect(loads).toEqual(['nobody', '__proto__'])
    expect(logger.lines).toEqual([expect.stringContaining('ERR_SECRET_MISSING')])
  })

  it('a load that fails is 503 ERR_SECRET_UNAVAILABLE for its tenant alone, and 100 forged requests ask once', async () => {
    const { deliver, loads, logger } = receiver(async (tenant) => {
      if (tenant === 'a') throw new Error('no connection')
      return known(tenant)
    })
    expect(await deliver('b', 'secret_of_b_0123456789abcdef')).toBe(200)
    for (let count = 0; count < 100; count++) expect(await deliver('a', secret)).toBe(503)
    expect(await deliver('b', 'secret_of_b_0123456789abcdef')).toBe(200)
    expect(loads).toEqual(['b', 'a'])
    expect(logger.lines).toEqual([expect.stringMatching(/ERR_SECRET_UNAVAILABLE.*no connection/)])
  })

  it('a secret that must never verify is 500 for its tenant alone', async () => {
    const { deliver } = receiver(known)
    expect(await deliver('empty', secret)).toBe(500)
    expect(await deliver('a', secrets.a as string)).toBe(200)
  })
})
