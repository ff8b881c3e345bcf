import { hex } from './bytes.mjs'

/**
 * A file in Wycheproof's shape. Every group takes tests by `valid`, `invalid` and `acceptable`:
 * (comment, flags, message, signature, more?).
 */
export function vectorFile({ algorithm, schema, notes, signature = 'sig' }) {
  const testGroups = []
  const used = new Set()
  return {
    group(head) {
      const tests = []
      testGroups.push({ ...head, tests })
      const add =
        (result) =>
        (comment, flags, msg, sig, { source, ...before } = {}) => {
          for (const flag of flags) {
            if (!Object.hasOwn(notes, flag)) throw new Error(`no note says what ${flag} means`)
            used.add(flag)
          }
          tests.push({ tcId: 0, comment, flags, source, ...before, msg: hex(msg), [signature]: hex(sig), result })
        }
      return { valid: add('valid'), invalid: add('invalid'), acceptable: add('acceptable') }
    },
    done() {
      const unused = Object.keys(notes).filter((flag) => !used.has(flag))
      if (unused.length > 0) throw new Error(`nothing is flagged ${unused}`)
      let numberOfTests = 0
      for (const test of testGroups.flatMap(({ tests }) => tests)) test.tcId = ++numberOfTests
      return { algorithm, schema, notes, numberOfTests, testGroups }
    },
  }
}
