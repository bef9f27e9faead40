package fangxin.commitment.returns;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import java.time.LocalDate;

/**
 * Rule: a purchase can be claimed back where the title was in force and its holder had pledged on the day of the
 * purchase, for the class of the goods, until the last day of the pledge. At a distance the law covers all classes.
 * What has become of title or pledge since does not matter.
 */
final class PurchaseCoverageRule {
    private PurchaseCoverageRule() {}

    /** The version that covers a purchase; refused in words where none does. */
    static ReturnPledge require(
            Title title, ReturnPledgeHistory history, LocalDate purchasedOn, String goodsClass, BusinessMoment now) {
        if (now.today().isBefore(purchasedOn)) {
            throw RuleViolation.at("purchasedOn", "commitment.claim.future");
        }
        if (!TitleForceRule.isInForce(title, purchasedOn)) {
            throw TitleForceRule.firstDayAfter(title, purchasedOn)
                    .filter(over -> !purchasedOn.isBefore(over))
                    .map(over -> RuleViolation.at(
                            "purchasedOn",
                            "commitment.claim.titleEnded",
                            title.place().signName(),
                            over))
                    .orElseGet(() -> RuleViolation.at(
                            "purchasedOn",
                            "commitment.claim.titleLater",
                            title.place().signName(),
                            title.term().namedOn()));
        }
        ReturnPledge pledge = history.heldOn(purchasedOn)
                .orElseThrow(() -> RuleViolation.at(
                        "purchasedOn",
                        "commitment.claim.noPledge",
                        title.place().signName(),
                        purchasedOn));
        if (!pledge.covers(goodsClass)) {
            throw RuleViolation.at("goodsClass", "commitment.claim.notCovered");
        }
        LocalDate last = lastDay(pledge, purchasedOn, now);
        if (now.isAfter(last)) {
            throw RuleViolation.at(
                    "purchasedOn", "commitment.claim.late", pledge.terms().days(), last);
        }
        return pledge;
    }

    /** The last day for a claim; the day of the purchase does not count, and a last day off moves to a working day. */
    static LocalDate lastDay(ReturnPledge pledge, LocalDate purchasedOn, BusinessMoment now) {
        return now.calendar().end(purchasedOn, new TimeLimit(pledge.terms().days(), TimeLimit.Unit.DAYS, "default"));
    }
}
