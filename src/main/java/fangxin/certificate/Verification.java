package fangxin.certificate;

import fangxin.naming.SubjectTitle;
import fangxin.naming.TitleView;
import java.util.List;

/**
 * The answer to whoever stands before a plaque.
 *
 * @param asked  the number as it was asked for
 * @param typo   whether it cannot be a number of ours: a digit is wrong or missing
 * @param title  what the number belongs to, or null
 * @param titles every title of the same subject, the highest valid one first
 */
public record Verification(Answer answer, String asked, boolean typo, TitleView title,
        List<SubjectTitle> titles) {
    /** Never "fake": an unknown number may be an old plaque. */
    public enum Answer { VALID, SUSPENDED, REVOKED, EXPIRED, CANCELLED, VOID, NOT_FOUND }

    public boolean found() {
        return title != null;
    }

    public boolean valid() {
        return answer == Answer.VALID;
    }

    /** Shape and colour of the state. */
    public String look() {
        return switch (answer) {
            case VALID -> "VALID";
            case SUSPENDED, NOT_FOUND -> "ATTENTION";
            default -> "ENDED";
        };
    }
}
