package fangxin.complaint.performance;

import java.math.BigDecimal;

/**
 * Value of the counted complaints of one office and category in a month (投诉汇总单元): numbers of all, due, on time, closed
 * and settled ones, and money recovered; it adds another cell and can be put into another category.
 *
 * @param due        complaints that are closed, or of which a limit is exceeded
 * @param onTime     those of them of which no limit was exceeded
 * @param settled    complaints on which both parties agreed
 * @param recoveries complaints with money recovered
 */
record ComplaintCell(
        String office,
        String category,
        int complaints,
        int due,
        int onTime,
        int closed,
        int settled,
        int recoveries,
        BigDecimal recovered) {
    ComplaintCell plus(ComplaintCell other) {
        return new ComplaintCell(
                office,
                category,
                complaints + other.complaints,
                due + other.due,
                onTime + other.onTime,
                closed + other.closed,
                settled + other.settled,
                recoveries + other.recoveries,
                recovered.add(other.recovered));
    }

    /** Returns the same complaints in another category. */
    ComplaintCell in(String other) {
        return new ComplaintCell(office, other, complaints, due, onTime, closed, settled, recoveries, recovered);
    }
}
