package fangxin.naming.signing;

import fangxin.common.NotFound;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Repository of official documents in the signing chain. */
@ApplicationScoped
public class OfficialDocumentRepository {
    @PersistenceContext
    EntityManager em;

    OfficialDocument byId(String id) {
        return find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /**
     * Finds a document and locks it until the transaction ends: a second caller waits and reads what the first has
     * done.
     */
    OfficialDocument findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(OfficialDocument.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    public Optional<OfficialDocument> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(OfficialDocument.class, known));
    }

    void add(OfficialDocument document) {
        em.persist(document);
        em.flush();
    }

    /** Documents of some offices, those under way first. */
    List<OfficialDocument> ofOwners(Collection<String> owners, int count) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select a from OfficialDocument a where a.owner in :owners
                    order by case when a.state in (fangxin.naming.signing.OfficialDocumentState.SIGNED, fangxin.naming.signing.OfficialDocumentState.DROPPED)
                    then 1 else 0 end, a.draftedAt desc, a.id\
                    """, OfficialDocument.class)
                        .setParameter("owners", owners)
                        .setMaxResults(count)
                        .getResultList();
    }

    /** Documents of some offices that are neither signed nor dropped, with the links that were taken. */
    List<OfficialDocument> underWayOf(Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select distinct a from OfficialDocument a left join fetch a.links where a.owner in :owners
                    and a.state not in (fangxin.naming.signing.OfficialDocumentState.SIGNED,
                    fangxin.naming.signing.OfficialDocumentState.DROPPED)\
                    """, OfficialDocument.class)
                        .setParameter("owners", owners)
                        .getResultList();
    }

    /** Whether a document is on a candidacy from whose merchant the reader is recused. */
    public boolean isHiddenFrom(Actor reader, OfficialDocument document) {
        return !reader.away().isEmpty()
                && em.createQuery("""
                    select count(c) from Candidacy c, OfficialDocumentItem i where i.document = :document and i.subject = c.reference
                    and c.merchant.id in :away\
                    """, Long.class)
                                .setParameter("document", document)
                                .setParameter("away", reader.away())
                                .getSingleResult()
                        > 0;
    }

    /** The documents, among those given, that concern no merchant from which the reader is recused. */
    List<OfficialDocument> shownTo(Actor reader, List<OfficialDocument> all) {
        if (reader.away().isEmpty() || all.isEmpty()) {
            return all;
        }
        List<OfficialDocument> kept = em.createQuery("""
            select i.document from Candidacy c, OfficialDocumentItem i where i.document in :documents and i.subject = c.reference
            and c.merchant.id in :away\
            """, OfficialDocument.class)
                .setParameter("documents", all)
                .setParameter("away", reader.away())
                .getResultList();
        return all.stream().filter(document -> !kept.contains(document)).toList();
    }

    /** The document under way that has this candidacy or title in it. */
    Optional<OfficialDocument> underWayWith(String subject) {
        return em.createQuery("""
            select a from OfficialDocument a join a.items i where i.subject = :subject and i.excluded = false
            and a.state not in (fangxin.naming.signing.OfficialDocumentState.SIGNED, fangxin.naming.signing.OfficialDocumentState.DROPPED)\
            """, OfficialDocument.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** The candidacies, among those given, that a document in progress contains. */
    Set<String> underWayAmong(Collection<String> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("""
                    select distinct i.subject from OfficialDocument a join a.items i where i.subject in :subjects
                    and i.excluded = false and a.state not in (fangxin.naming.signing.OfficialDocumentState.SIGNED,
                    fangxin.naming.signing.OfficialDocumentState.DROPPED)\
                    """, String.class)
                        .setParameter("subjects", subjects)
                        .getResultList());
    }

    /** Documents under way in whose chain an account is named. */
    List<OfficialDocument> underWayNaming(String account) {
        return em.createQuery("""
            select a from OfficialDocument a where a.state not in (fangxin.naming.signing.OfficialDocumentState.SIGNED,
            fangxin.naming.signing.OfficialDocumentState.DROPPED) and a.assignees is not null order by a.draftedAt, a.id\
            """, OfficialDocument.class)
                .getResultStream()
                .filter(document -> document.assignees().name(account))
                .toList();
    }

    /** Documents that concern a candidacy or a title, newest first. */
    List<OfficialDocument> with(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select distinct a from OfficialDocument a join a.items i where i.subject in :subjects
                    order by a.draftedAt desc\
                    """, OfficialDocument.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }
}
