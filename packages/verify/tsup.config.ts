import { packageConfig } from '../../tsup.config.base.ts'

const isDoctor = (file: string): boolean => file.startsWith('src/doctor/')

/** The doctor is built apart: what it shares would become one more file that every receiver loads at its start. */
export default [
  packageConfig({ clean: ['!doctor/**'] }, (file) => !isDoctor(file)),
  packageConfig({ clean: false }, isDoctor),
]
