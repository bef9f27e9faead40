package fangxin.complaint.handling;

import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.TestTime;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of the times of tests of goods or services in a complaint, in their order (鉴定检测时间段): it begins and ends one; a
 * new one begins after the last one has ended.
 */
public record TestTimes(List<TestTime> all) implements Serializable {
    /** Converter that stores the test times as JSON in one column. */
    @Converter
    public static class TestTimesConverter extends JsonAttributeConverter<TestTimes>
            implements AttributeConverter<TestTimes, String> {
        public TestTimesConverter() {
            super(TestTimes.class);
        }
    }

    static final TestTimes NONE = new TestTimes(List.of());
    private static final int MOST = 10;

    public TestTimes {
        all = all == null ? List.of() : List.copyOf(all);
    }

    boolean isRunning() {
        return !all.isEmpty() && all.getLast().until() == null;
    }

    TestTimes begin(LocalDate day) {
        if (isRunning()) {
            throw RuleViolation.conflict("handling.test.running", all.getLast().from());
        }
        if (all.size() == MOST) {
            throw RuleViolation.at("on", "handling.test.many", MOST);
        }
        if (!all.isEmpty() && day.isBefore(all.getLast().until())) {
            throw RuleViolation.at("on", "handling.test.overlap", all.getLast().until());
        }
        List<TestTime> more = new ArrayList<>(all);
        more.add(new TestTime(day, null));
        return new TestTimes(more);
    }

    TestTimes end(LocalDate day) {
        if (!isRunning()) {
            throw RuleViolation.conflict("handling.test.none");
        }
        if (day.isBefore(all.getLast().from())) {
            throw RuleViolation.at("on", "handling.test.early", all.getLast().from());
        }
        List<TestTime> ended = new ArrayList<>(all);
        ended.set(ended.size() - 1, new TestTime(all.getLast().from(), day));
        return new TestTimes(ended);
    }
}
