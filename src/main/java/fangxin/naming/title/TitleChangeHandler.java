package fangxin.naming.title;

/** Port by which a later feature acts on a change of a title, in the transaction that changes it. */
public interface TitleChangeHandler {
    /** Acts on a title that was conferred, decided on or ended, for example checks the share of titled members. */
    void changed(Title title);
}
