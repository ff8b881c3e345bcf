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
