package fangxin.supervision.selfreport;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.supervision.holderterms.SelfReportWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rule (functions) of the yearly self-report: each running title that was named before the window opened has to be
 * reported on, from 00:00:00 of the first to 23:59:59 of the last day of the window in China. One report covers all
 * titles of the holder at one premises, of each level and track.
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

    /**
     * Returns the title under which the report on a premises is entered: the one of the lowest level, of demonstration
     * before commitment, by its number; its office checks the report.
     *
     * @param owing titles of one premises on which a report is due
     */
    static Optional<Title> reporting(List<Title> owing) {
        return owing.stream()
                .min(Comparator.comparing((Title title) -> title.category().level())
                        .thenComparing(title -> title.category().track())
                        .thenComparing(Title::number));
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
