import { webhookApiRoute } from '@hooks/next/pages'
import { finix } from '@hooks/providers/finix'

// Next's body parser is left on: the mistake that must be named.
export default webhookApiRoute(finix, { secret: process.env.FINIX_SECRET }, {})
