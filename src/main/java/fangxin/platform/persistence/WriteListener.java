package fangxin.platform.persistence;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/**
 * Entity listener that fires the event {@link DataWritten} once in each transaction that writes an entity; orm.xml sets
 * it on all entities.
 */
public class WriteListener {
    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object entity) {
        TransactionEvents.fireOnce(new DataWritten());
    }
}
