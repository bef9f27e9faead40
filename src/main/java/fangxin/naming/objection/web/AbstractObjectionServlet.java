package fangxin.naming.objection.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Base class of the servlets that take an objection to a notice or a pledge from a form of a public page, without
 * session or JavaScript: a refused form is shown again as it was filled in, an accepted one leads to its receipt.
 */
public abstract class AbstractObjectionServlet extends HttpServlet {
    /** Request attribute with the reasons why the form was refused. */
    public static final String FAULTS = "fangxin.objection.faults";

    private static final long serialVersionUID = 1L;

    @Inject
    transient BusinessClock businessClock;

    @Inject
    transient RateLimiter limit;

    private final String parameter;
    private final String page;

    /**
     * @param parameter name of the parameter that names the subject of the objection
     * @param page      path of the page with the form, up to the value of its parameter
     */
    protected AbstractObjectionServlet(String parameter, String page) {
        this.parameter = parameter;
        this.page = page;
    }

    /** Returns the address of the public page of a subject, or of the list where the form names none. */
    protected abstract String readingPage(Optional<String> subject);

    /** Records the objection; the same content with the same token is one objection. */
    protected abstract ObjectionReceipt object(String subject, HttpServletRequest request, PublicFormToken token);

    /** Redirects a GET to the page, for a reader who changes the language of a refused form or returns to it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String reading = readingPage(
                Optional.ofNullable(request.getParameter(parameter)).filter(id -> id.matches("[0-9-]{1,40}")));
        String language = Optional.ofNullable(request.getParameter("lang"))
                .filter(code -> code.matches("[a-z]{2}"))
                .map(code -> (reading.contains("?") ? "&lang=" : "?lang=") + code)
                .orElse("");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + reading + language);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String subject = request.getParameter(parameter);
        try {
            PublicFormToken token = PublicFormToken.of(
                    request.getParameter("token"),
                    String.valueOf(subject),
                    businessClock.now().at());
            ObjectionReceipt receipt = limit.countAccepted(
                    "object/" + ClientAddress.hostOf(request),
                    RequestLimits.shipped().objections(),
                    () -> once(subject, request, token));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    response.encodeRedirectURL(request.getContextPath() + "/objections?receipt=" + receipt.receipt()));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation refused) {
            request.setAttribute(FAULTS, refused.violations());
            response.setStatus(refused.status() == RuleViolation.Status.TOO_MANY ? 429 : 422);
            request.getRequestDispatcher(page + URLEncoder.encode(String.valueOf(subject), StandardCharsets.UTF_8))
                    .forward(request, response);
        }
    }

    /**
     * Saves a form once: a second request that arrives while the first is saved waits for it and returns its receipt.
     */
    private ObjectionReceipt once(String subject, HttpServletRequest request, PublicFormToken token) {
        try {
            return object(subject, request, token);
        } catch (EJBException twice) {
            return object(subject, request, token);
        }
    }
}
