import { type Given, story } from './portable'

export default {
  async fetch(request: Request): Promise<Response> {
    return new Response(await story((await request.json()) as Given))
  },
}
