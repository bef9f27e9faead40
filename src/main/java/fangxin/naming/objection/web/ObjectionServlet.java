package fangxin.naming.objection.web;

import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Servlet that takes the objection form of a notice's public page, stores the objection once, and shows the receipt.
 */
@WebServlet("/object")
public class ObjectionServlet extends AbstractObjectionServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ObjectionService service;

    public ObjectionServlet() {
        super("notice", "/notice.xhtml?id=");
    }

    @Override
    protected String readingPage(Optional<String> subject) {
        return "/notices" + subject.map(id -> "/" + id).orElse("");
    }

    @Override
    protected ObjectionReceipt object(String subject, HttpServletRequest request, PublicFormToken token) {
        return service.object(subject, objecting(request), token);
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

    /** Returns the number of the selected item; 0, which no item has, for a text that is no number. */
    private static int number(String text) {
        return text == null || !text.matches("[0-9]{1,4}") ? 0 : Integer.parseInt(text);
    }
}
