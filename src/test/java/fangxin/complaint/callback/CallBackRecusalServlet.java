package fangxin.complaint.callback;

import fangxin.complaint.handling.RecusedCaseFinder;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
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
import java.util.List;
import java.util.Set;

/**
 * Servlet of the archive under test that makes a merchant the trader of a called-back case, answers how many call-backs a person
 * who is recused from that merchant finds less than another one, and whether the case is known as one of these, and rolls it back.
 */
@WebServlet("/testing/call-back-recusal")
public class CallBackRecusalServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/call-back-recusal";
    private static final long serialVersionUID = 1L;
    private static final String MERCHANT = "recused-merchant";

    @Resource
    transient UserTransaction transaction;

    @PersistenceContext
    transient EntityManager em;

    @Inject
    transient CallBackRepository callBacks;

    @Inject
    transient RecusedCaseFinder recused;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            transaction.begin();
            try {
                String number = em.createQuery("select c.complaint from CallBack c order by c.complaint", String.class)
                        .setMaxResults(1)
                        .getSingleResult();
                em.createQuery("update ComplaintCase c set c.merchant = :merchant where c.number = :number")
                        .setParameter("merchant", MERCHANT)
                        .setParameter("number", number)
                        .executeUpdate();
                AppraisedScope all = new AppraisedScope(true, List.of(), List.of());
                long found = callBacks.count(all, new RecusalCondition(Set.of()), CallBackFilter.NONE);
                long left = callBacks.count(all, new RecusalCondition(Set.of(MERCHANT)), CallBackFilter.NONE);
                Actor away = new Actor("away", "away", List.of(), List.of(), Set.of(MERCHANT));
                Actor other = new Actor("other", "other", List.of());
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain");
                response.getWriter()
                        .print((found - left) + " " + recused.isRecused(number, away) + " "
                                + recused.isRecused(number, other));
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
