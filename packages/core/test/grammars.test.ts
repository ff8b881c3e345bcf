import { pairs, prefixed, versioned } from '@hooks/core'
import { describe, expect, it } from 'vitest'

describe('grammars', () => {
  it('read nothing where no signature is', () => {
    expect(pairs({ separator: ',', timestamp: 't', signature: 'v1' }).read('t=1')).toBeUndefined()
    expect(versioned('v1').read('v2,abc')).toBeUndefined()
    expect(prefixed('sha256=').read('sha512=abc')).toBeUndefined()
  })
})
