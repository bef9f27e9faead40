package fangxin.naming.objection;

import java.util.Optional;

/** Interface by which a feature finds its objections for the holders of their receipts. */
public interface ObjectionReceiptSource {
    /** @param receipt number in its stored form */
    Optional<ObjectionReceipt> findReceipt(String receipt);
}
