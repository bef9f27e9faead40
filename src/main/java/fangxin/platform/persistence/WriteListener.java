package fangxin.platform.persistence;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Counts the transaction in which any entity was written, once it has been committed; orm.xml sets it on all of them. */
public class WriteListener {
    @PostPersist
    @PostUpdate
    @PostRemove
    void written(Object entity) {
        CommitCounter.countPresent();
    }
}
