package fangxin.supervision.selfreport;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import fangxin.supervision.selfreport.SelfReportWorker.SelfReportPortion;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
 * Servlet of the archive under test that does the work of the job of self-reports now, and as if some days had passed,
 * answers how many proceedings of a title are proposed then, and rolls all of it back.
 */
@WebServlet("/testing/self-report-job")
public class SelfReportJobServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/self-report-job";
    private static final long serialVersionUID = 1L;

    @PersistenceContext
    transient EntityManager em;

    @Resource
    transient UserTransaction transaction;

    @Inject
    transient SelfReportWorker worker;

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
                work();
                ApplicationClock.at(
                        clock.instant().plus(Duration.ofDays(Long.parseLong(request.getParameter("days")))), () -> {
                            work();
                            return null;
                        });
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain");
                response.getWriter().print(proposed(request.getParameter("title")));
            } finally {
                transaction.rollback();
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private void work() {
        Actor system = actors.actorOn(businessClock.now().today());
        for (SelfReportPortion next = worker.next(); next != null; next = worker.next()) {
            for (String title : next.titles()) {
                worker.handle(title, next, system);
            }
            worker.advance(next);
        }
    }

    private long proposed(String title) {
        return em.createQuery("""
                    select count(p) from SupervisionProceeding p where p.title.number = :title
                    and p.triggerCode = :trigger\
                    """, Long.class)
                .setParameter("title", title)
                .setParameter("trigger", SelfReportWorker.TRIGGER)
                .getSingleResult();
    }
}
