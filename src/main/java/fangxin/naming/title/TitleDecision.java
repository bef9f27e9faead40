package fangxin.naming.title;

import fangxin.common.LocalizedText;
import java.util.Set;

/**
 * Value: effect of a type of official document on a title: standings to which it applies, step that it takes, history
 * entry that follows, and whether the plaque is demanded back.
 *
 * @param name           of the type of document, as the history of the title states it
 * @param from           standings in which a title can be decided on
 * @param step           step that the decision takes, or null where the title keeps its status
 * @param event          code of the entry in the history of the title
 * @param plaqueReturned whether the plaque is demanded back
 */
public record TitleDecision(
        LocalizedText name, Set<TitleStanding> from, TitleStep step, String event, boolean plaqueReturned) {

    /** Returns whether the decision can be made on a title with this status and this standing on the day. */
    public boolean canFollow(TitleStatus status, TitleStanding standing) {
        return from.contains(standing) && (step == null || step.from().contains(status));
    }
}
