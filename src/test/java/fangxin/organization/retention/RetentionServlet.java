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
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Servlet of the archive under test that erases personal data as if it were another day, answers per kind how many
 * records a first and a second run erased and whether a record was among them, then, where all kinds are erased, the
 * entities of which records were deleted; and rolls all of it back.
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
    @Any
    transient Instance<RetainedPersonalData> kinds;

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
                            answer.append("%s %d %d %s%n".formatted(data.kind(), first, second, included));
                        }
                    }
                    if (!before.isEmpty()) {
                        Map<String, Long> after = rows();
                        before.entrySet().stream()
                                .filter(entity -> after.get(entity.getKey()) < entity.getValue())
                                .forEach(entity -> answer.append("%s deleted%n".formatted(entity.getKey())));
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
