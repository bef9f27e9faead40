package fangxin.platform.persistence;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/**
 * Entity listener on the entities whose data the public reads: fires {@link PublicDataChanged} when one is written.
 */
public class PublicDataChangeListener {
    @PostPersist
    @PostUpdate
    void changed(Object entity) {
        TransactionEvents.fireOnce(new PublicDataChanged());
    }
}
