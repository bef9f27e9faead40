package fangxin.complaint.handling;

import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.GoodsTestPeriod;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of the periods of tests of goods or services in a complaint, in their order (鉴定检测时间段): it begins and ends one; a
 * new one begins after the last one has ended.
 */
public record GoodsTestPeriods(List<GoodsTestPeriod> all) implements Serializable {
    /** Converter that stores the periods as JSON in one column. */
    @Converter
    public static class GoodsTestPeriodsConverter extends JsonAttributeConverter<GoodsTestPeriods>
            implements AttributeConverter<GoodsTestPeriods, String> {
        public GoodsTestPeriodsConverter() {
            super(GoodsTestPeriods.class);
        }
    }

    static final GoodsTestPeriods NONE = new GoodsTestPeriods(List.of());
    private static final int MOST = 10;

    public GoodsTestPeriods {
        all = all == null ? List.of() : List.copyOf(all);
    }

    boolean isRunning() {
        return !all.isEmpty() && all.getLast().until() == null;
    }

    GoodsTestPeriods begin(LocalDate day) {
        if (isRunning()) {
            throw RuleViolation.conflict("handling.test.running", all.getLast().from());
        }
        if (all.size() == MOST) {
            throw RuleViolation.at("on", "handling.test.many", MOST);
        }
        if (!all.isEmpty() && day.isBefore(all.getLast().until())) {
            throw RuleViolation.at("on", "handling.test.overlap", all.getLast().until());
        }
        List<GoodsTestPeriod> more = new ArrayList<>(all);
        more.add(new GoodsTestPeriod(day, null));
        return new GoodsTestPeriods(more);
    }

    GoodsTestPeriods end(LocalDate day) {
        if (!isRunning()) {
            throw RuleViolation.conflict("handling.test.none");
        }
        if (day.isBefore(all.getLast().from())) {
            throw RuleViolation.at("on", "handling.test.early", all.getLast().from());
        }
        List<GoodsTestPeriod> ended = new ArrayList<>(all);
        ended.set(ended.size() - 1, new GoodsTestPeriod(all.getLast().from(), day));
        return new GoodsTestPeriods(ended);
    }
}
