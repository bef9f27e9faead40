package fangxin.complaint.handling;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.LimitOverride;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of the report of one day on the complaints with a tag (日统计分析报告), which an override of limits such as that of the
 * epidemic of 2020 asks for: complaints received, accepted and closed on that day, and those that are not closed.
 *
 * @param name   name of the override
 * @param tag    code of the tag
 * @param until  last day of the override
 * @param duties duties of the offices meanwhile
 * @param open   not closed at the moment of the report, on whatever day they were received
 */
public record DayReport(
        @NotNull LocalizedText name,
        @NotNull String tag,
        @NotNull LocalDate day,
        @NotNull LocalDate until,
        @NotNull LocalizedText duties,
        long received,
        long accepted,
        long closed,
        long open)
        implements Serializable {
    static DayReport of(LimitOverride override, LocalDate day, DayCounts counts) {
        return new DayReport(
                override.name(),
                override.tag(),
                day,
                override.until(),
                override.duties(),
                counts.received(),
                counts.accepted(),
                counts.closed(),
                counts.open());
    }

    /** Numbers of a day. */
    record DayCounts(long received, long accepted, long closed, long open) {}
}
