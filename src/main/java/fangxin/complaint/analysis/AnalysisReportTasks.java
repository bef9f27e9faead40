package fangxin.complaint.analysis;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Source of worklist tasks: drafts of analysis reports that an office has built and not released, until a year after
 * the period.
 */
@ApplicationScoped
class AnalysisReportTasks implements TaskSource {
    @Inject
    AnalysisReportRepository reports;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return reports.drafts(actor.placesAs(Role.COUNTY_OFFICE).toList()).stream()
                .filter(report -> report.period().last().plusYears(1).isAfter(now.today()))
                .map(report -> WaitingTask.undated(
                        TaskType.RELEASE_REPORT,
                        WaitingTask.named(report.title()),
                        report.number(),
                        report.countedAt(),
                        "/work/analysis_report?number=" + report.number()))
                .toList();
    }
}
