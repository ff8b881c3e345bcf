import { quick } from '../receive.ts'
import type { Route } from './+types/quick'

export const action = ({ request }: Route.ActionArgs) => quick(request)
export const loader = ({ request }: Route.LoaderArgs) => quick(request)
