package fangxin.procedure.application;

/**
 * What one submission says otherwise than the one before.
 *
 * @param kind   what the code names
 * @param code   question, item as sheet.item, or evidence code
 * @param before what it was; null where there was nothing
 * @param after  what it is; null where it was taken out
 */
public record AnswerDifference(ChangedPart kind, String code, String before, String after) {
    public enum ChangedPart {
        ANSWER,
        SELF_CHECK,
        FILE,
        PLEDGE
    }
}
