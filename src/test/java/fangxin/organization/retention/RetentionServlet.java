package fangxin.organization.retention;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Servlet of the archive under test that erases personal data as if it were another day, answers per kind how many
 * records a first and a second run erased and whether a record was among them, then, where all kinds are erased, the
 * entities of which records were deleted, and per kind how many rows held data of persons before and after by its
 * proof, and how many records the journal of deletions states; and rolls all of it back.
 */
@WebServlet("/testing/retention")
public class RetentionServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/retention";
    private static final long serialVersionUID = 1L;

    @Resource
    transient UserTransaction transaction;

    @PersistenceContext
    transient EntityManager em;

    @Inject
    transient RetentionWorker worker;

    @Inject
    transient Clock clock;

    @Inject
    @Any
    transient Instance<RetainedPersonalData> kinds;

    @Inject
    @Any
    transient Instance<SeparateDeletion> others;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LocalDate day = LocalDate.parse(request.getParameter("day"));
        StringBuilder answer = new StringBuilder();
        try {
            transaction.begin();
            try {
                ApplicationClock.at(BusinessMoment.startOf(day).plus(Duration.ofHours(2)), () -> {
                    Map<String, Long> before = request.getParameter("kind") == null ? rows() : Map.of();
                    Map<String, List<String>> records = before.isEmpty() ? Map.of() : due();
                    Map<String, Long> personal = personal(records);
                    for (RetainedPersonalData data : kinds) {
                        String wanted = request.getParameter("kind");
                        if (wanted == null || wanted.equals(data.kind())) {
                            List<String> due = worker.due(data, "");
                            long first = due.stream()
                                    .filter(each -> worker.erase(data, each))
                                    .count();
                            long second = worker.due(data, "").stream()
                                    .filter(due::contains)
                                    .count();
                            boolean included = due.contains(String.valueOf(request.getParameter("record")));
                            worker.enter(data.kind(), (int) first);
                            answer.append("%s %d %d %s%n".formatted(data.kind(), first, second, included));
                        }
                    }
                    if (!before.isEmpty()) {
                        Map<String, Long> after = rows();
                        before.entrySet().stream()
                                .filter(entity -> after.get(entity.getKey()) < entity.getValue())
                                .forEach(entity -> answer.append("%s deleted%n".formatted(entity.getKey())));
                        others.forEach(SeparateDeletion::run);
                        personal(records)
                                .forEach((kind, left) -> answer.append("%s proof %d %d %d%n"
                                        .formatted(kind, personal.get(kind), left, journalled(kind))));
                    }
                    return null;
                });
            } finally {
                transaction.rollback();
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.getWriter().print(answer);
    }

    /** Keys of the records of each kind that are to be erased: a portion of each of its sources. */
    private Map<String, List<String>> due() {
        Map<String, List<String>> due = new TreeMap<>();
        kinds.forEach(data ->
                due.computeIfAbsent(data.kind(), kind -> new ArrayList<>()).addAll(worker.due(data, "")));
        others.forEach(other -> due.putAll(other.due()));
        return due;
    }

    /** Number of rows with data of persons in some records, by kind. */
    private Map<String, Long> personal(Map<String, List<String>> records) {
        em.flush();
        em.clear();
        return records.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        kind -> RetentionProof.of(kind.getKey()).stream()
                                .flatMap(proof -> proof.queries().stream())
                                .mapToLong(query -> count(query, kind.getValue()))
                                .sum(),
                        Long::sum,
                        TreeMap::new));
    }

    private long count(String query, List<String> records) {
        if (records.isEmpty()) {
            return 0;
        }
        TypedQuery<Long> counting = em.createQuery(query, Long.class).setParameter("records", records);
        if (query.contains(":mark")) {
            counting.setParameter("mark", RetainedPersonalData.ERASED);
        }
        return counting.getSingleResult();
    }

    /** Number of records of a kind that the journal of deletions states on this day. */
    private long journalled(String kind) {
        return em.createQuery(
                        "select e from RetentionEntry e where e.kind = :kind and e.recordedAt >= :today",
                        RetentionEntry.class)
                .setParameter("kind", kind)
                .setParameter("today", clock.instant().minus(Duration.ofMinutes(1)))
                .getResultStream()
                .mapToLong(RetentionEntry::erased)
                .sum();
    }

    /** Number of the records of each entity. */
    private Map<String, Long> rows() {
        return em.getMetamodel().getEntities().stream()
                .collect(Collectors.toMap(
                        EntityType::getName,
                        entity -> em.createQuery("select count(e) from " + entity.getName() + " e", Long.class)
                                .getSingleResult(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
