package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import java.time.LocalDate;

/**
 * Rule: a purchase can be claimed back where the title was in force and its holder had pledged on the day of the
 * purchase, for the class of the goods, until the last day of the pledge. What has become of title or pledge since does
 * not matter. At a distance the law covers all classes, and the days count from the receipt of the goods (Consumer
 * Protection Law §25): ordered on 1 March under a pledge of seven days and received on 9 March, goods are claimed back
 * until 16 March, also where the pledge ended on 5 March.
 */
final class PurchaseCoverageRule {
    private PurchaseCoverageRule() {}

    /** Returns the version that covers a purchase; throws a rule violation where none does. */
    static ReturnPledge require(
            Title title, ReturnPledgeHistory history, ReturnChannel channel, Purchase purchase, BusinessMoment now) {
        requireDays(channel, purchase, now.today());
        LocalDate purchasedOn = purchase.on();
        if (!TitleForceRule.isInForce(title, purchasedOn)) {
            throw TitleForceRule.lastDay(title, purchasedOn)
                    .filter(purchasedOn::isAfter)
                    .map(last -> RuleViolation.at(
                            "purchasedOn",
                            "commitment.claim.titleEnded",
                            title.place().signName(),
                            last))
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
        if (!pledge.covers(purchase.goodsClass())) {
            throw RuleViolation.at("goodsClass", "commitment.claim.notCovered");
        }
        LocalDate last = lastDay(pledge, purchase, now);
        if (now.isAfter(last)) {
            throw RuleViolation.at(
                    purchase.receivedOn() == null ? "purchasedOn" : "receivedOn",
                    "commitment.claim.late",
                    pledge.terms().days(),
                    last);
        }
        return pledge;
    }

    /** The day of receipt is stated for goods that were sent, and for these alone; neither day is in the future. */
    private static void requireDays(ReturnChannel channel, Purchase purchase, LocalDate today) {
        LocalDate received = purchase.receivedOn();
        boolean distance = channel == ReturnChannel.DISTANCE;
        new FieldErrors()
                .refuse(purchase.on().isAfter(today), "purchasedOn", "commitment.claim.future")
                .refuse(distance && received == null, "receivedOn", "commitment.receivedOn.missing")
                .refuse(!distance && received != null, "receivedOn", "commitment.receivedOn.premises")
                .refuse(received != null && received.isAfter(today), "receivedOn", "commitment.receivedOn.future")
                .refuse(
                        received != null && received.isBefore(purchase.on()),
                        "receivedOn",
                        "commitment.receivedOn.early",
                        purchase.on())
                .check();
    }

    /**
     * Returns the last day for a claim; the day of the purchase, or of the receipt, does not count, and a last day off
     * moves to a working day.
     */
    static LocalDate lastDay(ReturnPledge pledge, Purchase purchase, BusinessMoment now) {
        return now.calendar()
                .end(purchase.countedFrom(), new TimeLimit(pledge.terms().days(), TimeLimit.Unit.DAYS, "default"));
    }
}
