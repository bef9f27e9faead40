package fangxin.supervision.selfreport;

import fangxin.common.validation.Length;
import fangxin.supervision.holderterms.SelfReportTerms;
import fangxin.supervision.holderterms.SelfReportWindow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Stored window of one year (自查报告期) with the progress of its job: which notifications to holders are sent, and whether
 * the missing reports are proposed. A period is opened in its window only, so that an installation proposes nothing for
 * a window before it. The days are those of the terms on the day of the opening.
 */
@Entity
@Table(name = "self_report_period")
public class SelfReportPeriod {
    /** Round of the job over all titles (自查报告通知): opening, reminder, and proposal of what is missing. */
    public enum SelfReportRound {
        OPENING,
        REMINDER,
        MISSING
    }

    @Id
    private int reportYear;

    @Version
    private long version;

    private int termsIssue;

    @NotNull
    private LocalDate opensOn;

    @NotNull
    private LocalDate lastDay;

    private int completed;

    @Length(max = 19)
    private String lastTitle;

    protected SelfReportPeriod() {}

    SelfReportPeriod(SelfReportWindow window, int termsIssue) {
        this.reportYear = window.year();
        this.termsIssue = termsIssue;
        this.opensOn = window.opensOn();
        this.lastDay = window.lastDay();
    }

    /**
     * Returns the days on which the rounds begin, in their order: the opening, each reminder in the window, the end.
     */
    private List<LocalDate> days(SelfReportTerms terms) {
        List<LocalDate> days = new ArrayList<>();
        terms.remindBefore().stream()
                .map(lastDay::minusDays)
                .filter(day -> day.isAfter(opensOn))
                .distinct()
                .forEach(days::add);
        Collections.sort(days);
        days.addFirst(opensOn);
        days.add(lastDay.plusDays(1));
        return days;
    }

    /**
     * Returns the round that is due on a day, or null. Where a later one is due the earlier ones are left out: a holder
     * gets one message.
     */
    SelfReportRound due(SelfReportTerms terms, LocalDate today) {
        List<LocalDate> days = days(terms);
        int last = (int) days.stream().filter(day -> !day.isAfter(today)).count() - 1;
        if (last < completed) {
            return null;
        }
        if (last > completed) {
            completed = last;
            lastTitle = null;
        }
        if (last == 0) {
            return SelfReportRound.OPENING;
        }
        return last == days.size() - 1 ? SelfReportRound.MISSING : SelfReportRound.REMINDER;
    }

    /** Returns whether all rounds of the period are done, so that missing reports are proposed. */
    boolean isComplete(SelfReportTerms terms) {
        return completed >= days(terms).size();
    }

    /** Records up to which title the round has come. */
    void advance(String title) {
        lastTitle = title;
    }

    /** Records that the round has come to the end. */
    void complete() {
        completed++;
        lastTitle = null;
    }

    SelfReportWindow window() {
        return new SelfReportWindow(reportYear, opensOn, lastDay);
    }

    int termsIssue() {
        return termsIssue;
    }

    /** Returns the number of the last title of the running round, or empty at its beginning. */
    String position() {
        return lastTitle == null ? "" : lastTitle;
    }

    /** Returns the number of the round, which its messages contain, so that they differ from those of other rounds. */
    int completed() {
        return completed;
    }
}
