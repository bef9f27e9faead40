package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.SystemActor;
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
import java.util.Set;

/**
 * Servlet of the archive under test that stores a complaint against the holder of a title as if the shop had been
 * unknown at its receipt, does the work of the job that matches complaints, answers the title of the complaint before and
 * after it, and rolls all of it back.
 */
@WebServlet("/testing/complaint-match")
public class ComplaintMatchServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/complaint-match";
    private static final long serialVersionUID = 1L;

    @Resource
    transient UserTransaction transaction;

    @PersistenceContext
    transient EntityManager em;

    @Inject
    transient ComplaintWorker worker;

    @Inject
    transient ComplaintTermsRepository terms;

    @Inject
    transient TitleRepository titles;

    @Inject
    transient SystemActor actors;

    @Inject
    transient BusinessClock businessClock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            transaction.begin();
            try {
                ComplaintCase complaint =
                        against(titles.find(request.getParameter("title")).orElseThrow());
                String before = complaint.trader().title();
                em.persist(complaint);
                em.flush();
                if (worker.unmatched().contains(complaint.number())) {
                    worker.match(complaint.number());
                }
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain");
                response.getWriter().print(before + " " + complaint.trader().title());
            } finally {
                transaction.rollback();
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private ComplaintCase against(Title title) {
        BusinessMoment now = businessClock.now();
        return new ComplaintCase(
                "1",
                new ReceivedCase(
                        ComplaintType.COMPLAINT,
                        new CaseNumbers("T-MATCH", null),
                        "OTHER",
                        now.at(),
                        new CasePlacement(title.owner(), title.owner(), null),
                        new ComplainedTrader(
                                title.place().signName(), title.holder().creditCode(), null, null, null),
                        new ComplaintContent(null, null, null, Set.of()),
                        null),
                terms.current().terms(),
                HandlingAct.of(HandlingParty.PLATFORM, actors.actorOn(now.today()), now));
    }
}
