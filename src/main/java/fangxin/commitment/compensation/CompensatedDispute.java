package fangxin.commitment.compensation;

import fangxin.commitment.returns.ReturnClaim;
import fangxin.commitment.terms.CompensationTerms;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of the dispute for which advance compensation is paid (先行赔付事由), a claim of return or one that an officer
 * describes, with shop and day of purchase; it decides whether the shop has not satisfied the consumer in time, and
 * gives the price of a claim.
 *
 * @param title       of the shop that has not satisfied the consumer
 * @param claim       claim of return, or null
 * @param description of the dispute; null for a claim
 * @param purchasedOn day of the purchase or service
 * @param demandedOn  day on which the consumer demanded it of the shop; null for a claim
 */
record CompensatedDispute(
        Title title, ReturnClaim claim, String description, LocalDate purchasedOn, LocalDate demandedOn) {
    static CompensatedDispute of(ReturnClaim claim) {
        return new CompensatedDispute(
                claim.title(), claim, null, claim.purchase().on(), null);
    }

    /** Returns whether the shop has not satisfied the consumer in time, so that a payment of a day is possible. */
    boolean isUnsatisfied(LocalDate day, CompensationTerms terms, WorkingCalendar calendar) {
        return claim == null ? day.isAfter(lastDay(terms, calendar)) : claim.isUnsatisfied(day);
    }

    /** Returns the last day of the shop for a described dispute. */
    LocalDate lastDay(CompensationTerms terms, WorkingCalendar calendar) {
        return calendar.end(demandedOn, terms.response());
    }

    /** Returns the maximum amount that the shop owes by the claim; null for a described dispute. */
    BigDecimal price() {
        return claim == null ? null : claim.purchase().price();
    }
}
