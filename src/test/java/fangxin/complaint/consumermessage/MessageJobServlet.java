package fangxin.complaint.consumermessage;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Servlet of the archive under test that does the work of the job of messages on one message as if some days had passed,
 * answers its state and publication then, and rolls all of it back.
 */
@WebServlet("/testing/message-job")
public class MessageJobServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/message-job";
    private static final long serialVersionUID = 1L;

    @Resource
    transient UserTransaction transaction;

    @Inject
    transient ConsumerMessageWorker worker;

    @Inject
    transient ConsumerMessageRepository messages;

    @Inject
    transient SystemActor actors;

    @Inject
    transient BusinessClock businessClock;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String number = request.getParameter("number");
        try {
            transaction.begin();
            try {
                ApplicationClock.at(
                        clock.instant().plus(Duration.ofDays(Long.parseLong(request.getParameter("days")))), () -> {
                            ConsumerMessageState state =
                                    messages.byNumber(number).state();
                            if (worker.over(state).contains(number)) {
                                worker.end(
                                        number,
                                        actors.actorOn(businessClock.now().today()));
                            }
                            if (worker.publishable().contains(number)) {
                                worker.publish(number);
                            }
                            return null;
                        });
                ConsumerMessage message = messages.byNumber(number);
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain");
                response.getWriter().print(message.state() + " " + message.publication());
            } finally {
                transaction.rollback();
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
