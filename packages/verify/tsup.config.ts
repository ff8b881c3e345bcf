import { rmSync } from 'node:fs'
import { packageConfig } from '../../tsup.config.base.ts'

const isDoctor = (file: string): boolean => file.startsWith('src/doctor/')

// Two builds write into one folder at a time: neither may clean it.
rmSync('dist', { recursive: true, force: true })

/** The doctor is built apart: what it shares would become one more file that every receiver loads at its start. */
export default [packageConfig({ clean: false }, (file) => !isDoctor(file)), packageConfig({ clean: false }, isDoctor)]
