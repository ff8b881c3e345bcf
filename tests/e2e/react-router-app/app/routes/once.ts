import { once } from '../receive.ts'
import type { Route } from './+types/once'

export const action = ({ request }: Route.ActionArgs) => once(request)
export const loader = ({ request }: Route.LoaderArgs) => once(request)
