package fangxin.naming.title;

/**
 * Port by which a later feature acts on a title that was conferred or whose state or term was changed, in the
 * transaction that changes it.
 */
public interface TitleChangeHandler {
    /** Acts on a title that was conferred, decided on or ended, for example checks the share of titled members. */
    void changed(Title title);
}
