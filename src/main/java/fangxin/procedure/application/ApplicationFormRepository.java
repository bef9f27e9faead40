package fangxin.procedure.application;

import fangxin.common.NotFound;
import fangxin.merchant.MerchantRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Repository of application forms, of their submissions and of the corrections to them: stores and finds them, finds
 * the content that counts after corrections and the merchant's other candidacies of a round, and saves the phone
 * numbers in it as numbers of the merchant.
 */
@ApplicationScoped
public class ApplicationFormRepository {
    /** Stages of an application after which its shop can apply in the round again. */
    static final Set<Stage> OVER = Set.of(Stage.DECLINED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    private static final List<String> PHONES = List.of("contactPhone", "rightsPhone");

    @PersistenceContext
    EntityManager em;

    @Inject
    MerchantRepository merchants;

    public ApplicationForm of(String reference) {
        return Optional.ofNullable(em.find(ApplicationForm.class, reference))
                .orElseThrow(() -> new NotFound(reference));
    }

    /** Returns the forms of several candidacies, by reference. */
    public Map<String, ApplicationForm> of(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : em
                        .createQuery("""
                            select f from ApplicationForm f where f.candidacy in :references\
                            """, ApplicationForm.class)
                        .setParameter("references", references)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(ApplicationForm::candidacy, Function.identity()));
    }

    /** Returns the submissions of a candidacy, oldest first. */
    public List<Submission> submissions(String reference) {
        return em.createQuery(
                        "select s from Submission s where s.candidacy = :reference order by s.seq", Submission.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /**
     * Finds the content that the office returned: the last submission before the return; empty where none was returned.
     */
    Optional<ApplicationContent> returned(Candidacy candidacy) {
        return returned(candidacy, submissions(candidacy.reference()));
    }

    /** Returns the content that the office returned, taken from submissions that are already loaded. */
    Optional<ApplicationContent> returned(Candidacy candidacy, List<Submission> submissions) {
        return candidacy.journal().reversed().stream()
                .filter(entry -> entry.step() == Step.RETURN)
                .findFirst()
                .flatMap(back -> submissions.stream()
                        .filter(submission -> submission.submittedAt().isBefore(back.recordedAt()))
                        .reduce((first, next) -> next))
                .map(Submission::content);
    }

    /** Returns the corrections by an office, in their order. */
    List<Amendment> amendments(String reference) {
        return em.createQuery(
                        "select a from Amendment a where a.candidacy = :reference order by a.seq", Amendment.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /**
     * Returns the content in force: the last submission with the corrections since; empty before the first submission.
     */
    public Optional<ApplicationContent> counting(String reference) {
        return Optional.ofNullable(counting(List.of(reference)).get(reference));
    }

    /**
     * Returns the content in force of several candidacies, by reference; candidacies without a submission are left out.
     */
    public Map<String, ApplicationContent> counting(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<String, Submission> last = new HashMap<>();
        em.createQuery("select s from Submission s where s.candidacy in :references order by s.seq", Submission.class)
                .setParameter("references", references)
                .getResultList()
                .forEach(one -> last.put(one.candidacy(), one));
        Map<String, Map<String, String>> corrected = new HashMap<>();
        em.createQuery("select a from Amendment a where a.candidacy in :references order by a.seq", Amendment.class)
                .setParameter("references", references)
                .getResultStream()
                .filter(amendment -> amendment.submission()
                        == last.get(amendment.candidacy()).seq())
                .filter(amendment -> !amendment.field().equals(ApplicationCorrection.REGISTERED_NAME))
                .forEach(amendment -> corrected
                        .computeIfAbsent(amendment.candidacy(), all -> new HashMap<>())
                        .put(amendment.field(), amendment.textAfter()));
        return last.values().stream()
                .collect(Collectors.toMap(
                        Submission::candidacy,
                        one -> one.content().answered(corrected.getOrDefault(one.candidacy(), Map.of()))));
    }

    /** Returns the content in force of the merchant's last submission on a form; empty where there is none. */
    Optional<ApplicationContent> lastOf(String merchant, String form) {
        return em.createQuery("""
            select s.candidacy from Submission s, Candidacy c, ApplicationForm f
            where c.reference = s.candidacy and f.candidacy = s.candidacy
            and c.merchant.id = :merchant and f.form = :form order by s.submittedAt desc, s.id\
            """, String.class)
                .setParameter("merchant", merchant)
                .setParameter("form", form)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(this::counting);
    }

    /**
     * Returns the reference of the candidacy of the merchant's last submission on any form; empty where there is none.
     */
    public Optional<String> lastSubmittedBy(String merchant) {
        return em.createQuery("""
            select s.candidacy from Submission s, Candidacy c where c.reference = s.candidacy
            and c.merchant.id = :merchant order by s.submittedAt desc, s.id\
            """, String.class)
                .setParameter("merchant", merchant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the merchant's candidacies of a round that are drafts, open or named: all but the refused, withdrawn and
     * lapsed.
     */
    List<Candidacy> running(String merchant, String round) {
        return em.createQuery("""
            select c from Candidacy c where c.merchant.id = :merchant and c.round.id = :round
            and c.stage not in :over order by c.createdAt, c.reference\
            """, Candidacy.class)
                .setParameter("merchant", merchant)
                .setParameter("round", round)
                .setParameter("over", OVER)
                .getResultList();
    }

    /**
     * Adds the form of a candidacy that can be new in the same transaction: the row of the candidacy is written first.
     */
    void add(ApplicationForm form) {
        em.flush();
        em.persist(form);
    }

    void add(Amendment amendment) {
        em.persist(amendment);
    }

    /** Adds a submission, and saves the phone numbers in it as numbers of the merchant. */
    void add(Submission submission) {
        em.persist(submission);
        reachedUnder(submission.candidacy(), submission.content().answers());
    }

    /** Saves the phone numbers among some answers as numbers of the merchant. */
    void reachedUnder(String reference, Map<String, String> answers) {
        Candidacy candidacy = em.find(Candidacy.class, reference);
        PHONES.stream()
                .map(answers::get)
                .filter(phone -> phone != null && !phone.isBlank())
                .distinct()
                .forEach(phone -> merchants.addPhone(candidacy.merchant(), phone));
    }
}
