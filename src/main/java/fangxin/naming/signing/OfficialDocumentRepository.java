package fangxin.naming.signing;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of official documents: adds, finds and locks them, lists and counts those of offices without recused
 * merchants, finds those about a subject or for an account, and refuses a subject that is in another one under way.
 */
@ApplicationScoped
public class OfficialDocumentRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "a.subject",
            "type", "t.listOrder",
            "state", ListOrder.byConstants("a.state", OfficialDocumentState.class),
            "number", "a.documentNumber",
            "drafted", "a.draftedAt",
            "date", "a.documentDate",
            "signed", "a.signedAt");

    @PersistenceContext
    EntityManager em;

    OfficialDocument byId(String id) {
        return find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Finds a document and locks it until the transaction ends: a second caller waits and reads the saved state. */
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

    /**
     * Lists a part of the documents of some offices that concern no merchant from which the reader is recused. By
     * default, first those whose next step is one of the reader's roles, then the others in progress, each group from
     * the newest to the oldest.
     */
    List<OfficialDocument> ofOwners(
            Collection<String> owners, OfficialDocumentFilter filter, Actor reader, ListSlice slice) {
        return query(owners, filter, reader)
                .rows(em, slice, ORDERS, urgency(reader) + ", a.draftedAt desc, a.id", "a.id");
    }

    long countOfOwners(Collection<String> owners, OfficialDocumentFilter filter, Actor reader) {
        return query(owners, filter, reader).count(em);
    }

    private static ListQuery<OfficialDocument> query(
            Collection<String> owners, OfficialDocumentFilter filter, Actor reader) {
        ListQuery<OfficialDocument> query = ListQuery.of(
                        OfficialDocument.class, "a", "from OfficialDocument a join a.type t")
                .among("a.owner", owners)
                .contains(filter.text(), "a.subject", "a.documentNumber")
                .equal("t.code", filter.type())
                .equal("a.state", filter.state())
                .atDays("a.draftedAt", filter.drafted());
        return reader.away().isEmpty()
                ? query
                : query.where(
                        "not exists (select i.seq from OfficialDocumentItem i, Candidacy c where i.document = a"
                                + " and i.subject = c.reference and c.merchant.id in :away)",
                        "away",
                        reader.away());
    }

    /** Returns the JPQL expression that orders documents by the urgency of the reader's step. */
    private static String urgency(Actor reader) {
        return Arrays.stream(OfficialDocumentState.values())
                .filter(state -> state.next().isPresent())
                .map(state -> " when a.state = %s.%s then %d"
                        .formatted(
                                OfficialDocumentState.class.getCanonicalName(),
                                state.name(),
                                state.next().filter(reader::holds).isPresent() ? 0 : 1))
                .collect(Collectors.joining("", "case", " else 2 end"));
    }

    /** Lists the documents of some offices that are neither signed nor dropped, with their taken links. */
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

    /** Returns whether a document concerns a candidacy from whose merchant the reader is recused. */
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

    /** Returns the documents, among those given, that concern no merchant from which the reader is recused. */
    List<OfficialDocument> shownTo(Actor reader, List<OfficialDocument> all) {
        if (reader.away().isEmpty() || all.isEmpty()) {
            return all;
        }
        List<OfficialDocument> found = em.createQuery("""
            select i.document from Candidacy c, OfficialDocumentItem i where i.document in :documents and i.subject = c.reference
            and c.merchant.id in :away\
            """, OfficialDocument.class)
                .setParameter("documents", all)
                .setParameter("away", reader.away())
                .getResultList();
        return all.stream().filter(document -> !found.contains(document)).toList();
    }

    /** Finds the document in progress that contains this candidacy or title. */
    Optional<OfficialDocument> underWayWith(String subject) {
        return em.createQuery("""
            select a from OfficialDocument a join a.items i where i.subject = :subject and i.excluded = false
            and a.state not in (fangxin.naming.signing.OfficialDocumentState.SIGNED, fangxin.naming.signing.OfficialDocumentState.DROPPED)\
            """, OfficialDocument.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /**
     * Refuses a candidacy or title that is in a document under way.
     *
     * @param but document that may have it, or null
     */
    public void requireFree(String subject, OfficialDocument but) {
        underWayWith(subject).filter(document -> document != but).ifPresent(document -> {
            throw RuleViolation.conflictAt(
                    "subjects",
                    "naming.officialDocument.elsewhere",
                    subject,
                    document.subject(),
                    document.links().getFirst().actor().name(),
                    document.draftedAt());
        });
    }

    /** Returns the candidacies or titles, among those given, that a document in progress contains. */
    public Set<String> underWayAmong(Collection<String> subjects) {
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

    /** Lists the documents in progress whose chain names an account. */
    List<OfficialDocument> underWayNaming(String account) {
        return em.createQuery("""
            select a from OfficialDocument a where a.state not in (fangxin.naming.signing.OfficialDocumentState.SIGNED,
            fangxin.naming.signing.OfficialDocumentState.DROPPED) and a.assignees is not null order by a.draftedAt, a.id\
            """, OfficialDocument.class)
                .getResultStream()
                .filter(document -> document.assignees().names(account))
                .toList();
    }

    /** Returns the documents that concern a candidacy or a title, newest first. */
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
