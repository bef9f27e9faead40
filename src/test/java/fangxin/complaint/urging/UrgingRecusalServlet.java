package fangxin.complaint.urging;

import fangxin.document.table.ListSlice;
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
 * Servlet of the archive under test that makes a merchant the trader of the first case of a letter, answers whether somebody who is
 * recused from that merchant and somebody who is not find the letter in the list and as one to keep away from, and rolls it back.
 */
@WebServlet("/testing/urging-recusal")
public class UrgingRecusalServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/urging-recusal";
    private static final long serialVersionUID = 1L;
    private static final String MERCHANT = "recused-merchant";

    @Resource
    transient UserTransaction transaction;

    @PersistenceContext
    transient EntityManager em;

    @Inject
    transient UrgingRepository letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String number = request.getParameter("number");
        try {
            transaction.begin();
            try {
                UrgingLetter letter = letters.byNumber(number);
                em.createQuery("update ComplaintCase c set c.merchant = :merchant where c.number = :number")
                        .setParameter("merchant", MERCHANT)
                        .setParameter("number", letter.cases().getFirst().complaint())
                        .executeUpdate();
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain");
                response.getWriter()
                        .print(lists(number, Set.of(MERCHANT)) + " " + lists(number, Set.of()) + " "
                                + letters.about(List.of(letter), Set.of(MERCHANT))
                                        .contains(number) + " "
                                + letters.about(List.of(letter), Set.of()).contains(number));
            } finally {
                transaction.rollback();
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private boolean lists(String number, Set<String> away) {
        return letters
                .list(
                        new UrgingLetterAccess(true, List.of()),
                        new RecusalCondition(away),
                        new UrgingFilter(number, null, null),
                        new ListSlice(null, 0, 10))
                .stream()
                .anyMatch(each -> each.number().equals(number));
    }
}
