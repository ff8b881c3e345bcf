import type { APIRoute } from 'astro'
import { webhooks } from '../receive.ts'

export const ALL: APIRoute = ({ request }) => webhooks(request)
