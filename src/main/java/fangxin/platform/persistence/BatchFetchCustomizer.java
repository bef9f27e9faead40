package fangxin.platform.persistence;

import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.mappings.ForeignReferenceMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * EclipseLink customizer that reads the related entities of a list in one query (batch fetch with IN) for every
 * relation, instead of one for each row.
 */
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
