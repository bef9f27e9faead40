package fangxin.document.issue;

import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.procedure.cultivation.RecommendationListService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of issued documents: adds one, finds them by type, subject and number, and lists and counts the register
 * of their numbers, without documents about merchants from which the reader is recused.
 */
@ApplicationScoped
public class DocumentRepository {
    /**
     * Condition that excludes documents about a case, or about several cases of which one is, of a merchant in
     * {@code :away}: the reader is recused from these merchants.
     */
    private static final String OPEN = """
        not exists (select c from Candidacy c where c.merchant.id in :away and (c.reference = p.candidacy
        or p.documentType in :consultation and p.subject like concat(c.reference, '.%')
        or p.documentType in :recommendations and c.stage in :standing
            and p.subject = concat(c.round.id, concat('.', c.agencies.office))
        or p.documentType in :naming
            and exists (select i from OfficialDocumentItem i where i.document.id = p.subject and i.subject = c.reference)
        or p.documentType in :minutes
            and exists (select d from MeetingDecision d where d.meeting.id = p.subject and d.candidacy = c)))\
        """;

    /** Paths that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "number", "p.number",
            "type", "p.documentType",
            "reference", "p.candidacy",
            "dated", "p.documentDate",
            "source", "p.numberFromOffice",
            "issuedBy", "p.actor.name",
            "issued", "p.issuedAt");

    @PersistenceContext
    EntityManager em;

    @Inject
    DocumentTypeCatalogue types;

    public Optional<IssuedDocument> find(String type, String subject) {
        return em.createQuery(
                        "select p from IssuedDocument p where p.documentType = :type and p.subject = :subject",
                        IssuedDocument.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** Returns the issued documents about some subjects, of all types. */
    List<IssuedDocument> about(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery("select p from IssuedDocument p where p.subject in :subjects", IssuedDocument.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    boolean hasNumber(String office, String number) {
        return em.createQuery(
                                "select count(p) from IssuedDocument p where p.office = :office and p.number = :number",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** Returns the documents of some offices that have a number, without those about the merchants in {@code away}. */
    public List<IssuedDocument> withNumber(Collection<String> offices, Set<String> recused, String number) {
        return offices.isEmpty()
                ? List.of()
                : open(
                                "select p from IssuedDocument p where p.office in :offices" + " and p.number = :number",
                                recused,
                                "",
                                IssuedDocument.class)
                        .setParameter("offices", offices)
                        .setParameter("number", number)
                        .getResultList();
    }

    /** Finds the document of a type about a subject, unless it is about a merchant in {@code away}. */
    public Optional<IssuedDocument> find(String type, String subject, Collection<String> offices, Set<String> recused) {
        return offices.isEmpty()
                ? Optional.empty()
                : open(
                                "select p from IssuedDocument p where p.office in :offices"
                                        + " and p.documentType = :type and p.subject = :subject",
                                recused,
                                "",
                                IssuedDocument.class)
                        .setParameter("offices", offices)
                        .setParameter("type", type)
                        .setParameter("subject", subject)
                        .getResultStream()
                        .findFirst();
    }

    /**
     * Lists a part of the register of some offices, without documents about the merchants in {@code away}; without an
     * order of the reader, the newest first.
     */
    List<IssuedDocument> of(
            Collection<String> offices, Set<String> recused, DocumentNumberFilter filter, ListSlice slice) {
        return registered(offices, recused, filter).rows(em, slice, ORDERS, "p.issuedAt desc, p.id", "p.id");
    }

    long count(Collection<String> offices, Set<String> recused, DocumentNumberFilter filter) {
        return registered(offices, recused, filter).count(em);
    }

    private ListQuery<IssuedDocument> registered(
            Collection<String> offices, Set<String> recused, DocumentNumberFilter filter) {
        ListQuery<IssuedDocument> query = ListQuery.of(IssuedDocument.class, "p", "from IssuedDocument p")
                .among("p.office", offices)
                .contains(filter.text(), "p.number")
                .equal("p.documentType", filter.type())
                .onDays("p.documentDate", filter.dated());
        return recused.isEmpty() ? query : query.where(OPEN, openParameters(recused));
    }

    private Map<String, Object> openParameters(Set<String> recused) {
        return Map.of(
                "away", recused,
                "standing", RecommendationListService.STANDING,
                "consultation", codes(DocumentCodes.CONSULTATION),
                "recommendations", codes(DocumentCodes.RECOMMENDATIONS),
                "naming", codes(DocumentCodes.NAMING),
                "minutes", codes(DocumentCodes.MINUTES));
    }

    private <T> TypedQuery<T> open(String condition, Set<String> recused, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(condition + (recused.isEmpty() ? "" : " and " + OPEN) + order, type);
        if (!recused.isEmpty()) {
            openParameters(recused).forEach(query::setParameter);
        }
        return query;
    }

    /** Lists the codes of all types with the content of a type. */
    private List<String> codes(String content) {
        return types.withContentOf(content).stream().map(DocumentType::code).toList();
    }

    void add(IssuedDocument document) {
        em.persist(document);
        em.flush();
    }
}
