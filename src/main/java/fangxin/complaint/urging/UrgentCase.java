package fangxin.complaint.urging;

import fangxin.complaint.handling.HandlingState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Value of an open complaint as urging reads it (待催办案件): the agencies that have it, its limit and what can make it hard.
 *
 * @param unit     code of the unit; null where the office handles it itself
 * @param merchant id of the merchant of the trader, or null
 * @param contact  salted hash of the complainant, or null
 * @param redOn    day from which its limit is red; null where no limit runs
 * @param blackOn  day from which its limit is over
 * @param tags     codes of its tags
 */
record UrgentCase(
        String number,
        String trader,
        String creditCode,
        String merchant,
        String contact,
        String office,
        String unit,
        HandlingState state,
        LocalDate dueOn,
        LocalDate redOn,
        LocalDate blackOn,
        Instant receivedAt,
        BigDecimal amount,
        Set<String> tags) {
    /** A row of {@link UrgentCaseRepository#PATHS}. */
    static UrgentCase of(Object[] row) {
        return new UrgentCase(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (HandlingState) row[7],
                (LocalDate) row[8],
                (LocalDate) row[9],
                (LocalDate) row[10],
                (Instant) row[11],
                (BigDecimal) row[12],
                row[13] == null ? Set.of() : Set.copyOf(Arrays.asList(((String) row[13]).split(";"))));
    }

    /** Code of the agency that handles it. */
    String agency() {
        return unit == null ? office : unit;
    }

    /**
     * Why it needs urging; empty where it does not.
     *
     * @param complaints of its contact against its trader in the days of the terms, itself included
     */
    List<UrgingReason> reasons(UrgingTerms terms, int complaints, LocalDate today, Instant hardBefore) {
        Set<UrgingReason> found = EnumSet.noneOf(UrgingReason.class);
        if (blackOn != null && !today.isBefore(blackOn)) {
            found.add(UrgingReason.OVERDUE);
        } else if (redOn != null && !today.isBefore(redOn)) {
            found.add(UrgingReason.NEARLY_OVERDUE);
        }
        if (complaints >= terms.repeats()) {
            found.add(UrgingReason.REPEATED);
        }
        if ((amount != null && amount.compareTo(terms.hardAmount()) >= 0)
                || receivedAt.isBefore(hardBefore)
                || !Collections.disjoint(tags, terms.hardTags())) {
            found.add(UrgingReason.HARD);
        }
        return List.copyOf(found);
    }
}
