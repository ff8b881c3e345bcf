// Generated from specs/bluefin/ by tools/codegen. Do not edit.

import { bluefin, type BluefinCredentials, type BluefinDelivery } from '@hooks/providers/bluefin'
import type { BluefinOptions } from '@hooks/providers/bluefin/api'
import { bluefinFake } from '@hooks/providers/bluefin/fake'
import type { OpenApiDocument, ProviderKit } from '../kit.ts'

export const bluefinKit: ProviderKit<BluefinDelivery, BluefinCredentials, BluefinOptions> = {
  provider: bluefin,
  fake: bluefinFake,
  document: JSON.parse(`{
"openapi":"3.1.0",
"info":{
"title":"Bluefin PayConex webhooks",
"version":"4.0.1",
"license":{
"name":"MIT",
"identifier":"MIT"}},
"x-hooks-proof":"trust",
"servers":[{"url":"https://api-cert.payconex.net/api/v4/accounts/{accountId}","variables":{"accountId":{"default":"120615523104"}}},{"url":"https://api.payconex.net/api/v4/accounts/{accountId}","variables":{"accountId":{"default":"120615523104"}}}],
"security":[{"BasicAuth":[]},{"Hmac":[]}],
"tags":[{"name":"Webhooks"},{"name":"Account updates"},{"name":"Events"}],
"paths":{
"/webhooks":{
"post":{"operationId":"webhooks.create","tags":["Webhooks"],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateWebhookRequest"}}}},"responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Webhook"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"500":{"$ref":"#/components/responses/ServerError"},"default":{"$ref":"#/components/responses/OtherError"}}},
"get":{"operationId":"webhooks.list","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/Page"}],"x-hooks-pagination":{"items":"","next":["@header=x-next-page-url"]},"responses":{"200":{"headers":{"X-First-Page-Url":{"$ref":"#/components/headers/FirstPageUrl"},"X-Last-Page-Url":{"$ref":"#/components/headers/LastPageUrl"},"X-Prev-Page-Url":{"$ref":"#/components/headers/PrevPageUrl"},"X-Next-Page-Url":{"$ref":"#/components/headers/NextPageUrl"},"X-Links":{"$ref":"#/components/headers/Links"},"X-Path":{"$ref":"#/components/headers/Path"},"X-Current_page":{"$ref":"#/components/headers/CurrentPage"},"X-Last-Page":{"$ref":"#/components/headers/LastPage"},"X-Total":{"$ref":"#/components/headers/Total"},"X-Per-Page":{"$ref":"#/components/headers/PerPage"},"X-Total-In-This-Page":{"$ref":"#/components/headers/TotalInThisPage"},"X-From":{"$ref":"#/components/headers/From"},"X-To":{"$ref":"#/components/headers/To"}},"content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/Webhook"}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"500":{"$ref":"#/components/responses/ServerError"},"default":{"$ref":"#/components/responses/OtherError"}}}},
"/webhooks/{webhookId}":{
"get":{"operationId":"webhooks.get","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Webhook"}}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"500":{"$ref":"#/components/responses/ServerError"}}},
"patch":{"operationId":"webhooks.update","x-hooks-idempotent":true,"tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateWebhookRequest"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Webhook"}}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"500":{"$ref":"#/components/responses/ServerError"}}},
"delete":{"operationId":"webhooks.delete","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"responses":{"204":{},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"500":{"$ref":"#/components/responses/ServerError"}}}},
"/account-updater/updates/{updateId}":{
"get":{"operationId":"accountUpdates.get","tags":["Account updates"],"parameters":[{"$ref":"#/components/parameters/UpdateId"}],"responses":{"200":{"content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/AccountUpdaterUpdate"}}}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"500":{"$ref":"#/components/responses/ServerError"}}}}},
"webhooks":{
"ACCOUNT_UPDATER_BATCH_UPDATES":{
"post":{"operationId":"ACCOUNT_UPDATER_BATCH_UPDATES","tags":["Events"],"x-hooks-data":"AccountUpdaterBatchUpdates","x-hooks-fetch":"accountUpdates.get","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["event","payload"],"properties":{"event":{"type":"string","const":"ACCOUNT_UPDATER_BATCH_UPDATES"},"payload":{"$ref":"#/components/schemas/AccountUpdaterBatchUpdates"}}}]}}}},"responses":{"2XX":{}}}},
"PAYCONEX_BATCH_SETTLEMENT":{
"post":{"operationId":"PAYCONEX_BATCH_SETTLEMENT","tags":["Events"],"x-hooks-data":"BatchSettlement","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["event","payload"],"properties":{"event":{"type":"string","const":"PAYCONEX_BATCH_SETTLEMENT"},"payload":{"$ref":"#/components/schemas/BatchSettlement"}}}]}}}},"responses":{"2XX":{}}}}},
"components":{
"securitySchemes":{
"BasicAuth":{"type":"http","scheme":"basic"},
"Hmac":{"type":"apiKey","in":"header","name":"Authorization"}},
"parameters":{
"WebhookId":{"name":"webhookId","in":"path","required":true,"schema":{"type":"string"}},
"UpdateId":{"name":"updateId","in":"path","required":true,"schema":{"type":"string","pattern":"^aupres_[\\\\dA-Za-z]{32}$"}},
"Page":{"name":"page","in":"query","schema":{"type":"integer","minimum":1}}},
"headers":{
"FirstPageUrl":{"schema":{"type":"string"}},
"LastPageUrl":{"schema":{"type":"string"}},
"PrevPageUrl":{"schema":{"type":"string"}},
"NextPageUrl":{"schema":{"type":"string"}},
"Links":{"schema":{"type":"string"}},
"Path":{"schema":{"type":"string"}},
"CurrentPage":{"schema":{"type":"integer"}},
"LastPage":{"schema":{"type":"integer"}},
"Total":{"schema":{"type":"integer"}},
"PerPage":{"schema":{"type":"integer"}},
"TotalInThisPage":{"schema":{"type":"integer"}},
"From":{"schema":{"type":"integer"}},
"To":{"schema":{"type":"integer"}}},
"responses":{
"BadRequest":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiViolation"}}}},
"Unauthorized":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiViolation"}}}},
"Forbidden":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiViolation"}}}},
"NotFound":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiViolation"}}}},
"UnprocessableEntity":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiViolation"}}}},
"ServerError":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ApiViolation"}}}},
"OtherError":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorBody"}}}}},
"schemas":{
"WebhookEventType":{"anyOf":[{"type":"string","enum":["ACCOUNT_UPDATER_BATCH_UPDATES","PAYCONEX_BATCH_SETTLEMENT"]},{"type":"string"}]},
"CreateWebhookRequest":{"type":"object","required":["url","event"],"properties":{"url":{"type":"string","format":"uri"},"event":{"$ref":"#/components/schemas/WebhookEventType"}}},
"UpdateWebhookRequest":{"type":"object","required":["url","event"],"properties":{"url":{"type":"string","format":"uri"},"event":{"$ref":"#/components/schemas/WebhookEventType"}}},
"Webhook":{"type":"object","required":["url","event","id"],"properties":{"url":{"type":"string"},"event":{"$ref":"#/components/schemas/WebhookEventType"},"id":{"type":"string"}}},
"EventEnvelope":{"type":"object","required":["id","wbhid","event"],"properties":{"id":{"type":"string"},"wbhid":{"type":"string"},"event":{"$ref":"#/components/schemas/WebhookEventType"}}},
"AccountUpdaterBatchUpdates":{"type":"object","required":["updateId","url"],"properties":{"updateId":{"type":"string"},"url":{"type":"string"}}},
"BatchSettlement":{"type":"object","additionalProperties":true},
"AccountUpdaterStatus":{"anyOf":[{"type":"string","enum":["valid","contact","contact_closed","no_match","no_change","updated_card","updated_expiry"]},{"type":"string"}]},
"AccountUpdaterFormat":{"anyOf":[{"type":"string","enum":["payconex","shieldconex","pan"]},{"type":"string"}]},
"AccountUpdaterUpdate":{"type":"object","properties":{"id":{"type":"string"},"oldExpiry":{"type":"string"},"newExpiry":{"type":"string"},"oldToken":{"type":"string"},"newToken":{"type":"string"},"updateId":{"type":"string"},"updatedAt":{"type":"string","format":"date-time"},"status":{"$ref":"#/components/schemas/AccountUpdaterStatus"},"recurringSchedules":{"type":"array","items":{"type":"integer"}},"accountUpdaterScheduleRecordId":{"type":"string"},"format":{"$ref":"#/components/schemas/AccountUpdaterFormat"}}},
"ErrorType":{"anyOf":[{"type":"string","enum":["invalid_request","not_found","internal_server_error","authorization","authentication"]},{"type":"string"}]},
"ErrorDetail":{"type":"object","required":["source"],"properties":{"detail":{"type":"string"},"message":{"type":"string"},"source":{"type":"string"},"value":{}}},
"ApiViolation":{"type":"object","required":["message","traceId","errorType","errorCode","value","source","details"],"properties":{"message":{"type":"string"},"traceId":{"type":"string","format":"uuid"},"errorType":{"$ref":"#/components/schemas/ErrorType"},"errorCode":{"type":["string","integer"]},"value":{"type":["string","null"]},"source":{"type":["string","null"]},"details":{"type":"array","items":{"$ref":"#/components/schemas/ErrorDetail"}}}},
"ErrorBody":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer"},"message":{"type":"string"}}}}}}`) as OpenApiDocument,
  fixtures: {
    ACCOUNT_UPDATER_BATCH_UPDATES: '{\n  \n  "id"     : "not_5249941f13564471b3be9f96a6d532c1",\n  "wbhid"  : "wbh_5249941f13564471b3be9f96a6d532c1",\n  "event"  : "ACCOUNT_UPDATER_BATCH_UPDATES",\n  "payload"  : {\n      "updateId"  : "aupres_5249941f13564471b3be9f96a6d532c1",\n      "url"    : "https://api.payconex.net/api/v4/accounts/{account}/account-updater/updates/{updateId}"\n  }\n}',
    PAYCONEX_BATCH_SETTLEMENT: '{"id":"not_d193148ac2624de7b43a191682a8822f","wbhid":"wbh_d193148ac2624de7b43a191682a8822f","event":"PAYCONEX_BATCH_SETTLEMENT","payload":{}}',
  },
}
