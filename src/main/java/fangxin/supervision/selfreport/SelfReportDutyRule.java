package fangxin.supervision.selfreport;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.supervision.holderterms.SelfReportWindow;
import java.time.LocalDate;

/**
 * Rule (functions) of the yearly self-report: each running title that was named before the window opened has to be
 * reported on, from 00:00:00 of the first to 23:59:59 of the last day of the window in China.
 *
 * <p>Worked example for the window of 1 to 31 January 2027: a report is accepted on 31 January at 23:59:59 and refused
 * on 1 February at 00:00:00; a title that was named on 1 January 2027 reports in 2028 for the first time.
 */
final class SelfReportDutyRule {
    private SelfReportDutyRule() {}

    /**
     * Returns whether the holder of a title has to report in a window: the title is valid or suspended on a day, and
     * was named before the window opened.
     */
    static boolean owes(Title title, SelfReportWindow window, LocalDate today) {
        LocalDate namedOn = title.term().namedOn();
        return title.standing(today).isRunning() && (namedOn == null || namedOn.isBefore(window.opensOn()));
    }

    /** Refuses a report outside of the window, or on a title that needs no report. */
    static void require(Title title, SelfReportWindow window, LocalDate today) {
        if (!window.isOpen(today)) {
            throw RuleViolation.conflict("selfreport.closed", window.opensOn(), window.lastDay());
        }
        if (!owes(title, window, today)) {
            throw RuleViolation.conflict("selfreport.none", title.place().signName(), String.valueOf(window.year()));
        }
    }
}
