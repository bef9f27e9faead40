package fangxin.procedure.application;

/**
 * Difference (申报变更) of one answer, self-check or file between two submissions.
 *
 * @param part   type of the part that the code names
 * @param code   question, item as sheet.item, or evidence code
 * @param before former value; null where there was none
 * @param after  present value; null where it was removed
 */
public record AnswerDifference(ChangedPart part, String code, String before, String after) {
    /** Type of the part that differs (变更类型). */
    public enum ChangedPart {
        ANSWER,
        SELF_CHECK,
        FILE,
        PLEDGE
    }
}
