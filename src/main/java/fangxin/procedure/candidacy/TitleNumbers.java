package fangxin.procedure.candidacy;

import java.util.Collection;
import java.util.Map;

/** The numbers of titles that were conferred on candidacies; implemented by the feature that keeps titles. */
public interface TitleNumbers {
    /** Numbers by the reference of the candidacy; a candidacy without a title is left out. */
    Map<String, String> numbersOf(Collection<String> references);
}
