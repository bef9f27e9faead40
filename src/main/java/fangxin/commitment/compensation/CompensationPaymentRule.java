package fangxin.commitment.compensation;

import fangxin.commitment.terms.CompensationTerms;
import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessMoment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Rule on which payments of advance compensation are recorded (先行赔付登记规则): for a purchase on a day that the scheme
 * covers, of a shop that has not satisfied the consumer in time, once whichever scheme pays, within both limits, the
 * price and the balance, not in the future and not before the agreement. Default of the programme; the limits are those
 * of the agreement.
 *
 * <p>Worked example: a consumer demanded 300 yuan of a shop on 2 March; with 7 days for the shop, which end on 9 March,
 * the holder can have paid on 10 March. Of a balance of 250 yuan it cannot.
 */
final class CompensationPaymentRule {
    private CompensationPaymentRule() {}

    /**
     * Refuses a payment that breaks the rule.
     *
     * @param covers  those of the shop by the scheme
     * @param earlier payments for the shop by any scheme
     */
    static void require(
            CompensationScheme scheme,
            List<CompensationCover> covers,
            List<CompensationPayment> earlier,
            CompensatedDispute dispute,
            BigDecimal amount,
            LocalDate paidOn,
            CompensationTerms terms,
            BusinessMoment now) {
        earlier.stream()
                .filter(payment -> payment.state().counts() && payment.isFor(dispute, amount))
                .findFirst()
                .ifPresent(known -> {
                    throw RuleViolation.conflictAt(
                            dispute.claim() == null ? "description" : "claim",
                            "compensation.payment.twice",
                            known.number());
                });
        FieldErrors errors = new FieldErrors();
        checkDays(errors, scheme, dispute, paidOn, now);
        errors.check();
        errors.refuse(
                covers.stream().noneMatch(cover -> cover.holdsOn(dispute.purchasedOn())),
                dispute.claim() == null ? "title" : "claim",
                "compensation.payment.notCovered",
                dispute.title().place().signName(),
                dispute.purchasedOn());
        checkTime(errors, dispute, paidOn, terms, now);
        checkAmount(errors, scheme, dispute, amount, paidOn);
        errors.check();
    }

    /** Refuses days in a wrong order, before any day is computed from them. */
    private static void checkDays(
            FieldErrors errors,
            CompensationScheme scheme,
            CompensatedDispute dispute,
            LocalDate paidOn,
            BusinessMoment now) {
        errors.refuse(paidOn.isAfter(now.today()), "paidOn", "compensation.payment.future")
                .refuse(paidOn.isBefore(scheme.validFrom()), "paidOn", "compensation.payment.early", scheme.validFrom())
                .refuse(
                        paidOn.isBefore(dispute.purchasedOn()),
                        "paidOn",
                        "compensation.payment.beforePurchase",
                        dispute.purchasedOn());
        if (dispute.claim() == null) {
            errors.refuse(
                            dispute.demandedOn().isBefore(dispute.purchasedOn()),
                            "demandedOn",
                            "compensation.payment.order")
                    .refuse(dispute.demandedOn().isAfter(now.today()), "demandedOn", "compensation.payment.demand");
        }
    }

    private static void checkTime(
            FieldErrors errors,
            CompensatedDispute dispute,
            LocalDate paidOn,
            CompensationTerms terms,
            BusinessMoment now) {
        if (!dispute.isUnsatisfied(paidOn, terms, now.calendar())) {
            if (dispute.claim() == null) {
                errors.add("paidOn", "compensation.payment.inTime", dispute.lastDay(terms, now.calendar()));
            } else {
                errors.add("claim", "compensation.payment.satisfied");
            }
        }
    }

    private static void checkAmount(
            FieldErrors errors,
            CompensationScheme scheme,
            CompensatedDispute dispute,
            BigDecimal amount,
            LocalDate paidOn) {
        CompensationLimits limits = scheme.limits();
        BigDecimal left = limits.perYear().subtract(scheme.paidIn(paidOn.getYear()));
        errors.refuse(
                        amount.compareTo(limits.perClaim()) > 0,
                        "amount",
                        "compensation.payment.perClaim",
                        limits.perClaim())
                .refuse(
                        dispute.price() != null && amount.compareTo(dispute.price()) > 0,
                        "amount",
                        "compensation.payment.overPrice",
                        dispute.price())
                .refuse(amount.compareTo(left) > 0, "amount", "compensation.payment.perYear", limits.perYear(), left)
                .refuse(
                        amount.compareTo(scheme.balance()) > 0,
                        "amount",
                        "compensation.payment.balance",
                        scheme.balance());
    }
}
