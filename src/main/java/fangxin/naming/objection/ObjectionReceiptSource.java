package fangxin.naming.objection;

import java.util.Optional;

/**
 * Port by which each feature with objections (notices and pledges) finds one by its receipt, for the holder who asks
 * for its state.
 */
public interface ObjectionReceiptSource {
    /** @param receipt number in its stored form */
    Optional<ObjectionReceipt> findReceipt(String receipt);
}
