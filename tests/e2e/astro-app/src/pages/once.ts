import type { APIRoute } from 'astro'
import { once } from '../receive.ts'

export const ALL: APIRoute = ({ request }) => once(request)
