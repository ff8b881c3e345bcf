import { webhookListener } from '@hooks/verify/node'
import express from 'express'
import { listen } from '../support/listen.ts'
import { conforms } from './suite.ts'

conforms('node:http', {
  parser: 'a body parser or the platform',
  listen({ provider, options, answer, parsesFirst }) {
    const listener = webhookListener(provider, options, {
      'conformance.received': (delivery, _request, response) => response.end(answer(delivery)),
    })
    // Express's parsers are middleware of node:http as well.
    const parse = express.json()
    return listen((request, response) => {
      if (parsesFirst) parse(request as never, response as never, () => listener(request, response))
      else listener(request, response)
    })
  },
})
