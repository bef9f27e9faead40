package fangxin.naming.signing;

import fangxin.naming.title.Title;

/** Port by which a later feature states that the holder of a title was heard (陈述申辩) before a document is signed. */
public interface HolderHearing {
    /**
     * Returns whether the holder stated its view, or its time for that was over, before the decision on the document.
     *
     * @param document id of the official document
     */
    boolean wasHeard(Title title, String document);
}
