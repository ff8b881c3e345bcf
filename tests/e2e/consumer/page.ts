import { story } from './portable'

Object.assign(globalThis, { story })
