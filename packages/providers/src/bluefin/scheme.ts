import { unsigned } from '@hooks/core'
import type { Scheme } from '@hooks/core/contract'
import { describeBluefinEvent, namesWebhook } from './events.ts'
import { bluefinEventNames } from './generated/event-names.ts'

/** Bluefin documents no authentication of its notifications at all. specs/bluefin/SOURCES.md */
export const bluefinScheme: Scheme = {
  algorithm: unsigned({
    eventNames: bluefinEventNames,
    describe: describeBluefinEvent,
    options: ['webhookId'],
    knows: namesWebhook,
  }),
}
