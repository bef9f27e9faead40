package fangxin.complaint.timelimit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Value of the data from which a due day is counted (期限起算): the limit, the day of the event, the tags of the case, its
 * test times, and whether an extension was approved.
 */
public record PeriodStart(
        HandlingLimit limit, LocalDate start, Set<String> tags, List<GoodsTestPeriod> tests, boolean extended)
        implements Serializable {
    public PeriodStart {
        tags = Set.copyOf(tags);
        tests = List.copyOf(tests);
    }

    /** Returns a period without tests and extension. */
    public static PeriodStart of(HandlingLimit limit, LocalDate start, Set<String> tags) {
        return new PeriodStart(limit, start, tags, List.of(), false);
    }

    boolean leavesOut(LocalDate day) {
        return tests.stream().anyMatch(test -> test.leavesOut(day));
    }

    boolean isStopped() {
        return tests.stream().anyMatch(GoodsTestPeriod::isRunning);
    }
}
