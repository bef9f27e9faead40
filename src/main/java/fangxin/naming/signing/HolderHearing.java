package fangxin.naming.signing;

import fangxin.naming.title.Title;
import java.time.LocalDate;
import java.util.Optional;

/** Port by which a later feature states that the holder of a title was heard (陈述申辩) before a document is signed. */
public interface HolderHearing {
    /**
     * Returns the day on which the holder stated its view, or its time for that was over, before the decision on the
     * document; empty where it was not heard.
     *
     * @param document id of the official document
     */
    Optional<LocalDate> heardOn(Title title, String document);
}
