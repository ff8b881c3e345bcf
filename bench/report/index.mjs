import * as behaviour from './behaviour.mjs'
import * as client from './client.mjs'
import * as hostile from './hostile.mjs'
import * as importTime from './import-time.mjs'
import * as middleware from './middleware.mjs'
import * as size from './size.mjs'
import * as speed from './speed.mjs'

/** The chapters of RESULTS.md in their order, by their names in results.json. */
export const sections = { speed, middleware, hostile, client, importTime, size, behaviour }
