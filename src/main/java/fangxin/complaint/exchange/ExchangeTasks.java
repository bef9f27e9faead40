package fangxin.complaint.exchange;

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
import java.util.stream.Stream;

/**
 * Source of worklist tasks: differences between a platform's file and the cases stored here, for the agencies that
 * clear them up, and files whose columns the importing office has to confirm.
 */
@ApplicationScoped
class ExchangeTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    ExchangeRepository exchange;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> agencies = Stream.concat(actor.placesAs(Role.COUNTY_OFFICE), actor.placesAs(Role.STATION))
                .distinct()
                .toList();
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return Stream.concat(
                        agencies.isEmpty()
                                ? Stream.of()
                                : exchange.waiting(agencies, MOST).stream().map(ExchangeTasks::task),
                        offices.isEmpty()
                                ? Stream.of()
                                : exchange.unconfirmed(offices, MOST).stream().map(ExchangeTasks::task))
                .toList();
    }

    private static WaitingTask task(ComplaintImport intake) {
        return WaitingTask.undated(
                TaskType.CONFIRM_COMPLAINT_FILE,
                Messages.inBoth("exchange.complaintplatform." + intake.platform()),
                intake.fileName(),
                intake.receivedAt(),
                "/work/complaint_import?id=" + intake.id());
    }

    private static WaitingTask task(ComplaintDifference difference) {
        return WaitingTask.undated(
                TaskType.CLEAR_COMPLAINT_DIFFERENCE,
                Messages.inBoth("exchange.differencetype." + difference.type()),
                difference.platformNumber(),
                difference.foundAt(),
                "/work/complaint_differences?q=" + difference.platformNumber());
    }
}
