export function reportOf({ mutants, isExplained, unknown, results, tests, seconds }) {
  const killers = new Map(results.filter(({ by }) => by).map(({ number, file, by }) => [number, `${file}: ${by}`]))
  const asked = new Map()
  for (const { number, file, tests: count } of results) {
    asked.set(number, (asked.get(number) ?? new Map()).set(file, count))
  }
  const stateOf = (mutant) => {
    if (isExplained(mutant)) return 'explained'
    if (killers.has(mutant.number)) return 'killed'
    return asked.get(mutant.number)?.size === tests.length ? 'survived' : 'unfinished'
  }

  const files = {}
  const lists = { survived: [], unfinished: [] }
  for (const mutant of mutants) {
    const state = stateOf(mutant)
    files[mutant.file] ??= { mutants: 0, killed: 0, explained: 0, survived: 0, unfinished: 0 }
    const counts = files[mutant.file]
    counts.mutants++
    counts[state]++
    const meeting = [...(asked.get(mutant.number)?.values() ?? [])].reduce((sum, count) => sum + (count ?? 0), 0)
    lists[state]?.push({ ...mutant, tests: meeting })
  }
  const total = { mutants: 0, killed: 0, explained: 0, survived: 0, unfinished: 0 }
  for (const counts of Object.values(files)) for (const key of Object.keys(total)) total[key] += counts[key]
  const silent = tests.filter((file) => !results.some(({ number, file: other }) => number === 0 && other === file))
  return {
    seconds,
    total,
    files,
    survivors: lists.survived,
    unfinished: lists.unfinished,
    silent,
    unknown,
    killers: Object.fromEntries(killers),
  }
}

export function printReport({ seconds, total, files, survivors, unfinished, silent, unknown }) {
  const row = (name, { mutants, killed, explained, survived, unfinished: open }) =>
    console.log(
      `${name.replace('packages/core/src/', '').padEnd(32)}${[mutants, killed, explained, survived, open, score(killed, mutants - explained)].map((value) => String(value).padStart(11)).join('')}`,
    )
  console.log(
    `${''.padEnd(32)}${['mutants', 'killed', 'explained', 'survived', 'unfinished', 'score'].map((title) => title.padStart(11)).join('')}`,
  )
  for (const [name, counts] of Object.entries(files)) row(name, counts)
  row('in all', total)
  for (const { file, line, original, mutant, tests } of survivors) {
    console.log(`\nsurvived (${tests} tests meet it) ${file}:${line}\n- ${original}\n+ ${mutant}`)
  }
  if (unfinished.length > 0) console.log(`\n${unfinished.length} mutants were not tried on all tests.`)
  for (const file of silent) console.log(`\n${file} did not run.`)
  for (const { file, line, mutant } of unknown)
    console.log(`\nexplained, but no such mutant: ${file}\n- ${line}\n+ ${mutant}`)
  console.log(`\n${seconds} seconds`)
}

function score(killed, all) {
  return all === 0 ? '' : `${((100 * killed) / all).toFixed(1)} %`
}
