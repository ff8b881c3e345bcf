import { once } from '$lib/receive.ts'
import type { RequestHandler } from './$types'

export const fallback: RequestHandler = ({ request }) => once(request)
