package fangxin.naming.signing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Port by which a later feature states the day on which an official document about a title was delivered to the holder
 * (送达), from which the days to ask for a review of a revocation count.
 */
public interface DecisionDelivery {
    /**
     * Returns the day from which the holder's limits count: that of the delivery, or today while the signed document is
     * not delivered; empty for a document whose delivery no feature records.
     *
     * @param document id of the official document
     */
    Optional<LocalDate> countedFrom(String document, LocalDate today);
}
