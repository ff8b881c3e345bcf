import { packageConfig } from '../../tsup.config.base.ts'
import manifest from './package.json' with { type: 'json' }

export default packageConfig({ define: { HOOKS_CLIENT_VERSION: JSON.stringify(manifest.version) } })
