package fangxin.procedure.candidacy;

import java.util.Collection;
import java.util.Map;

/**
 * Port that gives the certificate numbers of titles that were conferred on candidacies; implemented where titles are
 * stored.
 */
public interface TitleNumbers {
    /** Returns the numbers by the reference of the candidacy; a candidacy without a title is left out. */
    Map<String, String> numbersOf(Collection<String> references);
}
