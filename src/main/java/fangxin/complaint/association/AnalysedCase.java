package fangxin.complaint.association;

import java.time.LocalDate;

/**
 * Value of a case as the yearly analysis reads it.
 *
 * @param endedOn day on which it ended, or null
 */
record AnalysedCase(
        LocalDate receivedOn,
        LocalDate endedOn,
        AssociationCaseState state,
        AssociationCaseType type,
        String category,
        CaseMoney money) {}
