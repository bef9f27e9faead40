package fangxin.complaint.typicalcase.web;

import fangxin.complaint.warning.TypicalCaseFilter;
import fangxin.complaint.warning.web.WarningFeed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Servlet of the feed of new typical cases as Atom (RFC 4287). */
@WebServlet("/typical-cases.atom")
public class TypicalCaseFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedTypicalCases published;

    @Inject
    transient WarningFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        feed.write(
                "/typical-cases",
                "typicalcase.public.title",
                published.newest(TypicalCaseFilter.NONE, 0),
                request,
                response);
    }
}
