package fangxin.naming.signing;

import fangxin.common.NotFound;
import fangxin.naming.title.Title;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the types of official document: lists, finds and adds them, and finds those that can be drafted on a
 * title; it also registers their names for texts that know only a type's code, such as those of the audit log.
 */
@ApplicationScoped
public class OfficialDocumentTypeRepository {
    @PersistenceContext
    EntityManager em;

    /** Returns all types, in the order of lists. */
    public List<OfficialDocumentType> all() {
        return em.createQuery(
                        "select t from OfficialDocumentType t order by t.listOrder, t.code", OfficialDocumentType.class)
                .getResultList();
    }

    public OfficialDocumentType byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    Optional<OfficialDocumentType> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(OfficialDocumentType.class, known));
    }

    /** Returns the types that can be drafted on a title as it is on a day. */
    List<OfficialDocumentType> following(Title title, LocalDate day) {
        return all().stream().filter(type -> type.canFollow(title, day)).toList();
    }

    /** Adds a type at the end of the list. */
    public void add(OfficialDocumentTypeTerms terms) {
        OfficialDocumentType type = new OfficialDocumentType(terms, all().size() + 1);
        em.persist(type);
        em.flush();
        publishName(type);
    }

    /** Registers the name of a type for texts that know only its code, such as those of the audit log. */
    void publishName(OfficialDocumentType type) {
        Messages.publishName("naming.documentType." + type.code(), type.name());
    }
}
