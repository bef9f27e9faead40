package fangxin.naming.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Bean that erases the stored identity of one objector to a notice, by the receipt, once its retention is over; the
 * objection and the answer remain.
 */
@ApplicationScoped
public class ObjectorEraser {
    @Inject
    ObjectionRepository objections;

    /** Erases the identity of the objector with some receipt. */
    public void erase(String receipt) {
        objections.eraseObjector(receipt);
    }
}
