package fangxin.criteria.editing;

import java.time.LocalDate;

/**
 * Interface that states whether the effect of a draft, as it is now, on the running titles was computed; it is asked
 * before a publication. {@code naming.rehearsal} implements it, since rehearsals read evaluations and titles.
 */
public interface EditionRehearsals {
    /** Returns whether the present content of the draft was rehearsed, and not too long before a day. */
    boolean isRehearsed(EditionDraft draft, LocalDate today);
}
