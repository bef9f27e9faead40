package fangxin.complaint.association;

import fangxin.common.TextNormalizer;

/**
 * Rule: two entries of the activity log of one association may be duplicates where kind and day are equal, and place
 * and topic are equal without width, case, blanks and punctuation. It only warns: two classes of one topic can be held
 * on one day.
 */
final class DuplicateActivityRule {
    private DuplicateActivityRule() {}

    static boolean mayBeDuplicates(AssociationActivity one, AssociationActivity other) {
        return !one.number().equals(other.number())
                && one.state() == ActivityState.ENTERED
                && other.state() == ActivityState.ENTERED
                && one.association().equals(other.association())
                && one.kind() == other.kind()
                && one.heldOn().equals(other.heldOn())
                && isAlike(one.place(), other.place())
                && isAlike(one.topic(), other.topic());
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other) || TextNormalizer.key(one).equals(TextNormalizer.key(other));
    }
}
