package fangxin.criteria.editing;

/**
 * Port to the rehearsals of editions, which the naming provides, since they read evaluations and titles: whether the
 * effect of a draft, as it is now, on the titles in force was computed.
 */
public interface EditionRehearsals {
    /** Returns whether the present content of the draft was rehearsed. */
    boolean isRehearsed(EditionDraft draft);
}
