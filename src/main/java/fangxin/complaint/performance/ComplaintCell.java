package fangxin.complaint.performance;

import java.math.BigDecimal;

/**
 * Value of the counted complaints of one office and category in a month (投诉汇总单元): numbers of all, due, on time, closed
 * and settled ones, and money recovered; it adds another cell and can be put into another category.
 *
 * @param within     category above the category, whose cell counts these complaints too; null for one at the top
 * @param due        complaints that are closed, or of which a limit is exceeded
 * @param onTime     those of them of which no limit was exceeded
 * @param settled    complaints on which both parties agreed
 * @param recoveries complaints with money recovered
 */
record ComplaintCell(
        String office,
        String category,
        String within,
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
                within,
                complaints + other.complaints,
                due + other.due,
                onTime + other.onTime,
                closed + other.closed,
                settled + other.settled,
                recoveries + other.recoveries,
                recovered.add(other.recovered));
    }

    /** Returns the same complaints in another category at the top. */
    ComplaintCell in(String other) {
        return new ComplaintCell(office, other, null, complaints, due, onTime, closed, settled, recoveries, recovered);
    }

    /** Returns the same complaints without the money that they recovered. */
    ComplaintCell withoutMoney() {
        return new ComplaintCell(
                office, category, within, complaints, due, onTime, closed, settled, 0, BigDecimal.ZERO);
    }
}
