package fangxin.complaint.consumermessage;

import fangxin.common.TextNormalizer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Rule: two messages of one type to one unit within the days of the terms may be duplicates where they have the same
 * contact, or where their texts are alike. It only suggests; an officer joins them, and can undo it.
 *
 * <p>Worked example: “空调太冷了，请调高。” and “空调太冷了,请调高!” share all pairs of letters and are alike; “空调太冷了” and
 * “菜里有头发” share none.
 */
final class DuplicateMessageRule {
    /** Share of common pairs of letters from which texts are alike. */
    static final double ALIKE = 0.6;

    private DuplicateMessageRule() {}

    static boolean mayBeDuplicates(ConsumerMessage one, ConsumerMessage other, int days) {
        boolean near =
                Duration.between(one.enteredAt(), other.enteredAt()).abs().compareTo(Duration.ofDays(days)) <= 0;
        boolean sameContact = one.contactHash() != null && one.contactHash().equals(other.contactHash());
        return near && one.type() == other.type() && (sameContact || similarity(one.words(), other.words()) >= ALIKE);
    }

    /**
     * Returns the share of the pairs of neighbouring letters that two texts have in common (Jaccard index), from 0 to
     * 1.
     */
    static double similarity(String one, String other) {
        Set<String> left = pairs(one);
        Set<String> right = pairs(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return (double) common.size() / (left.size() + right.size() - common.size());
    }

    private static Set<String> pairs(String text) {
        String key = text == null ? "" : TextNormalizer.key(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }
}
