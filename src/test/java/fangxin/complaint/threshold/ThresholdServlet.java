package fangxin.complaint.threshold;

import fangxin.complaint.threshold.ReviewThresholdWorker.ProposedReview;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
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
 * Servlet of the archive under test that proposes the reviews of one title as if some days had passed, answers the facts
 * of the proceedings that are open then, and rolls all of it back.
 */
@WebServlet("/testing/review-threshold")
public class ThresholdServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/review-threshold";
    private static final long serialVersionUID = 1L;

    @Resource
    transient UserTransaction transaction;

    @PersistenceContext
    transient EntityManager em;

    @Inject
    transient ReviewThresholdWorker worker;

    @Inject
    transient SystemActor actors;

    @Inject
    transient BusinessClock businessClock;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String title = request.getParameter("title");
        try {
            transaction.begin();
            try {
                ApplicationClock.at(
                        clock.instant().plus(Duration.ofDays(Long.parseLong(request.getParameter("days")))), () -> {
                            for (int night = 1; night <= 2; night++) {
                                for (ProposedReview review : worker.reached()) {
                                    if (review.title().equals(title)) {
                                        worker.propose(
                                                review,
                                                actors.actorOn(
                                                        businessClock.now().today()));
                                    }
                                }
                            }
                            return null;
                        });
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain;charset=UTF-8");
                for (Object[] row : em.createQuery(
                                "select p.triggerCode, p.facts from SupervisionProceeding p where p.title.number = :title"
                                        + " and p.triggerCode = 'MESSAGES_UNANSWERED'"
                                        + " order by p.triggerCode",
                                Object[].class)
                        .setParameter("title", title)
                        .getResultList()) {
                    response.getWriter().println(row[0] + " " + row[1]);
                }
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
