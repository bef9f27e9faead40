package fangxin.commitment.compensation;

import fangxin.commitment.compensation.CompensationSchemeView.CompensationEntryView;
import fangxin.commitment.compensation.CompensationSchemeView.StatementView;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a payment of advance compensation for an office: scheme and holder, the dispute, amount and day, what is
 * recovered and outstanding, state and evidence; its details add recoveries, journal and open steps.
 *
 * @param scheme   number of the scheme
 * @param holder   name of the organisation that paid
 * @param dispute  what it was paid for
 * @param evidence id of the file that proves it
 */
public record CompensationPaymentView(
        @NotNull String number,
        long version,
        @NotNull String scheme,
        @NotNull String holder,
        @NotNull PaidDispute dispute,
        @NotNull BigDecimal amount,
        @NotNull LocalDate paidOn,
        @NotNull BigDecimal recovered,
        @NotNull BigDecimal outstanding,
        @NotNull CompensationPaymentState state,
        @NotNull String evidence,
        @NotNull String recordedBy)
        implements Serializable {

    /**
     * The dispute for which the payment was made.
     *
     * @param title       certificate number of the shop
     * @param claim       number of the claim of return, or null
     * @param description null for a claim
     * @param demandedOn  null for a claim
     */
    public record PaidDispute(
            @NotNull String title,
            String signName,
            String registeredName,
            String claim,
            String description,
            LocalDate purchasedOn,
            LocalDate demandedOn)
            implements Serializable {}

    /**
     * Payment with its recoveries and journal.
     *
     * @param steps steps that the reader can take now
     */
    public record CompensationPaymentDetails(
            @NotNull CompensationPaymentView payment,
            @NotNull List<StatementView> recoveries,
            @NotNull List<CompensationEntryView> journal,
            @NotNull List<CompensationStep> steps)
            implements Serializable {
        public boolean opens(CompensationStep step) {
            return steps.contains(step);
        }
    }
}
