package fangxin.platform.persistence;

import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** What the rows of a list refer to is asked of the database once for all of them, whatever the list. */
public class BatchFetchCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(entity -> entity.getMappings().stream())
                .filter(ForeignReferenceMapping.class::isInstance)
                .map(ForeignReferenceMapping.class::cast)
                .forEach(relation -> relation.setBatchFetchType(BatchFetchType.IN));
    }
}
