package fangxin.commitment.pledge;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Servlet of the archive under test that answers the numbers of the pledges which the public list states on a day. */
@WebServlet("/testing/pledge-list")
public class PledgeListServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/pledge-list";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    @Inject
    transient PublicCommitmentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Instant start = BusinessMoment.startOf(LocalDate.parse(request.getParameter("day")));
        try {
            List<PublicCommitmentService.PublicCommitment> listed =
                    ApplicationClock.at(start, () -> service.commitments(0, MOST));
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(ApplicationClock.at(start, service::count));
            for (PublicCommitmentService.PublicCommitment pledge : listed) {
                response.getWriter().println(pledge.number());
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
