package fangxin.complaint.consumermessage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Enum of the types of a message of a consumer to a titled unit (留言类型): message to the shop only, opinion to be
 * published, thanks, or report on a plaque that is covered, missing, false or elsewhere.
 */
public enum ConsumerMessageType {
    /** A question or request to the shop, which only the shop and the office read. */
    MESSAGE,
    /** An opinion as in an opinion book (意见簿), which is published after the answer. */
    OPINION,
    THANKS,
    PLAQUE_COVERED,
    PLAQUE_MISSING,
    PLAQUE_FALSE,
    /** The plaque is that of another shop. */
    PLAQUE_ELSEWHERE;

    /**
     * Returns whether the message reports on a plaque, so that the office checks it and the shop is not asked for an
     * answer.
     */
    public boolean isPlaqueReport() {
        return switch (this) {
            case PLAQUE_COVERED, PLAQUE_MISSING, PLAQUE_FALSE, PLAQUE_ELSEWHERE -> true;
            case MESSAGE, OPINION, THANKS -> false;
        };
    }

    /** Returns the types that report a plaque or code of another unit. */
    static Set<ConsumerMessageType> ofCopies() {
        return EnumSet.of(PLAQUE_FALSE, PLAQUE_ELSEWHERE);
    }

    /** Returns the types that can be entered in an opinion book or box (意见簿, 监督箱). */
    public static List<ConsumerMessageType> onPaper() {
        return Arrays.stream(values()).filter(type -> !type.isPlaqueReport()).toList();
    }
}
