package fangxin.testing.server;

import fangxin.organization.drafting.PublicationJob;
import fangxin.platform.config.ApplicationClock;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;

/**
 * Servlet of the archive under test that publishes at once what waits until it can no longer be taken back: it runs the job
 * as if eleven minutes had passed.
 */
@WebServlet("/testing/due-publications")
public class DuePublicationsServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/due-publications";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Clock clock;

    @EJB
    transient PublicationJob job;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        response.setHeader("Cache-Control", "no-store");
        try {
            ApplicationClock.at(clock.instant().plus(Duration.ofMinutes(11)), () -> {
                job.run();
                return null;
            });
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
