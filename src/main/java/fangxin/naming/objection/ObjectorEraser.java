package fangxin.naming.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Eraser of the identities of objectors whose retention is over; their objections and the answers remain. */
@ApplicationScoped
public class ObjectorEraser {
    @Inject
    ObjectionRepository objections;

    /** Erases the identity of the objector with some receipt. */
    public void erase(String receipt) {
        objections.eraseObjector(receipt);
    }
}
