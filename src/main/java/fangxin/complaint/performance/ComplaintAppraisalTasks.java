package fangxin.complaint.performance;

import fangxin.complaint.handling.RecusedCaseFinder;
import fangxin.complaint.performance.ComplaintAppraisalRepository.OpenAppeal;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Source of worklist tasks of the city's office: appeals to decide, and appraisals to publish once none is open
 * or where nobody can decide one.
 */
@ApplicationScoped
class ComplaintAppraisalTasks implements TaskSource {
    @Inject
    ComplaintAppraisalRepository appraisals;

    @Inject
    RecusedCaseFinder recused;

    @Inject
    UndecidableAppealFinder undecidable;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (actor.placesAs(Role.COUNTY_OFFICE).noneMatch(agencies::isCityOffice)) {
            return List.of();
        }
        List<OpenAppeal> all = appraisals.openAppeals();
        Set<String> away = recused.among(
                all.stream().map(each -> each.appeal().complaint()).toList(), actor);
        List<OpenAppeal> open = all.stream()
                .filter(each -> mayDecide(each.appeal(), actor, away))
                .toList();
        Set<String> blocked = undecidable
                .byMonth(
                        all.stream()
                                .filter(each -> !mayDecide(each.appeal(), actor, away))
                                .toList(),
                        now.today())
                .keySet();
        Set<String> months = all.stream().map(each -> each.appeal().month()).collect(Collectors.toSet());
        return Stream.concat(
                        open.stream().map(ComplaintAppraisalTasks::decide),
                        appraisals.all().stream()
                                .filter(each -> !each.isPublished()
                                        && (blocked.contains(each.month())
                                                || (now.today().isAfter(each.appealUntil())
                                                        && !months.contains(each.month()))))
                                .map(ComplaintAppraisalTasks::publish))
                .toList();
    }

    private static boolean mayDecide(FigureAppeal appeal, Actor actor, Set<String> away) {
        return !away.contains(appeal.complaint()) && !appeal.isBy(actor.account());
    }

    private static WaitingTask decide(OpenAppeal open) {
        FigureAppeal appeal = open.appeal();
        return new WaitingTask(
                TaskType.DECIDE_FIGURE_APPEAL,
                Messages.inBoth("performance.appeal.subject"),
                appeal.complaint(),
                appeal.appealedAt(),
                null,
                false,
                "/work/complaint_figure?month=" + appeal.month() + "&agency=" + open.office() + "&formula="
                        + appeal.formula(),
                null);
    }

    private static WaitingTask publish(ComplaintAppraisal appraisal) {
        return new WaitingTask(
                TaskType.PUBLISH_COMPLAINT_APPRAISAL,
                Messages.inBoth("performance.subject"),
                appraisal.month(),
                appraisal.madeAt(),
                null,
                false,
                "/work/complaint_appraisals",
                null);
    }
}
