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
 * Value of an open complaint that can need urging (待催办案件): number, trader, agencies, state, running limit, amount and
 * tags; it decides for which reasons it needs urging.
 *
 * @param unit     code of the unit; null where the office handles it itself
 * @param contact  salted hash of the complainant, or null
 * @param tags     codes of its tags
 */
record UrgentCase(
        String number,
        String trader,
        String creditCode,
        String contact,
        String office,
        String unit,
        HandlingState state,
        UrgentLimit limit,
        Instant receivedAt,
        BigDecimal amount,
        Set<String> tags) {
    /**
     * Running limit of a case; its days are null where none runs or is known.
     *
     * @param redOn   day from which it is red
     * @param blackOn day from which it is over
     */
    record UrgentLimit(LocalDate dueOn, LocalDate redOn, LocalDate blackOn) {
        boolean isOver(LocalDate today) {
            return blackOn != null && !today.isBefore(blackOn);
        }

        boolean isRed(LocalDate today) {
            return redOn != null && !today.isBefore(redOn) && !isOver(today);
        }
    }

    /** Returns a row of {@link UrgentCaseRepository#PATHS}. */
    static UrgentCase of(Object[] row) {
        return new UrgentCase(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (HandlingState) row[6],
                new UrgentLimit((LocalDate) row[7], (LocalDate) row[8], (LocalDate) row[9]),
                (Instant) row[10],
                (BigDecimal) row[11],
                row[12] == null ? Set.of() : Set.copyOf(Arrays.asList(((String) row[12]).split(";"))));
    }

    /** Returns the code of the agency that handles the case. */
    String agency() {
        return unit == null ? office : unit;
    }

    /**
     * Returns the reasons why the case needs urging; empty without a reason.
     *
     * @param complaints of its contact against its trader in the days of the terms, itself included
     */
    List<UrgingReason> reasons(UrgingTerms terms, int complaints, LocalDate today, Instant hardBefore) {
        Set<UrgingReason> found = EnumSet.noneOf(UrgingReason.class);
        if (limit.isOver(today)) {
            found.add(UrgingReason.OVERDUE);
        }
        if (limit.isRed(today)) {
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
