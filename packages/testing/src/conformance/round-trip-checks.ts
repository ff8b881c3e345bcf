import { nodeBackend, webBackend } from '@hooks/core'
import type { Check } from './subject.ts'

export const roundTripChecks: readonly Check[] = [
  {
    name: 'what is signed verifies, on whichever backend',
    async run(subject) {
      const { algorithm } = subject.provider.scheme
      for (const backend of [nodeBackend, webBackend]) {
        if (!backend) continue
        const signer = { ...subject.options.signer, backend }
        const { signature, trust } = await subject.accepts(`Signed by ${backend.name}`, await subject.sign({ signer }))
        if (!signature && !trust) throw new Error('A delivery verifies without a word about what proves it.')
        if (signature && signature.algorithm !== algorithm.id) {
          throw new Error(`The signature is said to be ${signature.algorithm}, and is ${algorithm.id}.`)
        }
      }
    },
  },
]
