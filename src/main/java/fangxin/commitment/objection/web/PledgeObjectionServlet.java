package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.web.AbstractObjectionServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Servlet that takes the objection form of a pledge's public page, stores the objection once, and shows the receipt.
 */
@WebServlet("/object-to-pledge")
public class PledgeObjectionServlet extends AbstractObjectionServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CommitmentObjectionService service;

    public PledgeObjectionServlet() {
        super("number", "/pledge-objection.xhtml?number=");
    }

    @Override
    protected String readingPage(Optional<String> subject) {
        return "/pledges" + subject.map(number -> "/" + number).orElse("");
    }

    @Override
    protected ObjectionReceipt object(String subject, HttpServletRequest request, PublicFormToken token) {
        return service.object(
                subject,
                new ObjectionInput(
                        0,
                        ObjectionChannel.ONLINE,
                        request.getParameter("statement"),
                        request.getParameter("name"),
                        request.getParameter("contact"),
                        null),
                token);
    }
}
