package fangxin.commitment.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who reports the refused return of a purchase of an experience visit: the position of the
 * purchase, and the refusal.
 *
 * @param purchase its position among the purchases, from 0
 */
public record VisitRefusalInput(
        @Min(value = 0, message = "{supervision.visit.refusal.purchase}")
        int purchase,

        @NotNull(message = "{supervision.visit.refusal.purchase}") @Valid
        ReportedRefusalInput refusal) {}
