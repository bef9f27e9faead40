package fangxin.naming.objection.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Servlet that takes the objection form of a notice's public page, which works without a session and without
 * JavaScript. A refused form is shown again as it was filled in; an accepted one leads to its receipt.
 */
@WebServlet("/object")
public class ObjectionServlet extends HttpServlet {
    static final String FAULTS = "fangxin.objection.faults";

    @Inject
    ObjectionService service;

    @Inject
    BusinessClock businessClock;

    @Inject
    RateLimiter limit;

    /** A reader who changes the language of a refused form, or returns to it, finds the notice. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String notice = Optional.ofNullable(request.getParameter("notice"))
                .filter(id -> id.matches("[0-9-]{1,40}"))
                .map(id -> "/" + id)
                .orElse("");
        String language = Optional.ofNullable(request.getParameter("lang"))
                .filter(code -> code.matches("[a-z]{2}"))
                .map(code -> "?lang=" + code)
                .orElse("");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/notices" + notice + language);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String notice = request.getParameter("notice");
        try {
            PublicFormToken token = PublicFormToken.of(
                    request.getParameter("token"),
                    String.valueOf(notice),
                    businessClock.now().at());
            ObjectionInput objecting = objecting(request);
            ObjectionReceipt receipt = limit.countAccepted(
                    "object/" + ClientAddress.hostOf(request),
                    RequestLimits.shipped().objections(),
                    () -> once(notice, objecting, token));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    response.encodeRedirectURL(request.getContextPath() + "/objections?receipt=" + receipt.receipt()));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation refused) {
            request.setAttribute(FAULTS, refused.violations());
            response.setStatus(refused.status() == RuleViolation.Status.TOO_MANY ? 429 : 422);
            request.getRequestDispatcher(
                            "/notice.xhtml?id=" + URLEncoder.encode(String.valueOf(notice), StandardCharsets.UTF_8))
                    .forward(request, response);
        }
    }

    /** A second sending that arrives while the first is being written waits for it, and gets its receipt. */
    private ObjectionReceipt once(String notice, ObjectionInput objecting, PublicFormToken token) {
        try {
            return service.object(notice, objecting, token);
        } catch (EJBException twice) {
            return service.object(notice, objecting, token);
        }
    }

    private static ObjectionInput objecting(HttpServletRequest request) {
        return new ObjectionInput(
                number(request.getParameter("item")),
                ObjectionChannel.ONLINE,
                request.getParameter("statement"),
                request.getParameter("name"),
                request.getParameter("contact"),
                null);
    }

    /** Number of the item that was chosen; 0, which is none, where it is no number. */
    private static int number(String text) {
        return text == null || !text.matches("[0-9]{1,4}") ? 0 : Integer.parseInt(text);
    }
}
