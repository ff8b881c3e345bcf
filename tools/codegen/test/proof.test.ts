import { describe, expect, it } from 'vitest'
import { generateShop, shop } from './shop.ts'

describe('x-hooks-proof', () => {
  const cases: [proof: string, delivery: string][] = [
    ['signature', 'SignedDelivery'],
    ['canonical', 'CanonicalDelivery'],
    ['trust', 'TrustedDelivery'],
  ]
  it.each(cases)('%s makes each delivery a %s', async (proof, delivery) => {
    const events = (await generateShop(`x-hooks-proof: ${proof}${shop}`)).get('events.ts')
    expect(events).toContain(`import type { ${delivery} } from '@hooks/core/contract'\n`)
    expect(events).toContain(
      `export type CornerShopDelivery =
  | ${delivery}<'corner-shop', 'order.paid', Order, CornerShopOrderPaidEvent>
  | ${delivery}<'corner-shop', 'unknown', unknown, unknown>
`,
    )
  })

  it('is a signature unless it says otherwise', async () => {
    expect(await generateShop()).toEqual(await generateShop(`x-hooks-proof: signature${shop}`))
  })

  it('breaks a long member over lines', async () => {
    const name = 'order.paid.with.a.gift.card.that.was.bought.elsewhere.and.has.money.on.it'
    const events = (await generateShop(`x-hooks-proof: canonical${shop.replace('  order.paid:', `  ${name}:`)}`)).get(
      'events.ts',
    )
    expect(events).toContain(`  | CanonicalDelivery<\n      'corner-shop',\n      '${name}',\n      Order,\n`)
  })

  it.each(['signed', 'true', 'toString'])('refuses %s', async (proof) => {
    await expect(generateShop(`x-hooks-proof: ${proof}${shop}`)).rejects.toThrow(
      `specs/corner-shop/openapi.yaml: x-hooks-proof: ${proof} is none of signature, canonical, trust`,
    )
  })
})
