package fangxin.complaint.handling;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of the state of a case at the end of a month (月末办理情况) for call-backs and figures: agencies, officer, closing,
 * whether it was replied to, due, on time, refused, repeated or merged, and money recovered.
 *
 * @param placement offices and unit that have the case; of a closed case those that closed it
 * @param officer   name of the officer who decided it last; null where a platform stated it
 * @param closedOn  day of closing; null where it is open at the end of the month
 * @param replied   whether it was accepted, refused or answered by then
 * @param due       whether it is closed, or a limit of it is exceeded
 * @param onTime    whether it is due and no limit was exceeded
 * @param refused   whether its acceptance was refused
 * @param duplicate whether it is merged into another case
 * @param repeated  whether the same contact complained again of the same trader, whose credit code is known
 */
public record CaseProgress(
        String number,
        ComplaintType type,
        CasePlacement placement,
        String officer,
        LocalDate closedOn,
        boolean replied,
        boolean due,
        boolean onTime,
        boolean refused,
        BigDecimal recovered,
        boolean duplicate,
        boolean repeated) {
    /** Returns the code of the competent office. */
    public String office() {
        return placement.office();
    }

    /** Returns the code of the unit, or null. */
    public String unit() {
        return placement.unit();
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
