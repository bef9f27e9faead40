package fangxin.complaint.warning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Servlet of the feed of new consumer warnings and tips as Atom (RFC 4287). */
@WebServlet("/warnings.atom")
public class WarningFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedWarnings published;

    @Inject
    transient WarningFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        feed.write("/warnings", "warning.public.title", published.newest(0), request, response);
    }
}
