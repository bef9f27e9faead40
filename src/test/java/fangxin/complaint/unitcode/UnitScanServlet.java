package fangxin.complaint.unitcode;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Servlet of the archive under test that scans a code as if from an address. */
@WebServlet("/testing/unit-scan")
public class UnitScanServlet extends HttpServlet {
    static final String ADDRESS = "/testing/unit-scan";
    private static final long serialVersionUID = 1L;

    @Inject
    transient UnitCodeService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.getWriter().print(service.scan(request.getParameter("code"), request.getParameter("address")));
    }
}
