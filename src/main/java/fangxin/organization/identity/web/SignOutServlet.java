package fangxin.organization.identity.web;

import fangxin.organization.identity.UserSessionService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Servlet that ends the session of a browser at sign-out. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    @Inject
    transient UserSessionService sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BrowserSession.id(request).ifPresent(sessions::signOut);
        BrowserSession.end(request);
        response.sendRedirect(request.getContextPath() + "/");
    }
}
