import { webhookApiRoute } from '@hooks/next/pages'
import { adapterSetup } from '@hooks/testing/adapter-conformance'

const { provider, options } = adapterSetup()

// Next's body parser is left on.
export default webhookApiRoute(provider, options, {})
