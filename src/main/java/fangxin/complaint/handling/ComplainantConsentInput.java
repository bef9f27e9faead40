package fangxin.complaint.handling;

import jakarta.validation.constraints.NotNull;

/** Input of an officer who records whether one complainant consents to the settlement or refuses it. */
public record ComplainantConsentInput(
        @NotNull(message = "{handling.joint.consent}") SettlementConsent consent) {}
