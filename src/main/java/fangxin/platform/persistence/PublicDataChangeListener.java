package fangxin.platform.persistence;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/** Entity listener of what the public reads: fires {@link PublicDataChanged}. */
public class PublicDataChangeListener {
    @PostPersist
    @PostUpdate
    void changed(Object entity) {
        TransactionEvents.fireOnce(new PublicDataChanged());
    }
}
