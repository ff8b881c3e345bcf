// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

import type { SignedDelivery } from '@hooks/core/contract'
import type {
  Application,
  ApplicationProfile,
  Authorization,
  BalanceTransfer,
  CheckoutForm,
  ComplianceForm,
  Dispute,
  DisputeEvidence,
  EventEnvelope,
  ExternalLink,
  Fee,
  FeeProfile,
  File,
  FundingTransferAttempt,
  GatewayIntegration,
  Identity,
  InstrumentHistory,
  Merchant,
  MerchantProfile,
  OnboardingForm,
  PaymentInstrument,
  PaymentLink,
  PayoutProfile,
  RiskProfile,
  Settlement,
  Subscription,
  Transfer,
  TransferAttempt,
  Verification,
} from './schemas.ts'

/**
 * An application was created.
 *
 * Sent only when `enabled_events` names it. Reaches "Core" customers only.
 *
 * @example
 * ```ts
 * import type { FinixApplicationCreatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixApplicationCreatedEventOf(delivery: FinixDelivery): FinixApplicationCreatedEvent | undefined {
 *   return delivery.type === 'application.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixApplicationCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'application'
  _embedded: { applications: Application[] }
}

/**
 * An application was changed.
 *
 * Sent only when `enabled_events` names it. Reaches "Core" customers only.
 *
 * @example
 * ```ts
 * import type { FinixApplicationUpdatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixApplicationUpdatedEventOf(delivery: FinixDelivery): FinixApplicationUpdatedEvent | undefined {
 *   return delivery.type === 'application.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixApplicationUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'application'
  _embedded: { applications: Application[] }
}

/**
 * An application profile was created.
 *
 * Sent only when `enabled_events` names it. Reaches "Core" customers only.
 *
 * @example
 * ```ts
 * import type { FinixApplicationProfileCreatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixApplicationProfileCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixApplicationProfileCreatedEvent | undefined {
 *   return delivery.type === 'application_profile.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixApplicationProfileCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'application_profile'
  _embedded: { application_profiles: ApplicationProfile[] }
}

/**
 * An application profile was changed.
 *
 * Sent only when `enabled_events` names it. Reaches "Core" customers only.
 *
 * @example
 * ```ts
 * import type { FinixApplicationProfileUpdatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixApplicationProfileUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixApplicationProfileUpdatedEvent | undefined {
 *   return delivery.type === 'application_profile.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixApplicationProfileUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'application_profile'
  _embedded: { application_profiles: ApplicationProfile[] }
}

/**
 * An authorization was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixAuthorizationCreatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixAuthorizationCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixAuthorizationCreatedEvent | undefined {
 *   return delivery.type === 'authorization.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixAuthorizationCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'authorization'
  _embedded: { authorizations: Authorization[] }
}

/**
 * An authorization was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixAuthorizationUpdatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixAuthorizationUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixAuthorizationUpdatedEvent | undefined {
 *   return delivery.type === 'authorization.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixAuthorizationUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'authorization'
  _embedded: { authorizations: Authorization[] }
}

/**
 * A balance transfer was created.
 *
 * Sent only when `enabled_events` names it. Reaches "Core" customers only.
 *
 * @example
 * ```ts
 * import type { FinixBalanceTransferCreatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixBalanceTransferCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixBalanceTransferCreatedEvent | undefined {
 *   return delivery.type === 'balance_transfer.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixBalanceTransferCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'balance_transfer'
  _embedded: { balance_transfers: BalanceTransfer[] }
}

/**
 * A balance transfer was changed.
 *
 * Sent only when `enabled_events` names it. Reaches "Core" customers only.
 *
 * @example
 * ```ts
 * import type { FinixBalanceTransferUpdatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixBalanceTransferUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixBalanceTransferUpdatedEvent | undefined {
 *   return delivery.type === 'balance_transfer.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixBalanceTransferUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'balance_transfer'
  _embedded: { balance_transfers: BalanceTransfer[] }
}

/**
 * A checkout form was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixCheckoutFormCreatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixCheckoutFormCreatedEventOf(delivery: FinixDelivery): FinixCheckoutFormCreatedEvent | undefined {
 *   return delivery.type === 'checkout_form.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixCheckoutFormCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'checkout_form'
  _embedded: { checkout_forms: CheckoutForm[] }
}

/**
 * A checkout form was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixCheckoutFormUpdatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixCheckoutFormUpdatedEventOf(delivery: FinixDelivery): FinixCheckoutFormUpdatedEvent | undefined {
 *   return delivery.type === 'checkout_form.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixCheckoutFormUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'checkout_form'
  _embedded: { checkout_forms: CheckoutForm[] }
}

/**
 * A compliance form was created.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess.
 *
 * @example
 * ```ts
 * import type { FinixComplianceFormCreatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixComplianceFormCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixComplianceFormCreatedEvent | undefined {
 *   return delivery.type === 'compliance_form.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixComplianceFormCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'compliance_form'
  _embedded: { compliance_forms?: ComplianceForm[]; [key: string]: unknown }
}

/**
 * A compliance form was changed.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess.
 *
 * @example
 * ```ts
 * import type { FinixComplianceFormUpdatedEvent, FinixDelivery } from '@hooks/providers/finix'
 *
 * export function finixComplianceFormUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixComplianceFormUpdatedEvent | undefined {
 *   return delivery.type === 'compliance_form.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixComplianceFormUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'compliance_form'
  _embedded: { compliance_forms?: ComplianceForm[]; [key: string]: unknown }
}

/**
 * A dispute was created.
 *
 * Sent only when `enabled_events` names it. (That it is not among the default events is as transcribed from the event
 * table, and odd.)
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixDisputeCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixDisputeCreatedEventOf(delivery: FinixDelivery): FinixDisputeCreatedEvent | undefined {
 *   return delivery.type === 'dispute.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixDisputeCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'dispute'
  _embedded: { disputes: Dispute[] }
}

/**
 * A dispute was changed.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixDisputeUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixDisputeUpdatedEventOf(delivery: FinixDelivery): FinixDisputeUpdatedEvent | undefined {
 *   return delivery.type === 'dispute.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixDisputeUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'dispute'
  _embedded: { disputes: Dispute[] }
}

/**
 * Evidence in a dispute was created.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixEvidenceCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixEvidenceCreatedEventOf(delivery: FinixDelivery): FinixEvidenceCreatedEvent | undefined {
 *   return delivery.type === 'evidence.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixEvidenceCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'evidence'
  _embedded: { evidences: DisputeEvidence[] }
}

/**
 * Evidence in a dispute was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixEvidenceUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixEvidenceUpdatedEventOf(delivery: FinixDelivery): FinixEvidenceUpdatedEvent | undefined {
 *   return delivery.type === 'evidence.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixEvidenceUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'evidence'
  _embedded: { evidences: DisputeEvidence[] }
}

/**
 * An external link to a file was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixExternalLinkCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixExternalLinkCreatedEventOf(delivery: FinixDelivery): FinixExternalLinkCreatedEvent | undefined {
 *   return delivery.type === 'external_link.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixExternalLinkCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'external_link'
  _embedded: { external_links: ExternalLink[] }
}

/**
 * An external link to a file was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixExternalLinkUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixExternalLinkUpdatedEventOf(delivery: FinixDelivery): FinixExternalLinkUpdatedEvent | undefined {
 *   return delivery.type === 'external_link.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixExternalLinkUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'external_link'
  _embedded: { external_links: ExternalLink[] }
}

/**
 * A fee was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFeeCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFeeCreatedEventOf(delivery: FinixDelivery): FinixFeeCreatedEvent | undefined {
 *   return delivery.type === 'fee.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFeeCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'fee'
  _embedded: { fees: Fee[] }
}

/**
 * A fee was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFeeUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFeeUpdatedEventOf(delivery: FinixDelivery): FinixFeeUpdatedEvent | undefined {
 *   return delivery.type === 'fee.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFeeUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'fee'
  _embedded: { fees: Fee[] }
}

/**
 * A fee profile was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFeeProfileCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFeeProfileCreatedEventOf(delivery: FinixDelivery): FinixFeeProfileCreatedEvent | undefined {
 *   return delivery.type === 'fee_profile.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFeeProfileCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'fee_profile'
  _embedded: { fee_profiles: FeeProfile[] }
}

/**
 * A fee profile was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFeeProfileUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFeeProfileUpdatedEventOf(delivery: FinixDelivery): FinixFeeProfileUpdatedEvent | undefined {
 *   return delivery.type === 'fee_profile.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFeeProfileUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'fee_profile'
  _embedded: { fee_profiles: FeeProfile[] }
}

/**
 * A file was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFileCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFileCreatedEventOf(delivery: FinixDelivery): FinixFileCreatedEvent | undefined {
 *   return delivery.type === 'file.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFileCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'file'
  _embedded: { files: File[] }
}

/**
 * A file was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFileUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFileUpdatedEventOf(delivery: FinixDelivery): FinixFileUpdatedEvent | undefined {
 *   return delivery.type === 'file.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFileUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'file'
  _embedded: { files: File[] }
}

/**
 * A funding transfer attempt was created.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess. No schema of the resource is
 * published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFundingTransferAttemptCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFundingTransferAttemptCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixFundingTransferAttemptCreatedEvent | undefined {
 *   return delivery.type === 'funding_transfer_attempt.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFundingTransferAttemptCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'funding_transfer_attempt'
  _embedded: { funding_transfer_attempts?: FundingTransferAttempt[]; [key: string]: unknown }
}

/**
 * A funding transfer attempt was changed.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess. No schema of the resource is
 * published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixFundingTransferAttemptUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixFundingTransferAttemptUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixFundingTransferAttemptUpdatedEvent | undefined {
 *   return delivery.type === 'funding_transfer_attempt.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixFundingTransferAttemptUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'funding_transfer_attempt'
  _embedded: { funding_transfer_attempts?: FundingTransferAttempt[]; [key: string]: unknown }
}

/**
 * A gateway integration was created.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess. No schema of the resource is
 * published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixGatewayIntegrationCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixGatewayIntegrationCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixGatewayIntegrationCreatedEvent | undefined {
 *   return delivery.type === 'gateway_integration.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixGatewayIntegrationCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'gateway_integration'
  _embedded: { gateway_integrations?: GatewayIntegration[]; [key: string]: unknown }
}

/**
 * A gateway integration was changed.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess. No schema of the resource is
 * published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixGatewayIntegrationUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixGatewayIntegrationUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixGatewayIntegrationUpdatedEvent | undefined {
 *   return delivery.type === 'gateway_integration.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixGatewayIntegrationUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'gateway_integration'
  _embedded: { gateway_integrations?: GatewayIntegration[]; [key: string]: unknown }
}

/**
 * An identity was created.
 *
 * Sent only when `enabled_events` names it. Deliveries have been seen with `identitys`; the API itself says
 * `identities`, so either may come.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixIdentityCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixIdentityCreatedEventOf(delivery: FinixDelivery): FinixIdentityCreatedEvent | undefined {
 *   return delivery.type === 'identity.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixIdentityCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'identity'
  _embedded: { identitys?: Identity[]; identities?: Identity[] }
}

/**
 * An identity was changed.
 *
 * Sent only when `enabled_events` names it. Deliveries have been seen with `identitys`; the API itself says
 * `identities`, so either may come.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixIdentityUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixIdentityUpdatedEventOf(delivery: FinixDelivery): FinixIdentityUpdatedEvent | undefined {
 *   return delivery.type === 'identity.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixIdentityUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'identity'
  _embedded: { identitys?: Identity[]; identities?: Identity[] }
}

/**
 * A payment instrument was created.
 *
 * Sent only when `enabled_events` names it. The key is `instruments` here, though the API itself says
 * `payment_instruments`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixInstrumentCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixInstrumentCreatedEventOf(delivery: FinixDelivery): FinixInstrumentCreatedEvent | undefined {
 *   return delivery.type === 'instrument.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixInstrumentCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'instrument'
  _embedded: { instruments: PaymentInstrument[] }
}

/**
 * A payment instrument was changed.
 *
 * Sent only when `enabled_events` names it. The key is `instruments` here, though the API itself says
 * `payment_instruments`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixInstrumentUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixInstrumentUpdatedEventOf(delivery: FinixDelivery): FinixInstrumentUpdatedEvent | undefined {
 *   return delivery.type === 'instrument.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixInstrumentUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'instrument'
  _embedded: { instruments: PaymentInstrument[] }
}

/**
 * An entry in the history of a payment instrument was created.
 *
 * Sent by default, that is without naming it in `enabled_events`. The key under `_embedded` is a guess, with two
 * candidates. No schema of the resource is published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixInstrumentHistoryCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixInstrumentHistoryCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixInstrumentHistoryCreatedEvent | undefined {
 *   return delivery.type === 'instrument_history.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixInstrumentHistoryCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'instrument_history'
  _embedded: {
    instrument_historys?: InstrumentHistory[]
    instrument_histories?: InstrumentHistory[]
    [key: string]: unknown
  }
}

/**
 * A merchant was created.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixMerchantCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixMerchantCreatedEventOf(delivery: FinixDelivery): FinixMerchantCreatedEvent | undefined {
 *   return delivery.type === 'merchant.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixMerchantCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'merchant'
  _embedded: { merchants: Merchant[] }
}

/**
 * A merchant was changed.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixMerchantUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixMerchantUpdatedEventOf(delivery: FinixDelivery): FinixMerchantUpdatedEvent | undefined {
 *   return delivery.type === 'merchant.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixMerchantUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'merchant'
  _embedded: { merchants: Merchant[] }
}

/**
 * A merchant has been underwritten.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixMerchantUnderwrittenEvent } from '@hooks/providers/finix'
 *
 * export function finixMerchantUnderwrittenEventOf(
 *   delivery: FinixDelivery,
 * ): FinixMerchantUnderwrittenEvent | undefined {
 *   return delivery.type === 'merchant.underwritten' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixMerchantUnderwrittenEvent extends EventEnvelope {
  type: 'underwritten'
  entity: 'merchant'
  _embedded: { merchants: Merchant[] }
}

/**
 * A merchant profile was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixMerchantProfileCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixMerchantProfileCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixMerchantProfileCreatedEvent | undefined {
 *   return delivery.type === 'merchant_profile.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixMerchantProfileCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'merchant_profile'
  _embedded: { merchant_profiles: MerchantProfile[] }
}

/**
 * A merchant profile was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixMerchantProfileUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixMerchantProfileUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixMerchantProfileUpdatedEvent | undefined {
 *   return delivery.type === 'merchant_profile.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixMerchantProfileUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'merchant_profile'
  _embedded: { merchant_profiles: MerchantProfile[] }
}

/**
 * An onboarding form was created.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixOnboardingFormCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixOnboardingFormCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixOnboardingFormCreatedEvent | undefined {
 *   return delivery.type === 'onboarding_form.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixOnboardingFormCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'onboarding_form'
  _embedded: { onboarding_forms?: OnboardingForm[]; [key: string]: unknown }
}

/**
 * An onboarding form was changed.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixOnboardingFormUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixOnboardingFormUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixOnboardingFormUpdatedEvent | undefined {
 *   return delivery.type === 'onboarding_form.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixOnboardingFormUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'onboarding_form'
  _embedded: { onboarding_forms?: OnboardingForm[]; [key: string]: unknown }
}

/**
 * A payment link was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixPaymentLinkCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixPaymentLinkCreatedEventOf(delivery: FinixDelivery): FinixPaymentLinkCreatedEvent | undefined {
 *   return delivery.type === 'payment_link.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixPaymentLinkCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'payment_link'
  _embedded: { payment_links: PaymentLink[] }
}

/**
 * A payment link was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixPaymentLinkUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixPaymentLinkUpdatedEventOf(delivery: FinixDelivery): FinixPaymentLinkUpdatedEvent | undefined {
 *   return delivery.type === 'payment_link.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixPaymentLinkUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'payment_link'
  _embedded: { payment_links: PaymentLink[] }
}

/**
 * A payout profile was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixPayoutProfileCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixPayoutProfileCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixPayoutProfileCreatedEvent | undefined {
 *   return delivery.type === 'payout_profile.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixPayoutProfileCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'payout_profile'
  _embedded: { payout_profiles: PayoutProfile[] }
}

/**
 * A risk profile was created.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess. No schema of the resource is
 * published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixRiskProfileCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixRiskProfileCreatedEventOf(delivery: FinixDelivery): FinixRiskProfileCreatedEvent | undefined {
 *   return delivery.type === 'risk_profile.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixRiskProfileCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'risk_profile'
  _embedded: { risk_profiles?: RiskProfile[]; [key: string]: unknown }
}

/**
 * A risk profile was changed.
 *
 * Sent only when `enabled_events` names it. The key under `_embedded` is a guess. No schema of the resource is
 * published.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixRiskProfileUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixRiskProfileUpdatedEventOf(delivery: FinixDelivery): FinixRiskProfileUpdatedEvent | undefined {
 *   return delivery.type === 'risk_profile.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixRiskProfileUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'risk_profile'
  _embedded: { risk_profiles?: RiskProfile[]; [key: string]: unknown }
}

/**
 * A settlement has begun to accrue.
 *
 * Sent only when `enabled_events` names it. Presumably carries the settlement with a `status` outside of the known
 * ones.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixSettlementAccruingStartedEvent } from '@hooks/providers/finix'
 *
 * export function finixSettlementAccruingStartedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixSettlementAccruingStartedEvent | undefined {
 *   return delivery.type === 'settlement.accruing_started' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixSettlementAccruingStartedEvent extends EventEnvelope {
  type: 'accruing_started'
  entity: 'settlement'
  _embedded: { settlements: Settlement[] }
}

/**
 * A settlement was created.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixSettlementCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixSettlementCreatedEventOf(delivery: FinixDelivery): FinixSettlementCreatedEvent | undefined {
 *   return delivery.type === 'settlement.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixSettlementCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'settlement'
  _embedded: { settlements: Settlement[] }
}

/**
 * A settlement was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixSettlementUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixSettlementUpdatedEventOf(delivery: FinixDelivery): FinixSettlementUpdatedEvent | undefined {
 *   return delivery.type === 'settlement.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixSettlementUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'settlement'
  _embedded: { settlements: Settlement[] }
}

/**
 * A subscription was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixSubscriptionCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixSubscriptionCreatedEventOf(delivery: FinixDelivery): FinixSubscriptionCreatedEvent | undefined {
 *   return delivery.type === 'subscription.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixSubscriptionCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'subscription'
  _embedded: { subscriptions: Subscription[] }
}

/**
 * A subscription was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixSubscriptionUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixSubscriptionUpdatedEventOf(delivery: FinixDelivery): FinixSubscriptionUpdatedEvent | undefined {
 *   return delivery.type === 'subscription.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixSubscriptionUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'subscription'
  _embedded: { subscriptions: Subscription[] }
}

/**
 * A transfer was created.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixTransferCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixTransferCreatedEventOf(delivery: FinixDelivery): FinixTransferCreatedEvent | undefined {
 *   return delivery.type === 'transfer.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixTransferCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'transfer'
  _embedded: { transfers: Transfer[] }
}

/**
 * A transfer was changed.
 *
 * Sent by default, that is without naming it in `enabled_events`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixTransferUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixTransferUpdatedEventOf(delivery: FinixDelivery): FinixTransferUpdatedEvent | undefined {
 *   return delivery.type === 'transfer.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixTransferUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'transfer'
  _embedded: { transfers: Transfer[] }
}

/**
 * A transfer attempt was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixTransferAttemptCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixTransferAttemptCreatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixTransferAttemptCreatedEvent | undefined {
 *   return delivery.type === 'transfer_attempt.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixTransferAttemptCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'transfer_attempt'
  _embedded: { transfer_attempts: TransferAttempt[] }
}

/**
 * A transfer attempt was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixTransferAttemptUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixTransferAttemptUpdatedEventOf(
 *   delivery: FinixDelivery,
 * ): FinixTransferAttemptUpdatedEvent | undefined {
 *   return delivery.type === 'transfer_attempt.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixTransferAttemptUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'transfer_attempt'
  _embedded: { transfer_attempts: TransferAttempt[] }
}

/**
 * A verification was created.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixVerificationCreatedEvent } from '@hooks/providers/finix'
 *
 * export function finixVerificationCreatedEventOf(delivery: FinixDelivery): FinixVerificationCreatedEvent | undefined {
 *   return delivery.type === 'verification.created' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixVerificationCreatedEvent extends EventEnvelope {
  type: 'created'
  entity: 'verification'
  _embedded: { verifications: Verification[] }
}

/**
 * A verification was changed.
 *
 * Sent only when `enabled_events` names it.
 *
 * @example
 * ```ts
 * import type { FinixDelivery, FinixVerificationUpdatedEvent } from '@hooks/providers/finix'
 *
 * export function finixVerificationUpdatedEventOf(delivery: FinixDelivery): FinixVerificationUpdatedEvent | undefined {
 *   return delivery.type === 'verification.updated' ? delivery.event : undefined
 * }
 * ```
 */
export interface FinixVerificationUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'verification'
  _embedded: { verifications: Verification[] }
}

/**
 * A verified delivery of Finix: `type` tells which. An event that the specification does not know is `unknown`.
 *
 * @example
 * ```ts
 * import type { FinixDelivery } from '@hooks/providers/finix'
 *
 * export function nameOf(delivery: FinixDelivery): string {
 *   return delivery.type === 'unknown' ? 'new: '.concat(delivery.name) : delivery.type
 * }
 * ```
 */
export type FinixDelivery =
  | SignedDelivery<'finix', 'application.created', Application, FinixApplicationCreatedEvent>
  | SignedDelivery<'finix', 'application.updated', Application, FinixApplicationUpdatedEvent>
  | SignedDelivery<'finix', 'application_profile.created', ApplicationProfile, FinixApplicationProfileCreatedEvent>
  | SignedDelivery<'finix', 'application_profile.updated', ApplicationProfile, FinixApplicationProfileUpdatedEvent>
  | SignedDelivery<'finix', 'authorization.created', Authorization, FinixAuthorizationCreatedEvent>
  | SignedDelivery<'finix', 'authorization.updated', Authorization, FinixAuthorizationUpdatedEvent>
  | SignedDelivery<'finix', 'balance_transfer.created', BalanceTransfer, FinixBalanceTransferCreatedEvent>
  | SignedDelivery<'finix', 'balance_transfer.updated', BalanceTransfer, FinixBalanceTransferUpdatedEvent>
  | SignedDelivery<'finix', 'checkout_form.created', CheckoutForm, FinixCheckoutFormCreatedEvent>
  | SignedDelivery<'finix', 'checkout_form.updated', CheckoutForm, FinixCheckoutFormUpdatedEvent>
  | SignedDelivery<'finix', 'compliance_form.created', ComplianceForm, FinixComplianceFormCreatedEvent>
  | SignedDelivery<'finix', 'compliance_form.updated', ComplianceForm, FinixComplianceFormUpdatedEvent>
  | SignedDelivery<'finix', 'dispute.created', Dispute, FinixDisputeCreatedEvent>
  | SignedDelivery<'finix', 'dispute.updated', Dispute, FinixDisputeUpdatedEvent>
  | SignedDelivery<'finix', 'evidence.created', DisputeEvidence, FinixEvidenceCreatedEvent>
  | SignedDelivery<'finix', 'evidence.updated', DisputeEvidence, FinixEvidenceUpdatedEvent>
  | SignedDelivery<'finix', 'external_link.created', ExternalLink, FinixExternalLinkCreatedEvent>
  | SignedDelivery<'finix', 'external_link.updated', ExternalLink, FinixExternalLinkUpdatedEvent>
  | SignedDelivery<'finix', 'fee.created', Fee, FinixFeeCreatedEvent>
  | SignedDelivery<'finix', 'fee.updated', Fee, FinixFeeUpdatedEvent>
  | SignedDelivery<'finix', 'fee_profile.created', FeeProfile, FinixFeeProfileCreatedEvent>
  | SignedDelivery<'finix', 'fee_profile.updated', FeeProfile, FinixFeeProfileUpdatedEvent>
  | SignedDelivery<'finix', 'file.created', File, FinixFileCreatedEvent>
  | SignedDelivery<'finix', 'file.updated', File, FinixFileUpdatedEvent>
  | SignedDelivery<
      'finix',
      'funding_transfer_attempt.created',
      FundingTransferAttempt,
      FinixFundingTransferAttemptCreatedEvent
    >
  | SignedDelivery<
      'finix',
      'funding_transfer_attempt.updated',
      FundingTransferAttempt,
      FinixFundingTransferAttemptUpdatedEvent
    >
  | SignedDelivery<'finix', 'gateway_integration.created', GatewayIntegration, FinixGatewayIntegrationCreatedEvent>
  | SignedDelivery<'finix', 'gateway_integration.updated', GatewayIntegration, FinixGatewayIntegrationUpdatedEvent>
  | SignedDelivery<'finix', 'identity.created', Identity, FinixIdentityCreatedEvent>
  | SignedDelivery<'finix', 'identity.updated', Identity, FinixIdentityUpdatedEvent>
  | SignedDelivery<'finix', 'instrument.created', PaymentInstrument, FinixInstrumentCreatedEvent>
  | SignedDelivery<'finix', 'instrument.updated', PaymentInstrument, FinixInstrumentUpdatedEvent>
  | SignedDelivery<'finix', 'instrument_history.created', InstrumentHistory, FinixInstrumentHistoryCreatedEvent>
  | SignedDelivery<'finix', 'merchant.created', Merchant, FinixMerchantCreatedEvent>
  | SignedDelivery<'finix', 'merchant.updated', Merchant, FinixMerchantUpdatedEvent>
  | SignedDelivery<'finix', 'merchant.underwritten', Merchant, FinixMerchantUnderwrittenEvent>
  | SignedDelivery<'finix', 'merchant_profile.created', MerchantProfile, FinixMerchantProfileCreatedEvent>
  | SignedDelivery<'finix', 'merchant_profile.updated', MerchantProfile, FinixMerchantProfileUpdatedEvent>
  | SignedDelivery<'finix', 'onboarding_form.created', OnboardingForm, FinixOnboardingFormCreatedEvent>
  | SignedDelivery<'finix', 'onboarding_form.updated', OnboardingForm, FinixOnboardingFormUpdatedEvent>
  | SignedDelivery<'finix', 'payment_link.created', PaymentLink, FinixPaymentLinkCreatedEvent>
  | SignedDelivery<'finix', 'payment_link.updated', PaymentLink, FinixPaymentLinkUpdatedEvent>
  | SignedDelivery<'finix', 'payout_profile.created', PayoutProfile, FinixPayoutProfileCreatedEvent>
  | SignedDelivery<'finix', 'risk_profile.created', RiskProfile, FinixRiskProfileCreatedEvent>
  | SignedDelivery<'finix', 'risk_profile.updated', RiskProfile, FinixRiskProfileUpdatedEvent>
  | SignedDelivery<'finix', 'settlement.accruing_started', Settlement, FinixSettlementAccruingStartedEvent>
  | SignedDelivery<'finix', 'settlement.created', Settlement, FinixSettlementCreatedEvent>
  | SignedDelivery<'finix', 'settlement.updated', Settlement, FinixSettlementUpdatedEvent>
  | SignedDelivery<'finix', 'subscription.created', Subscription, FinixSubscriptionCreatedEvent>
  | SignedDelivery<'finix', 'subscription.updated', Subscription, FinixSubscriptionUpdatedEvent>
  | SignedDelivery<'finix', 'transfer.created', Transfer, FinixTransferCreatedEvent>
  | SignedDelivery<'finix', 'transfer.updated', Transfer, FinixTransferUpdatedEvent>
  | SignedDelivery<'finix', 'transfer_attempt.created', TransferAttempt, FinixTransferAttemptCreatedEvent>
  | SignedDelivery<'finix', 'transfer_attempt.updated', TransferAttempt, FinixTransferAttemptUpdatedEvent>
  | SignedDelivery<'finix', 'verification.created', Verification, FinixVerificationCreatedEvent>
  | SignedDelivery<'finix', 'verification.updated', Verification, FinixVerificationUpdatedEvent>
  | SignedDelivery<'finix', 'unknown', unknown, unknown>
