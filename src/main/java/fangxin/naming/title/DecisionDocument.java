package fangxin.naming.title;

import java.time.LocalDate;

/**
 * Value: reference to the signed document by which a title is conferred or its status changes, by number, date, reason
 * and ground.
 *
 * @param id     of the official document in the signing chain
 * @param number its document number (发文字号), as printed
 * @param date   its date, from which the change counts
 * @param reason why, as the document states it; null where a title is conferred
 * @param ground rule and article, and the last day that it sets, as far as its drafter stated them
 */
public record DecisionDocument(String id, String number, LocalDate date, String reason, DecisionGround ground) {
    public DecisionDocument {
        ground = ground == null ? DecisionGround.NONE : ground;
    }

    /** Creates a document whose ground is the usual one of the step that it takes. */
    public DecisionDocument(String id, String number, LocalDate date, String reason) {
        this(id, number, date, reason, DecisionGround.NONE);
    }

    /** Returns the same document with a last day. */
    DecisionDocument until(LocalDate lastDay) {
        return new DecisionDocument(id, number, date, reason, new DecisionGround(ground.zh(), ground.en(), lastDay));
    }
}
