package fangxin.complaint.offencereport;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the states of a report of an offence (举报办理状态): received, declined since the office is not competent, closed
 * as repeated, filed as a case, not filed, or transferred to the competent authority.
 */
public enum OffenceReportState {
    /** The drafter has to check the lead within the limit of its origin. */
    RECEIVED,
    /** The office is not competent: the reporter was notified, and nothing was forwarded (Order 121, article 34). */
    DECLINED,
    /** The same reporter has reported the same fact before: it is not handled again (article 35). */
    REPEATED,
    /** A case was filed by the procedure of penalties. */
    FILED,
    NOT_FILED,
    /** A lead found in a mediation was transferred to the competent authority. */
    TRANSFERRED;

    static Set<OffenceReportState> closed() {
        return EnumSet.complementOf(EnumSet.of(RECEIVED));
    }
}
