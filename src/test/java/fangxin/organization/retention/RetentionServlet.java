package fangxin.organization.retention;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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

/**
 * Servlet of the archive under test that erases personal data as if it were another day, answers per kind how many
 * records a first and a second run erased and whether a record was among them, and rolls all of it back.
 */
@WebServlet("/testing/retention")
public class RetentionServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/retention";
    private static final long serialVersionUID = 1L;

    @Resource
    transient UserTransaction transaction;

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
}
