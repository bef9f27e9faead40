package fangxin.complaint.urging;

import fangxin.organization.calendar.BusinessClock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Servlet of the archive under test that runs the job of reminders of complaints. */
@WebServlet("/testing/complaint-reminders")
public class ReminderServlet extends HttpServlet {
    public static final String ADDRESS = "/testing/complaint-reminders";
    private static final long serialVersionUID = 1L;

    @Inject
    transient ComplaintReminderWorker worker;

    @Inject
    transient UrgentCaseRepository complaints;

    @Inject
    transient BusinessClock businessClock;

    /** Reminds on a day off too. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        complaints.alarms(businessClock.now().today()).forEach(worker::remind);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.getWriter().print(worker.due().size());
    }
}
