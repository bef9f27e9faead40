package fangxin.rating;

import java.util.Set;

/**
 * Value of the inputs of one title about which corrections were asked, by kind and source: those whose correction is
 * open, which do not become public meanwhile, and those found wrong, which are no inputs any more; it answers whether
 * an input is one of either.
 *
 * @param open    those whose correction waits for an answer: they do not become public meanwhile
 * @param granted those that were found wrong: they are no inputs any more
 */
record CorrectedInputs(Set<String> open, Set<String> granted) {
    static final CorrectedInputs NONE = new CorrectedInputs(Set.of(), Set.of());

    static String key(RatingInputKind kind, String source) {
        return kind + "/" + source;
    }

    boolean isOpen(RatingInput input) {
        return open.contains(key(input.kind(), input.source()));
    }

    boolean isGranted(RatingInput input) {
        return granted.contains(key(input.kind(), input.source()));
    }
}
