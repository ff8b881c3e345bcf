import type { APIRoute } from 'astro'
import { quick } from '../receive.ts'

export const ALL: APIRoute = ({ request }) => quick(request)
