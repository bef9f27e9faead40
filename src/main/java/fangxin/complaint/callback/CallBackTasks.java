package fangxin.complaint.callback;

import fangxin.complaint.handling.RecusedCaseFinder;
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

/**
 * Source of worklist tasks: complainants whom the city's office has to call, without those of cases from which the
 * officer is recused, at most 200.
 */
@ApplicationScoped
class CallBackTasks implements TaskSource {
    private static final int MOST = 200;

    @Inject
    CallBackRepository callBacks;

    @Inject
    RecusedCaseFinder recused;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (actor.placesAs(Role.COUNTY_OFFICE).noneMatch(agencies::isCityOffice)) {
            return List.of();
        }
        List<CallBack> waiting = callBacks.waiting(MOST);
        Set<String> away =
                recused.among(waiting.stream().map(CallBack::complaint).toList(), actor);
        return waiting.stream()
                .filter(callBack -> !away.contains(callBack.complaint()))
                .map(CallBackTasks::task)
                .toList();
    }

    private static WaitingTask task(CallBack callBack) {
        return new WaitingTask(
                TaskType.CALL_COMPLAINANT,
                Messages.inBoth("callback.subject"),
                callBack.complaint(),
                callBack.since(),
                null,
                false,
                "/work/call_back?number=" + callBack.complaint(),
                null);
    }
}
