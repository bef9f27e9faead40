package fangxin.identity.web;

import fangxin.identity.UserSessionDesk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    @Inject
    transient UserSessionDesk sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedInSession.id(request).ifPresent(sessions::signOut);
        SignedInSession.end(request);
        response.sendRedirect(request.getContextPath() + "/");
    }
}
