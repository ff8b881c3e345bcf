// Generated from specs/basiq/ by tools/codegen. Do not edit.

import { basiq, type BasiqCredentials, type BasiqDelivery } from '@hooks/providers/basiq'
import type { BasiqOptions } from '@hooks/providers/basiq/api'
import { basiqFake } from '@hooks/providers/basiq/fake'
import type { OpenApiDocument, ProviderKit } from '../kit.ts'

export const basiqKit: ProviderKit<BasiqDelivery, BasiqCredentials, BasiqOptions> = {
  provider: basiq,
  fake: basiqFake,
  document: JSON.parse(`{
"openapi":"3.1.0",
"info":{
"title":"Basiq webhooks",
"version":"2.4.1",
"license":{
"name":"MIT",
"identifier":"MIT"}},
"servers":[{"url":"https://au-api.basiq.io"}],
"security":[{"BearerToken":[]}],
"tags":[{"name":"Token"},{"name":"Webhooks"},{"name":"Messages"},{"name":"Event types"},{"name":"Events"}],
"paths":{
"/token":{
"post":{"operationId":"token.create","tags":["Token"],"x-hooks-client":true,"security":[{"ApiKey":[]}],"parameters":[{"$ref":"#/components/parameters/BasiqVersion"}],"requestBody":{"required":true,"content":{"application/x-www-form-urlencoded":{"schema":{"$ref":"#/components/schemas/TokenRequest"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Token"}}}},"400":{"$ref":"#/components/responses/BadTokenRequest"},"403":{"$ref":"#/components/responses/TokenForbidden"},"404":{"$ref":"#/components/responses/UnknownApiKey"},"500":{"$ref":"#/components/responses/ServerError"}}}},
"/notifications/webhooks":{
"post":{"operationId":"webhooks.create","tags":["Webhooks"],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateWebhookRequest"}}}},"responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Webhook"}}}},"400":{"$ref":"#/components/responses/BadWebhook"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/WebhookServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},
"get":{"operationId":"webhooks.list","tags":["Webhooks"],"x-hooks-pagination":{"items":"data","next":["@url=links.next"]},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookList"}}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/WebhookServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/notifications/webhooks/{webhookId}":{
"get":{"operationId":"webhooks.get","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Webhook"}}}},"400":{"$ref":"#/components/responses/BadId"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/WebhookNotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/WebhookServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},
"post":{"operationId":"webhooks.update","x-hooks-idempotent":true,"tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateWebhookRequest"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Webhook"}}}},"400":{"$ref":"#/components/responses/BadWebhook"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/WebhookNotFound"},"409":{"$ref":"#/components/responses/Conflict"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/WebhookServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},
"delete":{"operationId":"webhooks.delete","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"responses":{"204":{},"400":{"$ref":"#/components/responses/BadId"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/WebhookNotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/notifications/webhooks/{webhookId}/messages":{
"get":{"operationId":"messages.list","tags":["Messages"],"x-hooks-pagination":{"items":"data","next":["@url=links.next"]},"parameters":[{"$ref":"#/components/parameters/WebhookId"},{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/MessageFilter"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/MessageList"}}}},"400":{"$ref":"#/components/responses/BadId"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/MessageNotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/WebhookServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/notifications/webhooks/{webhookId}/messages/{messageId}":{
"get":{"operationId":"messages.get","tags":["Messages"],"parameters":[{"$ref":"#/components/parameters/WebhookId"},{"$ref":"#/components/parameters/MessageId"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Message"}}}},"400":{"$ref":"#/components/responses/BadId"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/MessageNotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/WebhookServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/notifications/messages/test":{
"post":{"operationId":"messages.test","tags":["Messages"],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestMessageRequest"}}}},"responses":{"201":{},"400":{"$ref":"#/components/responses/BadTestMessage"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/WebhookServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/events/types":{
"get":{"operationId":"eventTypes.list","tags":["Event types"],"x-hooks-pagination":{"items":"data","next":["@url=links.next"]},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventTypeList"}}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/ServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/events/types/{id}":{
"get":{"operationId":"eventTypes.get","tags":["Event types"],"parameters":[{"$ref":"#/components/parameters/EventTypeIdPath"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventType"}}}},"400":{"$ref":"#/components/responses/BadEventTypeId"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/EventTypeNotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/ServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/events":{
"get":{"operationId":"events.list","tags":["Events"],"x-hooks-pagination":{"items":"data","next":["@url=links.next"]},"parameters":[{"$ref":"#/components/parameters/EventFilter"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventList"}}}},"400":{"$ref":"#/components/responses/BadFilter"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/ServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},
"/events/{id}":{
"get":{"operationId":"events.get","tags":["Events"],"parameters":[{"$ref":"#/components/parameters/EventId"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventRecord"}}}},"400":{"$ref":"#/components/responses/BadId"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/ServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},
"webhooks":{
"account.updated":{
"post":{"operationId":"account.updated","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"account.updated"}}}]}}}},"responses":{"2XX":{}}}},
"connection.activated":{
"post":{"operationId":"connection.activated","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"connection.activated"}}}]}}}},"responses":{"2XX":{}}}},
"connection.created":{
"post":{"operationId":"connection.created","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"connection.created"}}}]}}}},"responses":{"2XX":{}}}},
"connection.deleted":{
"post":{"operationId":"connection.deleted","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"connection.deleted"}}}]}}}},"responses":{"2XX":{}}}},
"connection.invalidated":{
"post":{"operationId":"connection.invalidated","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"connection.invalidated"}}}]}}}},"responses":{"2XX":{}}}},
"consent.created":{
"post":{"operationId":"consent.created","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"consent.created"}}}]}}}},"responses":{"2XX":{}}}},
"consent.expired":{
"post":{"operationId":"consent.expired","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"consent.expired"}}}]}}}},"responses":{"2XX":{}}}},
"consent.reminder":{
"post":{"operationId":"consent.reminder","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"consent.reminder"}}}]}}}},"responses":{"2XX":{}}}},
"consent.revoked":{
"post":{"operationId":"consent.revoked","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"consent.revoked"}}}]}}}},"responses":{"2XX":{}}}},
"consent.updated":{
"post":{"operationId":"consent.updated","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"consent.updated"}}}]}}}},"responses":{"2XX":{}}}},
"consent.warning":{
"post":{"operationId":"consent.warning","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"consent.warning"}}}]}}}},"responses":{"2XX":{}}}},
"transactions.updated":{
"post":{"operationId":"transactions.updated","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"transactions.updated"}}}]}}}},"responses":{"2XX":{}}}},
"user.created":{
"post":{"operationId":"user.created","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"user.created"}}}]}}}},"responses":{"2XX":{}}}},
"user.deleted":{
"post":{"operationId":"user.deleted","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"user.deleted"}}}]}}}},"responses":{"2XX":{}}}},
"user.updated":{
"post":{"operationId":"user.updated","tags":["Events"],"x-hooks-data":"EventLinks","x-hooks-fetch":"events.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"type":"string","const":"user.updated"}}}]}}}},"responses":{"2XX":{}}}}},
"components":{
"securitySchemes":{
"ApiKey":{"type":"apiKey","in":"header","name":"Authorization"},
"BearerToken":{"type":"http","scheme":"bearer","bearerFormat":"JWT"}},
"parameters":{
"BasiqVersion":{"name":"basiq-version","in":"header","required":true,"x-hooks-client":true,"schema":{"type":"string"}},
"WebhookId":{"name":"webhookId","in":"path","required":true,"schema":{"type":"string"}},
"MessageId":{"name":"messageId","in":"path","required":true,"schema":{"type":"string"}},
"EventTypeIdPath":{"name":"id","in":"path","required":true,"schema":{"type":"string"}},
"EventId":{"name":"id","in":"path","required":true,"schema":{"type":"string"}},
"Limit":{"name":"limit","in":"query","schema":{"type":"integer","maximum":500,"default":500}},
"MessageFilter":{"name":"filter","in":"query","schema":{"type":"string"}},
"EventFilter":{"name":"filter","in":"query","schema":{"type":"string"}}},
"responses":{
"BadWebhook":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"BadTestMessage":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"BadId":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"BadEventTypeId":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"BadFilter":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"BadTokenRequest":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"TokenForbidden":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"UnknownApiKey":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"Unauthorized":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"Forbidden":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"NotFound":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"WebhookNotFound":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"MessageNotFound":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"EventTypeNotFound":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"Conflict":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"TooManyRequests":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"WebhookServerError":{},
"ServerError":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}},
"ServiceUnavailable":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorList"}}}}},
"schemas":{
"TokenRequest":{"type":"object","properties":{"scope":{"$ref":"#/components/schemas/TokenScope"},"userId":{"type":"string"}}},
"Token":{"type":"object","required":["access_token","expires_in","token_type"],"properties":{"access_token":{"type":"string"},"expires_in":{"type":"integer","format":"int64"},"token_type":{"type":"string"}}},
"CreateWebhookRequest":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"subscribedEvents":{"type":"array","items":{"$ref":"#/components/schemas/EventTypeId"}}}},
"UpdateWebhookRequest":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"subscribedEvents":{"type":"array","items":{"$ref":"#/components/schemas/EventTypeId"}}}},
"Webhook":{"type":"object","required":["id","url","status","subscribedEvents","links"],"properties":{"id":{"type":"string","format":"uuid"},"type":{"$ref":"#/components/schemas/WebhookObjectType"},"name":{"type":"string"},"description":{"type":"string"},"url":{"type":"string"},"status":{"$ref":"#/components/schemas/WebhookStatus"},"secret":{"type":"string"},"subscribedEvents":{"x-hooks-array":true,"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/EventTypeId"}},{"$ref":"#/components/schemas/EventTypeId"}]},"links":{"$ref":"#/components/schemas/ListLinks"}}},
"WebhookList":{"type":"object","required":["type","count","size","data","links"],"properties":{"type":{"type":"string"},"count":{"type":"integer"},"size":{"type":"integer"},"data":{"x-hooks-array":true,"anyOf":[{"type":"array","items":{"$ref":"#/components/schemas/Webhook"}},{"$ref":"#/components/schemas/Webhook"}]},"links":{"$ref":"#/components/schemas/ListLinks"}}},
"MessageList":{"type":"object","required":["type","count","size","data","links"],"properties":{"type":{"type":"string"},"count":{"type":"integer"},"size":{"type":"integer"},"data":{"type":"array","items":{"$ref":"#/components/schemas/Message"}},"links":{"$ref":"#/components/schemas/ListLinks"}}},
"Message":{"type":"object","required":["id","payload","links"],"properties":{"id":{"type":"string","format":"uuid"},"webhookId":{"type":"string","format":"uuid"},"event":{"type":"string"},"eventTypeId":{"$ref":"#/components/schemas/EventTypeId"},"eventId":{"type":"string"},"payload":{"$ref":"#/components/schemas/MessagePayload"},"attempts":{"type":"array","items":{"$ref":"#/components/schemas/MessageAttempt"}},"links":{"$ref":"#/components/schemas/MessageLinks"}}},
"MessagePayload":{"type":"object","required":["eventTypeId","eventId","links"],"properties":{"eventTypeId":{"$ref":"#/components/schemas/EventTypeId"},"eventId":{"type":"string"},"links":{"$ref":"#/components/schemas/MessagePayloadLinks"}}},
"MessagePayloadLinks":{"type":"object","required":["event","eventEntity"],"properties":{"event":{"type":"string"},"eventEntity":{"type":"string"},"self":{"type":"string"},"webhook":{"type":"string"},"next":{"type":"string"}}},
"MessageAttempt":{"type":"object","required":["id","url","response","responseStatusCode","timestamp","status"],"properties":{"id":{"type":"string"},"url":{"type":"string"},"response":{"type":"string"},"responseStatusCode":{"type":["integer","string"]},"timestamp":{"type":"string","format":"date-time"},"status":{"$ref":"#/components/schemas/AttemptStatus"}}},
"MessageLinks":{"type":"object","required":["self","webhook"],"properties":{"self":{"type":"string"},"webhook":{"type":"string"},"event":{"type":"string"},"next":{"type":"string"}}},
"TestMessageRequest":{"type":"object","required":["eventTypeId"],"properties":{"eventTypeId":{"$ref":"#/components/schemas/EventTypeId"},"Text":{"type":"string"}}},
"EventType":{"type":"object","required":["id","description","links"],"properties":{"type":{"type":"string"},"id":{"$ref":"#/components/schemas/EventTypeId"},"description":{"type":"string"},"links":{"$ref":"#/components/schemas/SelfLink"}}},
"EventTypeList":{"type":"object","required":["type","count","size","data","links"],"properties":{"type":{"type":"string"},"count":{"type":"integer"},"size":{"type":"integer"},"data":{"type":"array","items":{"$ref":"#/components/schemas/EventType"}},"links":{"$ref":"#/components/schemas/ListLinks"}}},
"EventRecord":{"type":"object","required":["type","id","createdDate","entity","eventType","userId","dataRef","data","links"],"properties":{"type":{"type":"string"},"id":{"type":"string"},"createdDate":{"type":"string","format":"date-time"},"entity":{"$ref":"#/components/schemas/EventEntity"},"eventType":{"$ref":"#/components/schemas/EventAction"},"userId":{"type":"string"},"dataRef":{"type":"string"},"data":{"anyOf":[{"$ref":"#/components/schemas/EventData"},{"type":"string"}]},"links":{"$ref":"#/components/schemas/SelfLink"}}},
"EventData":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"},"id":{"type":"string"},"createdDate":{"type":"string","format":"date-time"},"status":{"type":"string"},"lastUsed":{"type":"string","format":"date-time"},"mfaEnabled":{"type":"boolean"},"institution":{"$ref":"#/components/schemas/EventInstitution"},"links":{"$ref":"#/components/schemas/EventDataLinks"}}},
"EventInstitution":{"type":"object","properties":{"type":{"type":"string"},"id":{"type":"string"},"links":{"$ref":"#/components/schemas/SelfLink"}}},
"EventDataLinks":{"type":"object","additionalProperties":true,"properties":{"self":{"type":"string"},"accounts":{"type":"string"},"transactions":{"type":"string"}}},
"EventList":{"type":"object","required":["type"],"properties":{"type":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/components/schemas/EventRecord"}},"links":{"$ref":"#/components/schemas/ListLinks"}}},
"ListLinks":{"type":"object","required":["self"],"properties":{"self":{"type":"string"},"next":{"type":"string"}}},
"SelfLink":{"type":"object","required":["self"],"properties":{"self":{"type":"string"}}},
"ErrorList":{"type":"object","required":["type","correlationId","data"],"properties":{"type":{"type":"string"},"correlationId":{"type":"string"},"data":{"type":"array","items":{"$ref":"#/components/schemas/ErrorItem"}}}},
"ErrorItem":{"type":"object","required":["type","code"],"properties":{"type":{"type":"string"},"code":{"$ref":"#/components/schemas/ErrorCode"},"title":{"type":"string"},"detail":{"type":"string"},"source":{"$ref":"#/components/schemas/ErrorSource"}}},
"ErrorSource":{"type":"object","properties":{"parameter":{"type":"string"}}},
"EventEnvelope":{"type":"object","required":["eventTypeId","eventId","links"],"properties":{"eventTypeId":{"$ref":"#/components/schemas/EventTypeId"},"eventId":{"type":"string"},"links":{"$ref":"#/components/schemas/EventLinks"}}},
"EventLinks":{"type":"object","required":["event","eventEntity"],"properties":{"event":{"type":"string"},"eventEntity":{"type":"string"}}},
"EventTypeId":{"anyOf":[{"type":"string","enum":["account.updated","connection.activated","connection.created","connection.deleted","connection.invalidated","consent.created","consent.expired","consent.reminder","consent.revoked","consent.updated","consent.warning","transactions.updated","user.created","user.deleted","user.updated"]},{"type":"string"}]},
"TokenScope":{"anyOf":[{"type":"string","enum":["SERVER_ACCESS","CLIENT_ACCESS"]},{"type":"string"}]},
"WebhookObjectType":{"anyOf":[{"type":"string","enum":["webhook","Webhook"]},{"type":"string"}]},
"WebhookStatus":{"anyOf":[{"type":"string","enum":["active","pending-approval"]},{"type":"string"}]},
"AttemptStatus":{"anyOf":[{"type":"string","enum":["Success","Failed"]},{"type":"string"}]},
"EventEntity":{"anyOf":[{"type":"string","enum":["account","connection","consent","transactions","user"]},{"type":"string"}]},
"EventAction":{"anyOf":[{"type":"string","enum":["activated","archived","created","deleted","expired","invalidated","reminder","revoked","updated","warning"]},{"type":"string"}]},
"ErrorCode":{"anyOf":[{"type":"string","enum":["access-denied","event-already-subscribed","forbidden-access","institution-not-supported","internal-server-error","invalid-authorization-token","invalid-content","invalid-credentials","no-production-access","no-webhooks-found","parameter-not-supplied","parameter-not-valid","path-parameter-not-valid","resource-already-exists","resource-not-found","service-unavailable","too-many-requests","unauthorized-access","unsupported-accept"]},{"type":"string"}]}}}}`) as OpenApiDocument,
  fixtures: {
    'account.updated': '{"eventTypeId":"account.updated","eventId":"cad9283ec43a959fce43bb13fd62df02f9e3fbe2e6fa7e304c8ce72c22def813","links":{"event":"https://au-api.basiq.io/events/cad9283ec43a959fce43bb13fd62df02f9e3fbe2e6fa7e304c8ce72c22def813","eventEntity":"https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/accounts/79fed86e-076c-47cc-9e72-def206caf5cc"}}',
    'connection.activated': '{\n  "eventTypeId": "connection.activated",\n  "eventId": "db574c7baeffc976626f3c66c06beedd79ee645cb333aa06edbf3d5f9c0ffec0",\n  "links": {\n    "event": "https://au-api.basiq.io/events/db574c7baeffc976626f3c66c06beedd79ee645cb333aa06edbf3d5f9c0ffec0",\n    "eventEntity": "https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/connections/8bd4f752-c218-4e41-af28-0c42ae982d35"\n  }\n}',
    'connection.created': '{"eventTypeId":"connection.created","eventId":"8c279ccbc32e0a84c83b7cb54ad369b866b6009c512354205bbf3c6e03a1167a","links":{"event":"https://au-api.basiq.io/events/8c279ccbc32e0a84c83b7cb54ad369b866b6009c512354205bbf3c6e03a1167a","eventEntity":"https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/connections/8bd4f752-c218-4e41-af28-0c42ae982d35"}}',
    'connection.deleted': '{"eventTypeId":"connection.deleted","eventId":"3dad8ab0-c5bc-4367-8d82-0d7e80eee01b","links":{"event":"https:\\/\\/au-api.basiq.io\\/events\\/3dad8ab0-c5bc-4367-8d82-0d7e80eee01b","eventEntity":"https:\\/\\/au-api.basiq.io\\/users\\/84e33255-f65f-4f05-953b-1b12e1e4d90b\\/connections\\/8bd4f752-c218-4e41-af28-0c42ae982d35"}}',
    'connection.invalidated': '{"eventTypeId":"connection.invalidated","eventId":"1f4e1b561a4e4ea96a3b1f9a624552ec0be3af5f9c7beddd22111103afe030e8","links":{"event":"https://au-api.basiq.io/events/1f4e1b561a4e4ea96a3b1f9a624552ec0be3af5f9c7beddd22111103afe030e8","eventEntity":"https://au-api.basiq.io/users/feca3fe4-2036-4763-9459-6aaa28791021/connections/4133413b-5225-472a-a142-1d90f0b6839e"}}',
    'consent.created': '{"eventTypeId":"consent.created","eventId":"f79fb267-ffe0-419f-a6b5-43c24ae63998","links":{"event":"https://au-api.basiq.io/events/f79fb267-ffe0-419f-a6b5-43c24ae63998","eventEntity":"https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/consents/5d0f6f1c-3a57-4a3b-9c52-7f4d1c0f9ab1"}}',
    'consent.expired': '{"eventTypeId":"consent.expired","eventId":"91e0ba2d4e2a835543dd678e9613e9dd094b03595e4141bbbacbbcee41a04a4c","links":{"event":"https://au-api.basiq.io/events/91e0ba2d4e2a835543dd678e9613e9dd094b03595e4141bbbacbbcee41a04a4c","eventEntity":"https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/consents/5d0f6f1c-3a57-4a3b-9c52-7f4d1c0f9ab1"}}\n',
    'consent.reminder': '{"eventTypeId": "consent.reminder", "eventId": "6d3ae204-9393-4db2-b4c5-208682cdbe04", "links": {"event": "https://au-api.basiq.io/events/6d3ae204-9393-4db2-b4c5-208682cdbe04", "eventEntity": "https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/consents/5d0f6f1c-3a57-4a3b-9c52-7f4d1c0f9ab1"}}',
    'consent.revoked': '{"eventTypeId":"consent.revoked","eventId":"963463027618e0c4fe5e5d5846255c3cb10c3e73f36e85c2b476ab13e36af4ae","links":{"event":"https://au-api.basiq.io/events/963463027618e0c4fe5e5d5846255c3cb10c3e73f36e85c2b476ab13e36af4ae","eventEntity":"https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/consents/5d0f6f1c-3a57-4a3b-9c52-7f4d1c0f9ab1"}}',
    'consent.updated': '{"links":{"event":"https://au-api.basiq.io/events/064bacde-f3d4-441e-b234-e1614a2efc88","eventEntity":"https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/consents/5d0f6f1c-3a57-4a3b-9c52-7f4d1c0f9ab1"},"eventId":"064bacde-f3d4-441e-b234-e1614a2efc88","eventTypeId":"consent.updated"}',
    'consent.warning': '{\n\t"eventTypeId": "consent.warning",\n\t"eventId": "05528dac604b820ce713b9194ce9b99c4260f7fdb81515812152d86278c22eb7",\n\t"links": {\n\t\t"event": "https://au-api.basiq.io/events/05528dac604b820ce713b9194ce9b99c4260f7fdb81515812152d86278c22eb7",\n\t\t"eventEntity": "https://au-api.basiq.io/users/84e33255-f65f-4f05-953b-1b12e1e4d90b/consents/5d0f6f1c-3a57-4a3b-9c52-7f4d1c0f9ab1"\n\t}\n}',
    'transactions.updated': '{\n  "eventId": "dbe633fd76d4eaea0c759e7b0a6fe7c9bc62087787d080b28400014cd4b3a998",\n  "eventTypeId": "transactions.updated",\n  "links": {\n    "event": "https://au-api.basiq.io/events/1f4e1b561a4e4ea96a3b1f9a624552ec0be3af5f9c7beddd22111103afe030e8",\n    "eventEntity": "https://au-api.basiq.io/users/1e25009f-f208-47ea-8843-399cde5abbf2/transactions?filter=connection.id.eq(\'ee01356a-6ecb-4929-9c2d-87b961bb46d2\')"\n  }\n}',
    'user.created': '{\n    "eventTypeId": "user.created",\n    "eventId": "44a85f64-5717-4562-b3fc-2c963f66af44",\n    "links": {\n      "event": "https://au-api.basiq.io/events/44a85f64-5717-4562-b3fc-2c963f66af44",\n      "eventEntity": "https://au-api.basiq.io/users/88a85f64-5717-4562-b3fc-2c963f66af88"\n    }\n}',
    'user.deleted': '{"eventTypeId":"user.deleted","eventId":"15ac2d1c-553c-4f18-9987-9fdfa4456a8f","links":{"event":"https://au-api.basiq.io/events/15ac2d1c-553c-4f18-9987-9fdfa4456a8f","eventEntity":"https://au-api.basiq.io/users/88a85f64-5717-4562-b3fc-2c963f66af88"}}',
    'user.updated': '{"eventTypeId":"user.updated","eventId":"4711c4be3b2f64c04a4831320497f0a41af9372833f72595dfe3208201596a5a","links":{"event":"https://au-api.basiq.io/events/4711c4be3b2f64c04a4831320497f0a41af9372833f72595dfe3208201596a5a","eventEntity":"https://au-api.basiq.io/users/266f5849-6ef6-4aae-accf-386470d0598e"}}',
  },
}
