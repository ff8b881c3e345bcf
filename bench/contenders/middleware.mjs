import { createRequire } from 'node:module'
import { builtFile, provider, verify } from '../lib/ours.mjs'

/**
 * Receivers of one wire in a server, as documentation says to set them up. Each answers 204 to a delivery whose event it
 * has, parsed. The first of a list is the baseline: what a careful programmer writes by hand.
 * @typedef {object} Middleware
 * @property {string} name
 * @property {() => Promise<unknown>} load gives a listener of `node:http`, or a handler from `Request` to `Response`
 * @typedef {import('../wires/hex.mjs').Wire} Wire
 */

/** Express, as the workspace tests it. */
const require = createRequire(new URL('../../tests/package.json', import.meta.url))
export const { version: expressVersion } = require('express/package.json')

/** Before it is measured each is given a delivery that was altered. */
const logger = { warn() {} }

/** By kind. @type {Record<string, (wire: Wire) => readonly Middleware[]>} */
export const middleware = { express: expressMiddleware, web: webHandlers }

function expressMiddleware(wire) {
  const ours = async (options) => {
    const { verifySignature } = await import(builtFile('express', 'index').href)
    const middleware = verifySignature(await provider(wire.provider), { secret: wire.secret, logger, ...options })
    return expressApp(middleware, (_request, response) => answer(response, response.locals.webhook.name))
  }
  const byHand = () => {
    const express = require('express')
    const isValid = wire.handWritten()
    return expressApp(express.raw({ type: '*/*', limit: 1_048_576 }), (request, response) => {
      if (!isValid(request)) return response.status(401).end()
      answer(response, JSON.parse(request.body.toString('utf8')).type)
    })
  }
  return [
    { name: 'express.raw + hand-written', load: byHand },
    { name: 'express.raw + hand-written again', load: byHand },
    { name: '@hooks/express', load: () => ours() },
    { name: '@hooks/express, replay: false', load: () => ours({ replay: false }) },
    {
      name: 'tern createWebhookMiddleware',
      async load() {
        const { createWebhookMiddleware } = (await import('@hookflo/tern/express')).default
        const middleware = createWebhookMiddleware({ platform: wire.provider, secret: wire.secret })
        return expressApp(middleware, (request, response) => answer(response, request.webhook.payload.type))
      },
    },
  ]
}

function expressApp(...handlers) {
  const app = require('express')()
  app.post('/webhooks', ...handlers)
  return app
}

function answer(response, type) {
  response.status(type === 'transfer.created' ? 204 : 422).end()
}

function webHandlers(wire) {
  const ours = async (options) => {
    const { createReceiver } = await verify()
    const receiver = createReceiver(await provider(wire.provider), { secret: wire.secret, logger, ...options })
    return receiver.on('unknown', ({ name }) => webAnswer(name)).fetch
  }
  const byHand = () => {
    const isValid = wire.handWritten()
    return async (request) => {
      const body = Buffer.from(await request.arrayBuffer())
      const headers = { [wire.signatureHeader]: request.headers.get(wire.signatureHeader) }
      if (!isValid({ headers, body })) return new Response(null, { status: 401 })
      return webAnswer(JSON.parse(body.toString('utf8')).type)
    }
  }
  return [
    { name: 'hand-written', load: byHand },
    { name: 'hand-written again', load: byHand },
    { name: 'createReceiver', load: () => ours() },
    { name: 'createReceiver, replay: false', load: () => ours({ replay: false }) },
    {
      name: 'tern createWebhookHandler',
      async load() {
        const { createWebhookHandler } = (await import('@hookflo/tern/nextjs')).default
        // It answers 200 with whatever the handler gives, as JSON.
        const handler = ({ type }) => ({ accepted: type === 'transfer.created' })
        return createWebhookHandler({ platform: wire.provider, secret: wire.secret, handler })
      },
    },
  ]
}

function webAnswer(type) {
  return new Response(null, { status: type === 'transfer.created' ? 204 : 422 })
}
