package fangxin.organization.retention;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Servlet of the archive under test that erases personal data as if it were another day, answers per kind how many
 * records a first and a second run erased and whether a record was among them, then, where all kinds are erased, the
 * entities of which records were deleted, and per kind how many rows held data of persons before and after by its
 * proof, and how many records the journal of deletions states; without a day it tries each kind on the first day on
 * which a record of it is due. Records of the kinds that the demonstration lacks are added before. It rolls all of it
 * back.
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
    transient PersonalDataCounter counter;

    @Inject
    transient RetentionBoundary boundary;

    @Inject
    transient RetentionSamples samples;

    @Inject
    @Any
    transient Instance<RetainedPersonalData> kinds;

    @Inject
    @Any
    transient Instance<SeparateDeletion> others;

    /** Answers 500 with the stack trace where the work fails, so that the test states the cause. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String day = request.getParameter("day");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        try {
            response.getWriter()
                    .print(rolledBack(
                            day == null
                                    ? this::boundaries
                                    : () -> erase(
                                            LocalDate.parse(day),
                                            request.getParameter("kind"),
                                            request.getParameter("record"))));
        } catch (Exception failed) {
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            failed.printStackTrace(response.getWriter());
        }
    }

    private String rolledBack(Callable<String> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    /** Tries each kind on the first day on which a record of it is due. */
    private String boundaries() throws Exception {
        samples.add();
        StringBuilder answer = new StringBuilder();
        for (RetainedPersonalData data : kinds) {
            RetentionBoundary.Outcome outcome = boundary.tryOn(data);
            answer.append("%s boundary %d %d %d %d %d %d%n"
                    .formatted(
                            data.kind(),
                            outcome.onTheEve(),
                            outcome.due(),
                            outcome.erased(),
                            outcome.left(),
                            outcome.keptBefore(),
                            outcome.keptAfter()));
        }
        return answer.toString();
    }

    private String erase(LocalDate day, String wanted, String record) throws Exception {
        if (wanted == null) {
            samples.add();
        }
        return ApplicationClock.at(BusinessMoment.startOf(day).plus(Duration.ofHours(2)), () -> erase(wanted, record));
    }

    /** Erases the records of one kind, or of all. */
    private String erase(String wanted, String record) {
        StringBuilder answer = new StringBuilder();
        Map<String, Long> before = wanted == null ? rows() : Map.of();
        Map<String, List<String>> records = before.isEmpty() ? Map.of() : due();
        Map<String, Long> personal = personal(records);
        for (RetainedPersonalData data : kinds) {
            if (wanted == null || wanted.equals(data.kind())) {
                List<String> due = worker.due(data, "");
                long first =
                        due.stream().filter(each -> worker.erase(data, each)).count();
                long second =
                        worker.due(data, "").stream().filter(due::contains).count();
                worker.enter(data.kind(), (int) first);
                answer.append("%s %d %d %s%n".formatted(data.kind(), first, second, due.contains(record)));
            }
        }
        if (!before.isEmpty()) {
            Map<String, Long> after = rows();
            before.entrySet().stream()
                    .filter(entity -> after.get(entity.getKey()) < entity.getValue())
                    .forEach(entity -> answer.append("%s deleted%n".formatted(entity.getKey())));
            others.forEach(SeparateDeletion::run);
            personal(records)
                    .forEach((kind, left) -> answer.append(
                            "%s proof %d %d %d%n".formatted(kind, personal.get(kind), left, counter.journalled(kind))));
        }
        return answer.toString();
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
        Map<String, Long> rows = new TreeMap<>();
        records.forEach((kind, keys) -> rows.put(kind, counter.rows(kind, keys)));
        return rows;
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
