import process from 'node:process'
import { route } from './receive.ts'

declare const Deno: { serve(options: object, handler: typeof route): unknown }

Deno.serve({ port: Number(process.env.PORT), hostname: '127.0.0.1' }, route)
console.log('Ready')
