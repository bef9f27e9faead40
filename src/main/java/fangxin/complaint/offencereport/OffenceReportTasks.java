package fangxin.complaint.offencereport;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Source of worklist tasks: reports of offences that a drafter has to check, and decisions of which the reporter is to be
 * notified. A task names the number and no party.
 */
@ApplicationScoped
class OffenceReportTasks implements TaskSource {
    private static final int MOST = 200;

    @Inject
    OffenceReportRepository reports;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.HANDLER).toList();
        return offices.isEmpty()
                ? List.of()
                : reports.waiting(offices, new RecusalCondition(actor.away()), MOST).stream()
                        .map(report -> task(report, now))
                        .toList();
    }

    private static WaitingTask task(OffenceReport report, BusinessMoment now) {
        LocalDate dueOn = report.running() == null ? null : report.running().dueOn();
        String page = "/work/offence_report?number=" + report.number();
        return new WaitingTask(
                report.state() == OffenceReportState.RECEIVED
                        ? TaskType.CHECK_OFFENCE_REPORT
                        : TaskType.NOTIFY_REPORTER,
                WaitingTask.named(report.number()),
                null,
                report.since(),
                dueOn,
                dueOn != null && now.calendar().isProvisional(dueOn),
                page,
                dueOn == null ? null : page + "#why");
    }
}
