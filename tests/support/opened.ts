import { afterEach } from 'vitest'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

/** Hands on what was opened for a test, and closes it after the test. */
export function opened<Each extends { close(): unknown }>(each: Each): Each {
  open.push(each)
  return each
}
