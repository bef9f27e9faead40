package fangxin.supervision.proceeding;

import fangxin.common.RuleViolation;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;

/**
 * Rule (functions): a measure is proposed and decided only on a title whose status its type of official document can
 * follow on the day of the act; a title that expired at midnight is not reminded a minute later, whether or not the
 * hourly job has run. It also states when the measure after a missed one is proposed.
 */
final class SupervisionMeasureRule {
    private SupervisionMeasureRule() {}

    /** Returns whether a reminder or rectification of the title is running; the page of the title can also end it. */
    static boolean isUnderMeasure(Title title) {
        return title.status() == TitleStatus.WARNED || title.status() == TitleStatus.RECTIFYING;
    }

    /**
     * Returns whether the measure after a reminder or rectification without a proceeding is to be proposed: the
     * reminder or rectification is still running, its last day is over, and its ground was not withdrawn.
     *
     * @param ordered the entry that states it
     */
    static boolean isNextMeasureDue(Title title, TitleEvent ordered, BusinessMoment now) {
        LocalDate lastDay = title.remedyUntil(ordered);
        return lastDay != null
                && now.isAfter(lastDay)
                && isUnderMeasure(title)
                && (ordered.document() == null || !title.isGroundWithdrawn(ordered.document()));
    }

    /**
     * Returns whether a measure only restores the title: its holder has nothing to defend, and no hearing delays it.
     */
    static boolean isRestoring(OfficialDocumentType measure) {
        return measure.step().filter(TitleStep::restores).isPresent();
    }

    static void require(Title title, OfficialDocumentType measure, LocalDate today) {
        if (!measure.canFollow(title, today)) {
            throw RuleViolation.conflict(
                    "supervision.title.standing",
                    title.place().signName(),
                    Messages.inBoth("naming.titlestatus." + title.statusOn(today)),
                    measure.name());
        }
    }
}
