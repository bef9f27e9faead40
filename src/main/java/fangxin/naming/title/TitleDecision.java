package fangxin.naming.title;

import fangxin.common.LocalizedText;
import java.util.Set;

/**
 * Value: effect of a type of official document on a title: standings to which it applies, status and history entry
 * that follow, and whether the plaque is demanded back.
 *
 * @param name           of the type of document, as the history of the title states it
 * @param from           standings in which a title can be decided on
 * @param to             status after the decision, or null where the title keeps its status
 * @param event          code of the entry in the history of the title
 * @param plaqueReturned whether the plaque is demanded back
 */
public record TitleDecision(
        LocalizedText name, Set<TitleStanding> from, TitleStatus to, String event, boolean plaqueReturned) {}
