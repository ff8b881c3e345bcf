/** Why a signature does not verify: for development and the command line, never reachable from a request. */
export type { Cause } from './causes.ts'
export { type Candidate, type DiagnoseOptions, type Diagnosis, diagnose, type Finding } from './diagnose.ts'
