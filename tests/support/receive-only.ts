/**
 * What vectors of the receive-only providers say as deliveries, written down from each SOURCES.md and the bodies of the
 * vectors, not from the code.
 */
import { expect } from 'vitest'

export interface Row {
  /** The exported constant; the provider's own where it is not said. */
  constant?: string
  vector: number
  name: string
  id?: string
  /** The resource, or the whole payload where no place of it is the resource. */
  data: unknown
  /** Where it is not the body read as JSON. */
  event?: unknown
  algorithm?: string
  /** When the signature says it was made. */
  timestamp?: string
  trust?: { kind: string; keyIndex: number }
  /** What the provider wants for an answer, if not 200. */
  status?: number
}

const subject = (part: object): unknown => expect.objectContaining(part)
const signedOnNewYearsEve = '2024-12-31T15:11:43.000Z'

const simple = { event: 'charge.success', amount: 1000, currency: 'NGN' }
const convoy = { name: '', data: simple }
const convoyTime = '2023-11-14T22:13:20.000Z'

const braintreeXml = `<notification>
    <timestamp type="datetime">2024-12-31T15:11:43Z</timestamp>
    <kind>subscription_went_past_due</kind>
    <subject>
        <subscription>
            <id>fake_zoë</id>
            <transactions type="array"/>
        </subscription>
    </subject>
</notification>`

const slashCommand = {
  token: 'xyzz0WbapA4vBCDEFasx0q6G',
  team_id: 'T1DC2JH3J',
  team_domain: 'testteamnow',
  channel_id: 'G8PSS9T3V',
  channel_name: 'foobar',
  user_id: 'U2CERLKJA',
  user_name: 'roadrunner',
  command: '/webhook-collect',
  text: '',
  response_url: 'https://hooks.slack.com/commands/T1DC2JH3J/397700885554/96rGlfmibIGlgcZRskXaIFfN',
  trigger_id: '398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
}

const interaction = {
  type: 'block_actions',
  team: { id: 'T00000001' },
  user: { id: 'U00000001' },
  actions: [{ action_id: 'approve', value: 'ja, größer' }],
}

const call = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
}

/** Providers by the id of their folder. */
export const expected: Record<string, Row[]> = {
  adyen: [
    // A list of items, each with an event code of its own: no name of the delivery, and no id.
    {
      vector: 4,
      name: '',
      data: [
        {
          NotificationRequestItem: {
            pspReference: 'pspReference',
            originalReference: 'originalReference',
            merchantAccountCode: 'merchantAccount',
            merchantReference: 'reference',
            amount: { currency: 'EUR', value: 1000 },
            eventCode: 'EVENT',
            success: 'true',
            additionalData: { hmacSignature: 'ipnxGCaUZ4l8TUW75a71/ghd2Fe5ffvX0pV4TLTntIc=' },
          },
        },
      ],
    },
    {
      constant: 'adyenPlatforms',
      vector: 32,
      name: 'balancePlatform.accountHolder.created',
      data: {
        balancePlatform: 'FakePlatform',
        accountHolder: { description: 'Zoë Brown', id: 'AH00000000000000000000001', status: 'active' },
      },
    },
  ],
  // The id of a request stands in a header that is not signed.
  bitbucket: [
    {
      vector: 1,
      name: 'repo:refs_changed',
      data: subject({ eventKey: 'repo:refs_changed', changes: expect.any(Array) }),
    },
  ],
  braintree: [
    {
      vector: 2,
      name: 'subscription_went_past_due',
      data: braintreeXml,
      event: braintreeXml,
      algorithm: 'hmac-sha1',
    },
  ],
  clerk: [
    {
      vector: 1,
      name: 'user.created',
      id: 'msg_123',
      data: { id: 'user_123' },
      timestamp: signedOnNewYearsEve,
    },
  ],
  'coinbase-commerce': [
    {
      vector: 1,
      name: 'charge:created',
      id: '24934862-d980-46cb-9402-43c81b0cdba6',
      data: subject({ code: '66BEOV2A', pricing_type: 'no_price' }),
    },
    {
      vector: 4,
      name: 'charge:confirmed',
      id: '24934862-0000-4000-8000-00000000fa4e',
      data: {
        id: '2aee9dd1-0000-4000-8000-00000000fa4e',
        code: 'FAKE0001',
        pricing_type: 'fixed_price',
        metadata: { order: '1042' },
      },
    },
  ],
  // Topic and idempotency key stand in headers; whether those are signed differs by request.
  contentful: [
    {
      vector: 1,
      name: '',
      data: { sys: { id: '5KsDBWseXY6QegucYAoacS', type: 'Entry' }, fields: { title: { 'en-US': 'Hello, World!' } } },
      timestamp: '2026-01-01T00:00:00.000Z',
    },
  ],
  // Name, id and resource stand where the publisher puts them.
  convoy: [
    { ...convoy, vector: 5, timestamp: convoyTime },
    { ...convoy, constant: 'convoyBase64', vector: 6, timestamp: convoyTime },
    { ...convoy, constant: 'convoySha512', vector: 7, timestamp: convoyTime, algorithm: 'hmac-sha512' },
    { ...convoy, constant: 'convoySha512Base64', vector: 8, timestamp: convoyTime, algorithm: 'hmac-sha512' },
    { ...convoy, constant: 'convoySimple', vector: 1 },
    { ...convoy, constant: 'convoySimpleBase64', vector: 2 },
    { ...convoy, constant: 'convoySimpleSha512', vector: 3, algorithm: 'hmac-sha512' },
    { ...convoy, constant: 'convoySimpleSha512Base64', vector: 4, algorithm: 'hmac-sha512' },
  ],
  discord: [
    {
      vector: 1,
      name: 'APPLICATION_AUTHORIZED',
      data: {
        integration_type: 1,
        scopes: ['applications.commands'],
        user: { id: '1234560000000000002', username: 'zoë' },
      },
      algorithm: 'ed25519',
      timestamp: signedOnNewYearsEve,
      status: 204,
    },
  ],
  gitlab: [
    {
      vector: 3,
      name: 'push',
      data: subject({ object_kind: 'push', project_id: 15, total_commits_count: 0 }),
      trust: { kind: 'token', keyIndex: 0 },
    },
  ],
  gocardless: [
    {
      vector: 4,
      name: '',
      id: 'WB000FAKE00001',
      data: [
        subject({
          id: 'EV000FAKE00001',
          resource_type: 'payments',
          action: 'confirmed',
          links: { payment: 'PM000FAKE00001' },
        }),
      ],
    },
    // Without `meta`, a delivery has no id.
    { vector: 1, name: '', data: [subject({ id: 'EV00BD05S5VM2T' }), subject({ id: 'EV00BD05TB8K63' })] },
  ],
  hubspot: [
    {
      vector: 2,
      name: '',
      data: [
        subject({ eventId: 100, subscriptionType: 'contact.propertyChange', objectId: 123, propertyValue: 'Zoë' }),
      ],
      timestamp: '2024-12-31T15:11:43.205Z',
    },
    {
      constant: 'hubspotV2',
      vector: 19,
      name: '',
      data: { example_field: 'example_value' },
      algorithm: 'keyed-sha256',
    },
    {
      constant: 'hubspotV1',
      vector: 27,
      name: '',
      data: [subject({ eventId: 1, subscriptionType: 'contact.creation', objectId: 123 })],
      algorithm: 'keyed-sha256',
    },
  ],
  'lemon-squeezy': [
    {
      vector: 1,
      name: 'order_created',
      data: subject({ type: 'orders', id: '1', attributes: subject({ total: 1199 }) }),
    },
  ],
  line: [
    { vector: 3, name: '', data: [subject({ type: 'message', webhookEventId: 'test_webhook_event_id' })] },
    { vector: 11, name: '', data: [] },
  ],
  linear: [
    {
      vector: 4,
      name: 'Issue',
      data: { id: '539068e2-ae88-4d09-bd75-22eb4a59612f', number: 1778, title: 'Søk på Æøå' },
      timestamp: '2024-12-31T15:11:43.250Z',
    },
  ],
  messagebird: [
    {
      vector: 45,
      name: '',
      id: '00000000-0000-4000-8000-000000000001',
      data: subject({ type: 'message.created' }),
      algorithm: 'jwt-hs256',
      timestamp: signedOnNewYearsEve,
    },
    // Everything may stand in the URL, which is signed.
    {
      vector: 2,
      name: '',
      id: '59a244dc-e9ad-4e23-9778-371faa238f72',
      data: undefined,
      event: undefined,
      algorithm: 'jwt-hs256',
      timestamp: '2021-07-05T10:00:00.000Z',
    },
  ],
  mollie: [
    {
      vector: 1,
      name: 'payment-link.paid',
      id: 'event_000000000000000000001',
      data: {
        resource: 'payment-link',
        id: 'pl_0000000000000000001',
        description: 'Fünf Äpfel',
        amount: { currency: 'EUR', value: '10.00' },
      },
    },
  ],
  notion: [
    {
      vector: 1,
      name: 'page.created',
      id: '00000000-0000-4000-8000-000000000001',
      // What the type adds is in `event.data`.
      data: expect.objectContaining({ type: 'page' }),
    },
  ],
  openai: [
    // Not the `webhook-id` of the headers, which is signed as well.
    {
      vector: 1,
      name: 'response.completed',
      id: 'evt_685c059ae3a481909bdc86819b066fb6',
      data: { id: 'resp_123' },
      timestamp: '2025-06-25T14:20:10.000Z',
    },
  ],
  paddle: [
    {
      vector: 1,
      name: 'price.created',
      id: 'evt_01hsdn97563968dy0szkmgjwh3',
      data: subject({ id: 'pri_01hsdn96k2hxjzsq5yerecdj9j', status: 'active' }),
      timestamp: '2024-03-20T10:07:35.000Z',
    },
  ],
  // The id stands in a header that is not signed. There may be several resources, by kind.
  razorpay: [
    {
      vector: 3,
      name: 'payment.authorized',
      data: { payment: { entity: subject({ id: 'pay_6koWN7bvxujzxM', amount: 1000000 }) } },
    },
  ],
  revolut: [
    {
      vector: 1,
      name: 'TransactionStateChanged',
      data: {
        id: '645a7696-22f3-aa47-9c74-cbae0449cc46',
        new_state: 'completed',
        old_state: 'pending',
        request_id: 'app_charges-9f5d5eb3-1e06-46c5-b1c0-3914763e0bcb',
      },
      timestamp: '2023-05-09T16:36:42.360Z',
    },
    // The Merchant API sends no resource.
    { vector: 4, name: 'ORDER_COMPLETED', data: undefined, timestamp: '2023-05-09T16:36:42.360Z' },
  ],
  sendgrid: [
    {
      vector: 2,
      name: '',
      data: [
        subject({ event: 'processed', sg_event_id: 'cHJvY2Vzc2VkLTE5OTQyMTEyLXFOd0JMZ1BRUWpXNkRKdktRd1NBYnctMA' }),
        subject({ event: 'bounce', sg_event_id: 'Ym91bmNlLTAtMTk5NDIxMTItcU53QkxnUFFRalc2REp2S1F3U0Fidy0w' }),
      ],
      algorithm: 'ecdsa-p256-sha256',
      timestamp: '2021-04-28T23:05:59.000Z',
    },
  ],
  // Topic, shop and ids stand in headers that are not signed.
  shopify: [{ vector: 1, name: '', data: { foo: 'bar' } }],
  slack: [
    {
      vector: 4,
      name: 'app_mention',
      id: 'Ev00000001',
      data: subject({ type: 'app_mention', user: 'U00000001', text: '<@U00000002> ping' }),
      timestamp: signedOnNewYearsEve,
    },
    // Forms: a command and an interaction.
    {
      vector: 1,
      name: '/webhook-collect',
      data: slashCommand,
      event: slashCommand,
      timestamp: '2018-07-12T18:36:58.000Z',
    },
    {
      vector: 6,
      name: 'block_actions',
      data: interaction,
      event: interaction,
      timestamp: signedOnNewYearsEve,
    },
  ],
  square: [
    // A test notification has no `data.object`.
    {
      vector: 1,
      name: 'webhooks.test_notification',
      id: 'ac3ac95b-f97d-458c-a6e6-18981597e05f',
      data: undefined,
    },
  ],
  'standard-webhooks': [
    // Type and data are recommended only.
    {
      vector: 1,
      name: '',
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      data: undefined,
      timestamp: '2021-02-25T15:02:10.000Z',
    },
    {
      vector: 4,
      name: 'contact.created',
      id: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
      data: subject({ id: '1f81eb52-5198-4599-803e-771906343485' }),
      timestamp: signedOnNewYearsEve,
    },
    {
      constant: 'standardWebhooksAsymmetric',
      vector: 31,
      name: 'contact.created',
      id: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
      data: { id: '1f81eb52-5198-4599-803e-771906343485', type: 'contact', fullName: 'John Smith' },
      algorithm: 'ed25519',
      timestamp: signedOnNewYearsEve,
    },
  ],
  stripe: [
    {
      vector: 6,
      name: 'customer.created',
      id: 'evt_1QcExample000000000000000',
      data: { id: 'cus_RTExample00000', object: 'customer', email: 'jenny@example.com', livemode: false },
      timestamp: signedOnNewYearsEve,
    },
  ],
  // Name and resource are the sender's.
  svix: [
    {
      vector: 3,
      name: '',
      id: 'msg_27UH4WbU6Z5A5EzD8u03UvzRbpk',
      data: { email: 'test@example.com', username: 'test_user' },
      timestamp: '2022-04-07T21:39:13.000Z',
    },
    {
      constant: 'svixAsymmetric',
      vector: 26,
      name: '',
      id: 'msg_2a9KQzPvTgqAJ7vXxkHcdxqJ2mB',
      data: subject({ type: 'invoice.paid' }),
      algorithm: 'ed25519',
      timestamp: signedOnNewYearsEve,
    },
  ],
  // The parameters are the resource; there is no common name, and no id in what is signed.
  twilio: [
    { vector: 1, name: '', data: call, event: call, algorithm: 'hmac-sha1' },
    { vector: 4, name: '', data: { property: 'value', boolean: true }, algorithm: 'hmac-sha1' },
  ],
  vercel: [
    {
      vector: 1,
      name: 'deployment.succeeded',
      id: 'fakeevent0000000000001',
      data: {
        user: { id: 'fakeuser0001' },
        team: { id: 'team_fake0001' },
        deployment: { id: 'dpl_fake0001', url: 'fake-app.vercel.app', name: 'fake-app', meta: {} },
        project: { id: 'prj_fake0001' },
      },
      algorithm: 'hmac-sha1',
    },
  ],
  // Topic and id stand in headers that are not signed.
  woocommerce: [
    { vector: 1, name: '', data: { action: 'woocommerce_add_to_cart', arg: '7cbbc409ec990f19c78c75bd1e06f215' } },
    { vector: 4, name: '', data: subject({ id: 727, billing: { first_name: 'Jörg', country: 'DE' } }) },
  ],
  workos: [
    {
      vector: 1,
      name: 'connection.activated',
      id: 'wh_01FG9JXJ9C9S052FX59JVG4EG1',
      data: subject({ id: 'conn_01EHWNC0FCBHZ3BJ7EGKYXK0E6', connection_type: 'OktaSAML' }),
      timestamp: '2021-09-23T15:03:25.772Z',
    },
  ],
  zendesk: [
    {
      vector: 2,
      name: 'zen:event-type:user.active_changed',
      id: '2b24ef10-0000-4000-8000-00000000fa4e',
      data: { id: '6596848315901', role: 'end-user', updated_at: '2024-12-31T15:11:41Z' },
      timestamp: signedOnNewYearsEve,
    },
  ],
  zoom: [
    {
      vector: 1,
      name: 'meeting.started',
      data: subject({ id: '10000000001', topic: 'Fake meeting' }),
      timestamp: signedOnNewYearsEve,
    },
  ],
}
