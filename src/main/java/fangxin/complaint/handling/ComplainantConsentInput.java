package fangxin.complaint.handling;

import jakarta.validation.constraints.NotNull;

/** Input of the consent of one complainant to the settlement. */
public record ComplainantConsentInput(
        @NotNull(message = "{handling.joint.consent}") SettlementConsent consent) {}
