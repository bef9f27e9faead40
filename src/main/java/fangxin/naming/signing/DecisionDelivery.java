package fangxin.naming.signing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Port by which a later feature states from which day a holder's time counts that an official document about a title
 * sets: that of its delivery (送达).
 */
public interface DecisionDelivery {
    /**
     * The day from which the days of the holder count; today while the document is not delivered, and empty where its
     * delivery is not recorded.
     *
     * @param document id of the official document
     */
    Optional<LocalDate> countedFrom(String document, LocalDate today);
}
