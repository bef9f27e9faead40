package fangxin.platform.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;

/**
 * Servlet that stores the display preference in a cookie and returns to the page on which it was chosen. It answers a
 * GET form, so that the choice works without JavaScript and without a session.
 */
@WebServlet("/display")
public class DisplayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(DisplayPreference.of(request)
                .with(request.getParameter("view"), request.getParameter("size"))
                .cookie());
        response.setHeader(
                "Location",
                response.encodeRedirectURL(
                        page(request.getParameter("return")).orElse(request.getContextPath() + "/")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /**
     * Returns the address if it is that of a page of this server; an address of another server, or with a backslash, is
     * refused.
     */
    static Optional<String> page(String address) {
        return Optional.ofNullable(address)
                .filter(given -> given.length() <= LONGEST && given.matches("/(?!/)[\\x21-\\x5B\\x5D-\\x7E]*"))
                .filter(DisplayServlet::isLocal);
    }

    private static boolean isLocal(String address) {
        try {
            URI parsed = URI.create(address);
            return parsed.getRawAuthority() == null
                    && !parsed.isAbsolute()
                    && !parsed.getRawPath().startsWith("//");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
