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
import java.time.LocalDate;

/**
 * Servlet of the archive under test that does the work of the job of messages on one message as if some days had passed,
 * each number of days in turn, and rolls all of it back. It answers state and publication then, and whether the message
 * counts as left unanswered since; with the parameter station, also whether a station has it.
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
    transient AnswerTimelinessReader answers;

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
                ConsumerMessage message = messages.byNumber(number);
                long before = unansweredLike(message);
                for (String days : request.getParameterValues("days")) {
                    ApplicationClock.at(clock.instant().plus(Duration.ofDays(Long.parseLong(days))), () -> {
                        workOn(number);
                        return null;
                    });
                }
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("text/plain");
                response.getWriter()
                        .print(message.state() + " " + message.publication()
                                + (unansweredLike(message) > before ? " UNANSWERED" : "")
                                + (request.getParameter("station") != null && message.station() != null
                                        ? " STATION"
                                        : ""));
            } finally {
                transaction.rollback();
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private void workOn(String number) {
        if (worker.over(messages.byNumber(number).state()).contains(number)) {
            worker.end(number, actors.actorOn(businessClock.now().today()));
        }
        if (worker.publishable().contains(number)) {
            worker.publish(number);
        }
    }

    /** Number of the unanswered messages to the same unit with the same last day. */
    private long unansweredLike(ConsumerMessage message) {
        LocalDate due = message.replyDueOn();
        return answers.countUnanswered(message.title().orElseThrow().number(), due, due.plusDays(1));
    }
}
