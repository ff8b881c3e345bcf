// Generated from specs/finix/openapi.yaml by tools/codegen. Do not edit.

import type { KnownDelivery, UnknownDelivery } from '@hooks/core/contract'
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
 */
export interface FinixVerificationUpdatedEvent extends EventEnvelope {
  type: 'updated'
  entity: 'verification'
  _embedded: { verifications: Verification[] }
}

/** A verified delivery of Finix: `type` tells which. An event that the specification does not know is `unknown`. */
export type FinixDelivery =
  | KnownDelivery<'finix', 'application.created', Application, FinixApplicationCreatedEvent>
  | KnownDelivery<'finix', 'application.updated', Application, FinixApplicationUpdatedEvent>
  | KnownDelivery<'finix', 'application_profile.created', ApplicationProfile, FinixApplicationProfileCreatedEvent>
  | KnownDelivery<'finix', 'application_profile.updated', ApplicationProfile, FinixApplicationProfileUpdatedEvent>
  | KnownDelivery<'finix', 'authorization.created', Authorization, FinixAuthorizationCreatedEvent>
  | KnownDelivery<'finix', 'authorization.updated', Authorization, FinixAuthorizationUpdatedEvent>
  | KnownDelivery<'finix', 'balance_transfer.created', BalanceTransfer, FinixBalanceTransferCreatedEvent>
  | KnownDelivery<'finix', 'balance_transfer.updated', BalanceTransfer, FinixBalanceTransferUpdatedEvent>
  | KnownDelivery<'finix', 'checkout_form.created', CheckoutForm, FinixCheckoutFormCreatedEvent>
  | KnownDelivery<'finix', 'checkout_form.updated', CheckoutForm, FinixCheckoutFormUpdatedEvent>
  | KnownDelivery<'finix', 'compliance_form.created', ComplianceForm, FinixComplianceFormCreatedEvent>
  | KnownDelivery<'finix', 'compliance_form.updated', ComplianceForm, FinixComplianceFormUpdatedEvent>
  | KnownDelivery<'finix', 'dispute.created', Dispute, FinixDisputeCreatedEvent>
  | KnownDelivery<'finix', 'dispute.updated', Dispute, FinixDisputeUpdatedEvent>
  | KnownDelivery<'finix', 'evidence.created', DisputeEvidence, FinixEvidenceCreatedEvent>
  | KnownDelivery<'finix', 'evidence.updated', DisputeEvidence, FinixEvidenceUpdatedEvent>
  | KnownDelivery<'finix', 'external_link.created', ExternalLink, FinixExternalLinkCreatedEvent>
  | KnownDelivery<'finix', 'external_link.updated', ExternalLink, FinixExternalLinkUpdatedEvent>
  | KnownDelivery<'finix', 'fee.created', Fee, FinixFeeCreatedEvent>
  | KnownDelivery<'finix', 'fee.updated', Fee, FinixFeeUpdatedEvent>
  | KnownDelivery<'finix', 'fee_profile.created', FeeProfile, FinixFeeProfileCreatedEvent>
  | KnownDelivery<'finix', 'fee_profile.updated', FeeProfile, FinixFeeProfileUpdatedEvent>
  | KnownDelivery<'finix', 'file.created', File, FinixFileCreatedEvent>
  | KnownDelivery<'finix', 'file.updated', File, FinixFileUpdatedEvent>
  | KnownDelivery<
      'finix',
      'funding_transfer_attempt.created',
      FundingTransferAttempt,
      FinixFundingTransferAttemptCreatedEvent
    >
  | KnownDelivery<
      'finix',
      'funding_transfer_attempt.updated',
      FundingTransferAttempt,
      FinixFundingTransferAttemptUpdatedEvent
    >
  | KnownDelivery<'finix', 'gateway_integration.created', GatewayIntegration, FinixGatewayIntegrationCreatedEvent>
  | KnownDelivery<'finix', 'gateway_integration.updated', GatewayIntegration, FinixGatewayIntegrationUpdatedEvent>
  | KnownDelivery<'finix', 'identity.created', Identity, FinixIdentityCreatedEvent>
  | KnownDelivery<'finix', 'identity.updated', Identity, FinixIdentityUpdatedEvent>
  | KnownDelivery<'finix', 'instrument.created', PaymentInstrument, FinixInstrumentCreatedEvent>
  | KnownDelivery<'finix', 'instrument.updated', PaymentInstrument, FinixInstrumentUpdatedEvent>
  | KnownDelivery<'finix', 'instrument_history.created', InstrumentHistory, FinixInstrumentHistoryCreatedEvent>
  | KnownDelivery<'finix', 'merchant.created', Merchant, FinixMerchantCreatedEvent>
  | KnownDelivery<'finix', 'merchant.updated', Merchant, FinixMerchantUpdatedEvent>
  | KnownDelivery<'finix', 'merchant.underwritten', Merchant, FinixMerchantUnderwrittenEvent>
  | KnownDelivery<'finix', 'merchant_profile.created', MerchantProfile, FinixMerchantProfileCreatedEvent>
  | KnownDelivery<'finix', 'merchant_profile.updated', MerchantProfile, FinixMerchantProfileUpdatedEvent>
  | KnownDelivery<'finix', 'onboarding_form.created', OnboardingForm, FinixOnboardingFormCreatedEvent>
  | KnownDelivery<'finix', 'onboarding_form.updated', OnboardingForm, FinixOnboardingFormUpdatedEvent>
  | KnownDelivery<'finix', 'payment_link.created', PaymentLink, FinixPaymentLinkCreatedEvent>
  | KnownDelivery<'finix', 'payment_link.updated', PaymentLink, FinixPaymentLinkUpdatedEvent>
  | KnownDelivery<'finix', 'payout_profile.created', PayoutProfile, FinixPayoutProfileCreatedEvent>
  | KnownDelivery<'finix', 'risk_profile.created', RiskProfile, FinixRiskProfileCreatedEvent>
  | KnownDelivery<'finix', 'risk_profile.updated', RiskProfile, FinixRiskProfileUpdatedEvent>
  | KnownDelivery<'finix', 'settlement.accruing_started', Settlement, FinixSettlementAccruingStartedEvent>
  | KnownDelivery<'finix', 'settlement.created', Settlement, FinixSettlementCreatedEvent>
  | KnownDelivery<'finix', 'settlement.updated', Settlement, FinixSettlementUpdatedEvent>
  | KnownDelivery<'finix', 'subscription.created', Subscription, FinixSubscriptionCreatedEvent>
  | KnownDelivery<'finix', 'subscription.updated', Subscription, FinixSubscriptionUpdatedEvent>
  | KnownDelivery<'finix', 'transfer.created', Transfer, FinixTransferCreatedEvent>
  | KnownDelivery<'finix', 'transfer.updated', Transfer, FinixTransferUpdatedEvent>
  | KnownDelivery<'finix', 'transfer_attempt.created', TransferAttempt, FinixTransferAttemptCreatedEvent>
  | KnownDelivery<'finix', 'transfer_attempt.updated', TransferAttempt, FinixTransferAttemptUpdatedEvent>
  | KnownDelivery<'finix', 'verification.created', Verification, FinixVerificationCreatedEvent>
  | KnownDelivery<'finix', 'verification.updated', Verification, FinixVerificationUpdatedEvent>
  | UnknownDelivery<'finix'>

/** The complete names of the events in the specification. */
export const finixEventNames: ReadonlySet<string> = new Set([
  'application.created',
  'application.updated',
  'application_profile.created',
  'application_profile.updated',
  'authorization.created',
  'authorization.updated',
  'balance_transfer.created',
  'balance_transfer.updated',
  'checkout_form.created',
  'checkout_form.updated',
  'compliance_form.created',
  'compliance_form.updated',
  'dispute.created',
  'dispute.updated',
  'evidence.created',
  'evidence.updated',
  'external_link.created',
  'external_link.updated',
  'fee.created',
  'fee.updated',
  'fee_profile.created',
  'fee_profile.updated',
  'file.created',
  'file.updated',
  'funding_transfer_attempt.created',
  'funding_transfer_attempt.updated',
  'gateway_integration.created',
  'gateway_integration.updated',
  'identity.created',
  'identity.updated',
  'instrument.created',
  'instrument.updated',
  'instrument_history.created',
  'merchant.created',
  'merchant.updated',
  'merchant.underwritten',
  'merchant_profile.created',
  'merchant_profile.updated',
  'onboarding_form.created',
  'onboarding_form.updated',
  'payment_link.created',
  'payment_link.updated',
  'payout_profile.created',
  'risk_profile.created',
  'risk_profile.updated',
  'settlement.accruing_started',
  'settlement.created',
  'settlement.updated',
  'subscription.created',
  'subscription.updated',
  'transfer.created',
  'transfer.updated',
  'transfer_attempt.created',
  'transfer_attempt.updated',
  'verification.created',
  'verification.updated',
])
