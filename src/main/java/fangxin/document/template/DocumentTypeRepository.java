package fangxin.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Repository of document types: lists all, and adds one. */
@ApplicationScoped
class DocumentTypeRepository {
    @PersistenceContext
    EntityManager em;

    List<DocumentType> all() {
        return em.createQuery(
                        "select t from StoredDocumentType t order by t.listOrder, t.code", StoredDocumentType.class)
                .getResultStream()
                .map(StoredDocumentType::type)
                .toList();
    }

    void add(DocumentType type, int listOrder) {
        em.persist(new StoredDocumentType(type, listOrder));
        em.flush();
    }
}
