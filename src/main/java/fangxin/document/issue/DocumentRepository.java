package fangxin.document.issue;

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
import java.util.Optional;
import java.util.Set;

/**
 * Repository of issued documents and the register of their numbers, without documents about merchants from which the
 * reader is recused.
 */
@ApplicationScoped
public class DocumentRepository {
    /**
     * Condition that excludes documents about a case, or about several cases of which one is, of a merchant in
     * {@code :away}: the reader is recused from these merchants.
     */
    private static final String OPEN = """
         and not exists (select c from Candidacy c where c.merchant.id in :away and (c.reference = p.candidacy
        or p.documentType in :consultation and p.subject like concat(c.reference, '.%')
        or p.documentType in :recommendations and c.stage in :standing
            and p.subject = concat(c.round.id, concat('.', c.agencies.office))
        or p.documentType in :naming
            and exists (select i from OfficialDocumentItem i where i.document.id = p.subject and i.subject = c.reference)
        or p.documentType in :minutes
            and exists (select d from MeetingDecision d where d.meeting.id = p.subject and d.candidacy = c)))\
        """;

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

    /** The issued documents about some subjects, of all types. */
    List<IssuedDocument> about(Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery("select p from IssuedDocument p where p.subject in :subjects", IssuedDocument.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    boolean numbered(String office, String number) {
        return em.createQuery(
                                "select count(p) from IssuedDocument p where p.office = :office and p.number = :number",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** The documents of some offices that have a number, without those about the merchants in {@code away}. */
    public List<IssuedDocument> withNumber(Collection<String> offices, Set<String> away, String number) {
        return offices.isEmpty()
                ? List.of()
                : open(
                                "select p from IssuedDocument p where p.office in :offices" + " and p.number = :number",
                                away,
                                "",
                                IssuedDocument.class)
                        .setParameter("offices", offices)
                        .setParameter("number", number)
                        .getResultList();
    }

    /** The document of a type about a subject, likewise. */
    public Optional<IssuedDocument> find(String type, String subject, Collection<String> offices, Set<String> away) {
        return offices.isEmpty()
                ? Optional.empty()
                : open(
                                "select p from IssuedDocument p where p.office in :offices"
                                        + " and p.documentType = :type and p.subject = :subject",
                                away,
                                "",
                                IssuedDocument.class)
                        .setParameter("offices", offices)
                        .setParameter("type", type)
                        .setParameter("subject", subject)
                        .getResultStream()
                        .findFirst();
    }

    /** The register of some offices, the newest first, without documents about the merchants in {@code away}. */
    List<IssuedDocument> of(Collection<String> offices, Set<String> away, String text, int first, int count) {
        return offices.isEmpty()
                ? List.of()
                : registered(
                                "select p from IssuedDocument p",
                                offices,
                                away,
                                text,
                                " order by p.issuedAt desc, p.id",
                                IssuedDocument.class)
                        .setFirstResult(first)
                        .setMaxResults(count)
                        .getResultList();
    }

    long count(Collection<String> offices, Set<String> away, String text) {
        return offices.isEmpty()
                ? 0
                : registered("select count(p) from IssuedDocument p", offices, away, text, "", Long.class)
                        .getSingleResult();
    }

    private <T> TypedQuery<T> registered(
            String what, Collection<String> offices, Set<String> away, String text, String order, Class<T> type) {
        return open(what + " where p.office in :offices and p.number like :text escape '!'", away, order, type)
                .setParameter("offices", offices)
                .setParameter("text", pattern(text));
    }

    private <T> TypedQuery<T> open(String condition, Set<String> away, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(condition + (away.isEmpty() ? "" : OPEN) + order, type);
        return away.isEmpty()
                ? query
                : query.setParameter("away", away)
                        .setParameter("standing", RecommendationListService.STANDING)
                        .setParameter("consultation", codes(DocumentCodes.CONSULTATION))
                        .setParameter("recommendations", codes(DocumentCodes.RECOMMENDATIONS))
                        .setParameter("naming", codes(DocumentCodes.NAMING))
                        .setParameter("minutes", codes(DocumentCodes.MINUTES));
    }

    /** The codes of all types with the content of one. */
    private List<String> codes(String content) {
        return types.withContentOf(content).stream().map(DocumentType::code).toList();
    }

    private static String pattern(String text) {
        return "%" + (text == null ? "" : text.strip().replaceAll("([!%_])", "!$1")) + "%";
    }

    void add(IssuedDocument document) {
        em.persist(document);
        em.flush();
    }
}
