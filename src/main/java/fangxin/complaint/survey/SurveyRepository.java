package fangxin.complaint.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.common.NotFound;
import fangxin.common.Sha256;
import fangxin.common.privacy.PersonalDataDetector;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of satisfaction surveys and their answers: stores, finds and locks them, lists and counts the surveys of
 * the reader's offices without recused units, counts answers by points, erases words and devices of answers, and
 * transfers surveys to another office.
 */
@ApplicationScoped
class SurveyRepository {
    /** Answers with the same points. */
    record PointsCount(String points, long answers) {}

    private static final Map<String, String> ORDERS = Map.of(
            "name",
            "s.nameSortKey",
            "number",
            "s.number",
            "scope",
            ListOrder.byConstants("s.scope", SurveyScope.class),
            "opens",
            "s.opensOn",
            "closes",
            "s.closesOn",
            "office",
            "s.owner");

    private static final int NEWEST = 10;
    /** Greatest number of masked texts that are kept: the page of one survey reads 200. */
    private static final int MOST_MASKED = 2_000;

    private static final Cache<String, String> MASKED =
            Caffeine.newBuilder().maximumSize(MOST_MASKED).build();
    private static final PersonalDataDetector DETECTOR = new PersonalDataDetector();

    @PersistenceContext
    EntityManager em;

    Optional<Survey> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(Survey.class, known));
    }

    Survey byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the survey, locked until the transaction ends. */
    Survey findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(Survey.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(Survey survey) {
        em.persist(survey);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Returns a part of the surveys of some offices: without an order of the reader, the newest first. */
    List<Survey> ofOwners(Collection<String> owners, RecusalCondition recusal, SurveyFilter filter, ListSlice slice) {
        return query(owners, recusal, filter).rows(em, slice, ORDERS, "s.number desc", "s.number");
    }

    long countOfOwners(Collection<String> owners, RecusalCondition recusal, SurveyFilter filter) {
        return query(owners, recusal, filter).count(em);
    }

    private static ListQuery<Survey> query(Collection<String> owners, RecusalCondition recusal, SurveyFilter filter) {
        return ListQuery.of(Survey.class, "s", "from Survey s")
                .among("s.owner", owners)
                .withoutOuter(recusal, "s.merchant")
                .contains(filter.text(), "s.name", "s.number", "s.title")
                .equal("s.scope", filter.scope());
    }

    /** Returns the newest surveys of a titled unit. */
    List<Survey> ofTitle(String title) {
        return em.createQuery(
                        "select s from Survey s where s.title = :title order by s.opensOn desc, s.number desc",
                        Survey.class)
                .setParameter("title", title)
                .setMaxResults(NEWEST)
                .getResultList();
    }

    /** Returns the surveys of the programme that are over on a day and whose last day is in a year. */
    List<Survey> ofProgramme(int year, LocalDate today) {
        return em.createQuery(
                        "select s from Survey s where s.scope = :programme and s.closesOn >= :first and s.closesOn <= :last"
                                + " and (s.closesOn < :today or s.closedOn is not null)"
                                + " order by s.number",
                        Survey.class)
                .setParameter("programme", SurveyScope.PROGRAMME)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("today", today)
                .getResultList();
    }

    /** Returns the answer of a device, if there is one. */
    Optional<SurveyAnswer> answer(String survey, String device) {
        return em.createQuery(
                        "select a from SurveyAnswer a where a.survey = :survey and a.device = :device",
                        SurveyAnswer.class)
                .setParameter("survey", survey)
                .setParameter("device", device)
                .getResultStream()
                .findFirst();
    }

    void add(SurveyAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    /** Returns the answers of a survey by the link, counted by their points. */
    List<PointsCount> points(String survey) {
        return em
                .createQuery(
                        "select a.points, count(a) from SurveyAnswer a where a.survey = :survey group by a.points",
                        Object[].class)
                .setParameter("survey", survey)
                .getResultList()
                .stream()
                .map(row -> new PointsCount((String) row[0], (Long) row[1]))
                .toList();
    }

    /**
     * Lists the newest words of answers. They are stored in a masked form and masked again as they are read, so that
     * corrections of the detector apply to old answers.
     */
    List<String> words(String survey, int most) {
        return em
                .createQuery(
                        "select a.words from SurveyAnswer a where a.survey = :survey and a.words is not null"
                                + " order by a.answeredOn desc, a.id",
                        String.class)
                .setParameter("survey", survey)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(words -> MASKED.get(Sha256.hex(words), key -> DETECTOR.mask(words)))
                .toList();
    }

    /** Deletes words and devices of the answers; the points are unchanged. */
    void eraseWords(String survey) {
        em.createQuery("update SurveyAnswer a set a.words = null, a.device = a.id where a.survey = :survey")
                .setParameter("survey", survey)
                .executeUpdate();
    }

    long countOfOwner(String owner) {
        return em.createQuery("select count(s) from Survey s where s.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    /** Transfers all surveys of an office to another. */
    void transfer(String from, String into) {
        em.createQuery("update Survey s set s.owner = :into, s.version = s.version + 1 where s.owner = :from")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
