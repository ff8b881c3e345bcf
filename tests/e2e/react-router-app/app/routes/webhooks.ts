import { webhooks } from '../receive.ts'
import type { Route } from './+types/webhooks'

export const action = ({ request }: Route.ActionArgs) => webhooks(request)
export const loader = ({ request }: Route.LoaderArgs) => webhooks(request)
