package fangxin.complaint.exchange;

import java.util.Arrays;

/**
 * Enum of the fields of a case that are compared with a platform's file and can differ (对账字段): outcome, ground, days,
 * trader, category, amounts, agency and number.
 */
public enum ReconciledField {
    OUTCOME,
    GROUND,
    RECEIVED_AT,
    ACCEPTED_ON,
    CLOSED_ON,
    NOTIFIED_ON,
    TRADER_NAME,
    CREDIT_CODE,
    CATEGORY,
    AMOUNT,
    RECOVERED,
    AGENCY,
    /** Number on the other platform. */
    NUMBER;

    /** Returns the field that a column of a file states; null where none is compared. */
    static ReconciledField of(String column) {
        return column.equals(ComplaintColumn.RESULT.name())
                ? OUTCOME
                : Arrays.stream(values())
                        .filter(field -> field.name().equals(column))
                        .findFirst()
                        .orElse(null);
    }
}
