package fangxin.supervision.renewal;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Servlet of the archive under test that does the work of the job of renewals as if some days had passed, answers the
 * status of a title then and its last day, and rolls all of it back.
 */
@WebServlet("/testing/renewal-job")
public class RenewalJobServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/renewal-job";
    private static final long serialVersionUID = 1L;

    @Resource
    transient UserTransaction transaction;

    @Inject
    transient RenewalWorker worker;

    @Inject
    transient TitleRepository titles;

    @Inject
    transient SystemActor actors;

    @Inject
    transient BusinessClock businessClock;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            transaction.begin();
            try {
                ApplicationClock.at(
                        clock.instant().plus(Duration.ofDays(Long.parseLong(request.getParameter("days")))), () -> {
                            worker.ending().stream()
                                    .filter(request.getParameter("title")::equals)
                                    .forEach(title -> worker.enterTransition(
                                            title,
                                            actors.actorOn(businessClock.now().today())));
                            worker.toOffer("").forEach(worker::offer);
                            worker.toRemind("").forEach(worker::remind);
                            return null;
                        });
                Title title = titles.byNumber(request.getParameter("title"));
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain");
                response.getWriter().print(title.status() + " " + title.term().validUntil());
            } finally {
                transaction.rollback();
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
