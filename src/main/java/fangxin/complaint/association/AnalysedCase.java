package fangxin.complaint.association;

import java.time.LocalDate;

/**
 * Value of a case of an association as the yearly analysis counts it: days of receipt and end, state, nature, category,
 * and money recovered.
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
