// Generated from specs/generic/ by tools/codegen. Do not edit.

import { generic, type GenericCredentials, type GenericDelivery } from '@hooks/providers/generic'
import type { GenericOptions } from '@hooks/providers/generic/api'
import { genericFake } from '@hooks/providers/generic/fake'
import type { OpenApiDocument, ProviderKit } from '../kit.ts'

export const genericKit: ProviderKit<GenericDelivery, GenericCredentials, GenericOptions> = {
  provider: generic,
  fake: genericFake,
  document: JSON.parse(`{
"openapi":"3.1.0",
"info":{
"title":"Webhooks API",
"version":"1",
"license":{
"name":"MIT",
"identifier":"MIT"}},
"servers":[{"url":"https://{host}","variables":{"host":{"default":"api.example.com"}}}],
"security":[{"BearerAuth":[]}],
"tags":[{"name":"Webhooks"},{"name":"Events"}],
"paths":{
"/api/v1/webhooks":{
"get":{"operationId":"webhooks.list","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/Page"},{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/Status"},{"$ref":"#/components/parameters/Event"}],"x-hooks-pagination":{"items":"data","next":["page=meta.page+1<=meta.pages"]},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookList"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"429":{"$ref":"#/components/responses/TooManyRequests"}}},
"post":{"operationId":"webhooks.create","tags":["Webhooks"],"x-hooks-envelope":"data","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateWebhookRequest"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookAnswer"}}}},"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookAnswer"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"429":{"$ref":"#/components/responses/TooManyRequests"}}}},
"/api/v1/webhooks/{webhook_id}":{
"get":{"operationId":"webhooks.get","tags":["Webhooks"],"x-hooks-envelope":"data","parameters":[{"$ref":"#/components/parameters/WebhookId"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookAnswer"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"}}},
"put":{"operationId":"webhooks.update","tags":["Webhooks"],"x-hooks-envelope":"data","parameters":[{"$ref":"#/components/parameters/WebhookId"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateWebhookRequest"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WebhookAnswer"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/UnprocessableEntity"},"429":{"$ref":"#/components/responses/TooManyRequests"}}},
"delete":{"operationId":"webhooks.delete","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DeleteWebhookResult"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"}}}},
"/api/v1/webhooks/{webhook_id}/test":{
"post":{"operationId":"webhooks.test","tags":["Webhooks"],"parameters":[{"$ref":"#/components/parameters/WebhookId"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestWebhookRequest"}}}},"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TestWebhookResult"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"429":{"$ref":"#/components/responses/TooManyRequests"}}}}},
"webhooks":{
"user.created":{
"post":{"operationId":"user.created","tags":["Events"],"x-hooks-data":"UserData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"user.created"},"data":{"$ref":"#/components/schemas/UserData"}}}]}}}},"responses":{"2XX":{}}}},
"user.updated":{
"post":{"operationId":"user.updated","tags":["Events"],"x-hooks-data":"UserData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"user.updated"},"data":{"$ref":"#/components/schemas/UserData"}}}]}}}},"responses":{"2XX":{}}}},
"user.deleted":{
"post":{"operationId":"user.deleted","tags":["Events"],"x-hooks-data":"EventData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"user.deleted"},"data":{"$ref":"#/components/schemas/EventData"}}}]}}}},"responses":{"2XX":{}}}},
"data.created":{
"post":{"operationId":"data.created","tags":["Events"],"x-hooks-data":"EventData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"data.created"},"data":{"$ref":"#/components/schemas/EventData"}}}]}}}},"responses":{"2XX":{}}}},
"data.updated":{
"post":{"operationId":"data.updated","tags":["Events"],"x-hooks-data":"EventData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"data.updated"},"data":{"$ref":"#/components/schemas/EventData"}}}]}}}},"responses":{"2XX":{}}}},
"data.deleted":{
"post":{"operationId":"data.deleted","tags":["Events"],"x-hooks-data":"EventData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"data.deleted"},"data":{"$ref":"#/components/schemas/EventData"}}}]}}}},"responses":{"2XX":{}}}},
"report.generated":{
"post":{"operationId":"report.generated","tags":["Events"],"x-hooks-data":"EventData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"report.generated"},"data":{"$ref":"#/components/schemas/EventData"}}}]}}}},"responses":{"2XX":{}}}},
"system.alert":{
"post":{"operationId":"system.alert","tags":["Events"],"x-hooks-data":"EventData","security":[],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventEnvelope"},{"type":"object","required":["type","data"],"properties":{"type":{"type":"string","const":"system.alert"},"data":{"$ref":"#/components/schemas/EventData"}}}]}}}},"responses":{"2XX":{}}}}},
"components":{
"securitySchemes":{
"BearerAuth":{"type":"http","scheme":"bearer"}},
"parameters":{
"WebhookId":{"name":"webhook_id","in":"path","required":true,"schema":{"type":"string"}},
"Page":{"name":"page","in":"query","schema":{"type":"integer","default":1}},
"Limit":{"name":"limit","in":"query","schema":{"type":"integer","default":20,"maximum":100}},
"Status":{"name":"status","in":"query","schema":{"$ref":"#/components/schemas/WebhookStatus"}},
"Event":{"name":"event","in":"query","schema":{"$ref":"#/components/schemas/EventType"}}},
"responses":{
"BadRequest":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorBody"}}}},
"Unauthorized":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorBody"}}}},
"Forbidden":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorBody"}}}},
"NotFound":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorBody"}}}},
"UnprocessableEntity":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorBody"}}}},
"TooManyRequests":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ErrorBody"}}}}},
"schemas":{
"CreateWebhookRequest":{"type":"object","required":["url","events"],"properties":{"url":{"type":"string","format":"uri"},"events":{"type":"array","items":{"$ref":"#/components/schemas/EventType"}},"description":{"type":"string"}}},
"UpdateWebhookRequest":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"events":{"type":"array","items":{"$ref":"#/components/schemas/EventType"}},"status":{"$ref":"#/components/schemas/WebhookStatus"},"description":{"type":"string"}}},
"Webhook":{"type":"object","required":["id","url","events","status","created_at"],"properties":{"id":{"type":"string"},"url":{"type":"string","format":"uri"},"events":{"type":"array","items":{"$ref":"#/components/schemas/EventType"}},"status":{"$ref":"#/components/schemas/WebhookStatus"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"last_triggered":{"type":"string","format":"date-time"},"secret":{"type":"string"},"description":{"type":"string"}}},
"WebhookAnswer":{"type":"object","required":["data"],"properties":{"data":{"$ref":"#/components/schemas/Webhook"}}},
"WebhookList":{"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"#/components/schemas/Webhook"}},"meta":{"$ref":"#/components/schemas/PageMeta"}}},
"PageMeta":{"type":"object","required":["total","page","limit","pages"],"properties":{"total":{"type":"integer"},"page":{"type":"integer"},"limit":{"type":"integer"},"pages":{"type":"integer"}}},
"DeleteWebhookResult":{"type":"object","required":["success","message"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"}}},
"TestWebhookRequest":{"type":"object","required":["event"],"properties":{"event":{"$ref":"#/components/schemas/EventType"}}},
"TestWebhookResult":{"type":"object","required":["success","message","details"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"details":{"$ref":"#/components/schemas/TestWebhookDetails"}}},
"TestWebhookDetails":{"type":"object","required":["status_code","response_time","timestamp"],"properties":{"status_code":{"type":"integer"},"response_time":{"type":"number"},"timestamp":{"type":"string","format":"date-time"}}},
"ErrorBody":{"type":"object","properties":{"message":{"type":"string"},"error":{},"code":{"type":["string","integer"]}},"additionalProperties":true},
"EventEnvelope":{"type":"object","required":["id","type","created"],"properties":{"id":{"type":"string"},"type":{"$ref":"#/components/schemas/EventType"},"created":{"type":"string","format":"date-time"}}},
"EventType":{"anyOf":[{"type":"string","enum":["user.created","user.updated","user.deleted","data.created","data.updated","data.deleted","report.generated","system.alert"]},{"type":"string"}]},
"WebhookStatus":{"anyOf":[{"type":"string","enum":["active","inactive"]},{"type":"string"}]},
"UserData":{"type":"object","required":["id","email","name","role","status","created_at"],"properties":{"id":{"type":"string"},"email":{"type":"string"},"name":{"type":"string"},"role":{"type":"string"},"status":{"type":"string"},"created_at":{"type":"string","format":"date-time"}}},
"EventData":{"type":"object","additionalProperties":true}}}}`) as OpenApiDocument,
  fixtures: {
    'data.created': '{\n  "id": "evt_123459",\n  "type": "data.created",\n  "created": "2023-06-21T09:30:00Z",\n  "data": {\n    "id": "dat_345678",\n    "name": "Quarterly figures"\n  }\n}',
    'data.deleted': '{\n  "id": "evt_123461",\n  "type": "data.deleted",\n  "created": "2023-06-21T09:40:51Z",\n  "data": {\n    "id": "dat_345678"\n  }\n}',
    'data.updated': '{\n  "id": "evt_123460",\n  "type": "data.updated",\n  "created": "2023-06-21T09:35:12Z",\n  "data": {\n    "id": "dat_345678",\n    "name": "Quarterly figures, \\u00dcbersicht \\ud83d\\udcc8"\n  }\n}',
    'report.generated': '{\n  "id": "evt_123462",\n  "type": "report.generated",\n  "created": "2023-06-21T10:00:00Z",\n  "data": {\n    "id": "rpt_901234",\n    "url": "https:\\/\\/example.com\\/reports\\/rpt_901234"\n  }\n}',
    'system.alert': '{"id":"evt_123463","type":"system.alert","created":"2023-06-21T10:05:17Z","data":{"message":"Storage is almost full.","level":"warning"}}',
    'user.created': '{\n  "id": "evt_123456",\n  "type": "user.created",\n  "created": "2023-06-21T09:15:30Z",\n  "data": {\n    "id": "usr_789012",\n    "email": "newuser@example.com",\n    "name": "Jane Smith",\n    "role": "editor",\n    "status": "pending",\n    "created_at": "2023-06-21T09:15:30Z"\n  }\n}',
    'user.deleted': '{\n  "id": "evt_123458",\n  "type": "user.deleted",\n  "created": "2023-06-21T09:25:40Z",\n  "data": {\n    "id": "usr_789012"\n  }\n}',
    'user.updated': '{\n  "id": "evt_123457",\n  "type": "user.updated",\n  "created": "2023-06-21T09:20:05Z",\n  "data": {\n    "id": "usr_789012",\n    "email": "newuser@example.com",\n    "name": "Jané Smith-Łukasik",\n    "role": "editor",\n    "status": "active",\n    "created_at": "2023-06-21T09:15:30Z"\n  }\n}',
  },
}
