package fangxin.naming.title;

/**
 * Port by which a later feature acts on a title that was conferred or whose state, term or particulars were changed, in
 * the transaction that changes it.
 */
public interface TitleChangeHandler {
    /** Acts on a title that was conferred, decided on or ended, for example checks the share of titled members. */
    void changed(Title title);

    /** Acts on a title of which one particular has changed, for example adapts records that identify its shop by it. */
    default void particularChanged(Title title, ParticularChange change) {}

    /**
     * Returns the place of this handler: one that appends entries to the history acts after those that read its last
     * entry.
     */
    default int order() {
        return 0;
    }
}
