package fangxin.procedure.application;

/**
 * Value of one difference (申报变更) between two submissions, in an answer, a self-check, a file or the pledge: part, code,
 * and text before and after.
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
