import { route } from './receive.ts'

export default { fetch: route }
