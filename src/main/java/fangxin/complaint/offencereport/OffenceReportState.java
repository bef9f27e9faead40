package fangxin.complaint.offencereport;

import fangxin.complaint.timelimit.HandlingLimit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Enum of the states of a report (举报办理状态), each with the limit that runs in it. */
public enum OffenceReportState {
    /** The lead is to be checked. */
    RECEIVED(HandlingLimit.CHECK_REPORT),
    /** The office is not competent: the reporter was notified, and nothing was forwarded (Order 121, article 34). */
    DECLINED(null),
    /** The same reporter has reported the same fact before: it is not handled again (article 35). */
    REPEATED(null),
    /** A case was filed by the procedure of penalties. */
    FILED(null),
    NOT_FILED(null);

    private final HandlingLimit limit;

    OffenceReportState(HandlingLimit limit) {
        this.limit = limit;
    }

    public Optional<HandlingLimit> limit() {
        return Optional.ofNullable(limit);
    }

    static Set<OffenceReportState> closed() {
        return EnumSet.complementOf(EnumSet.of(RECEIVED));
    }
}
