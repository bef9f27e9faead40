package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.DeadlineReason;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a claim of return for one party, with shop, purchase, deadline, refusal, contest, refund and open steps: the
 * journal is shown to the office, the contact masked to the office and the shop.
 *
 * @param contact masked, or null
 * @param steps   steps that the reader can take now
 */
public record ReturnClaimView(
        @NotNull String number,
        long version,
        @NotNull ReturnShop shop,
        @NotNull ClaimedPurchase purchase,
        @NotNull ReturnState state,
        @NotNull ReturnDeadline deadline,
        ReturnRefusal refusal,
        @NotNull ReturnContest contest,
        @NotNull ReturnRefund refund,
        String contact,
        @NotNull List<ReturnEntryView> journal,
        @NotNull List<ReturnStep> steps)
        implements Serializable {

    /** Shop of a claim. */
    public record ReturnShop(
            @NotNull String number,
            String signName,
            String registeredName,
            String address,
            @NotNull TitleStanding standing)
            implements Serializable {}

    /**
     * The purchase, with the pledge that covers it.
     *
     * @param receivedOn day on which goods bought at a distance were received, or null
     * @param goodsClass name of the class of the goods
     * @param lastDay    last day for the claim by the pledge
     */
    public record ClaimedPurchase(
            LocalDate on,
            LocalDate receivedOn,
            LocalizedText goodsClass,
            String goods,
            @NotNull BigDecimal price,
            @NotNull PledgeView pledge,
            LocalDate lastDay)
            implements Serializable {}

    /**
     * The return of the goods and the refund of the price.
     *
     * @param shop  the shop that took the goods back, or null
     * @param route null until the price was paid
     * @param on    day of the refund, or null
     */
    public record ReturnRefund(ReturnShop shop, RefundRoute route, LocalDate on) implements Serializable {}

    /**
     * The last day of the state.
     *
     * @param dueOn null where no limit runs
     * @param why   reason of the last day, or null
     */
    public record ReturnDeadline(
            @NotNull Instant enteredAt,
            @NotNull Instant since,
            LocalDate dueOn,
            boolean provisional,
            DeadlineReason why)
            implements Serializable {}

    /**
     * Refusal of the shop.
     *
     * @param good      whether law or pledge accepts the reason
     * @param exclusion name of the exclusion of the pledge on which it rests, or null
     * @param confirmed whether the consumer confirmed the exclusion at the purchase; null where none is named
     */
    public record ReturnRefusal(
            String code,
            @NotNull LocalizedText reason,
            boolean good,
            LocalizedText exclusion,
            Boolean confirmed,
            String words)
            implements Serializable {}

    /** The contest of a refusal: reason, statement and finding; each may be null. */
    public record ReturnContest(String why, String statement, ReturnFinding finding, LocalDate foundOn)
            implements Serializable {}

    /** Entry of the journal. */
    public record ReturnEntryView(
            @NotNull ReturnStep step,
            @NotNull ReturnParty party,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt)
            implements Serializable {}

    public boolean opens(ReturnStep step) {
        return steps.contains(step);
    }

    /** Returns the channel of the purchase. */
    public ReturnChannel channel() {
        return purchase.pledge().channel();
    }
}
