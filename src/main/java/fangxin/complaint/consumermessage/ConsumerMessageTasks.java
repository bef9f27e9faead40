package fangxin.complaint.consumermessage;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: messages whose unit is to be found, reports on plaques to check, opinions in which
 * personal data were found, and silent shops of which no station is in charge, except messages of clusters that are not
 * found genuine. An opinion of a silent shop can be both.
 */
@ApplicationScoped
class ConsumerMessageTasks implements TaskSource {
    @Inject
    ConsumerMessageRepository messages;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return Stream.concat(
                        messages.waiting(offices, recusal).stream()
                                .map(row -> task(type((ConsumerMessageState) row[4]), row, now)),
                        messages.silent(offices, recusal).stream()
                                .map(row -> task(TaskType.FOLLOW_UP_SILENT_SHOP, row, now)))
                .toList();
    }

    private static WaitingTask task(TaskType type, Object[] row, BusinessMoment now) {
        boolean dated = type == TaskType.CHECK_PLAQUE_REPORT || type == TaskType.FOLLOW_UP_SILENT_SHOP;
        LocalDate dueOn = dated ? (LocalDate) row[7] : null;
        return new WaitingTask(
                type,
                WaitingTask.named((String) (row[2] == null ? row[1] : row[2])),
                (String) row[0],
                (Instant) row[6],
                dueOn,
                dueOn != null && now.calendar().isProvisional(dueOn),
                "/work/message?number=" + row[0],
                dueOn == null ? null : "/work/message?number=" + row[0] + "#why");
    }

    private static TaskType type(ConsumerMessageState state) {
        return switch (state) {
            case TO_CHECK -> TaskType.CHECK_PLAQUE_REPORT;
            case UNMATCHED -> TaskType.MATCH_MESSAGE;
            default -> TaskType.REVIEW_OPINION;
        };
    }
}
