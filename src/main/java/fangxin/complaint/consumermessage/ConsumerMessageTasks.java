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

/**
 * Source of worklist tasks of offices: messages whose unit is to be found, reports on plaques to check, opinions to
 * decide on before their publication, and silent shops of which no station is in charge.
 */
@ApplicationScoped
class ConsumerMessageTasks implements TaskSource {
    @Inject
    ConsumerMessageRepository messages;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : messages.waiting(offices, new RecusalCondition(actor.away())).stream()
                        .map(row -> task(row, now))
                        .toList();
    }

    private static WaitingTask task(Object[] row, BusinessMoment now) {
        TaskType type = type((ConsumerMessageState) row[4], (OpinionPublication) row[5]);
        boolean dated = type == TaskType.CHECK_PLAQUE_REPORT || type == TaskType.FOLLOW_UP_SILENT_SHOP;
        LocalDate dueOn = dated ? (LocalDate) row[7] : null;
        return new WaitingTask(
                type,
                WaitingTask.named((String) (row[2] == null ? row[1] : row[2])),
                (String) row[0],
                (Instant) row[6],
                dueOn,
                dueOn != null && now.calendar().provisional(dueOn),
                "/work/message?number=" + row[0],
                dueOn == null ? null : "/work/message?number=" + row[0] + "#why");
    }

    private static TaskType type(ConsumerMessageState state, OpinionPublication publication) {
        return switch (state) {
            case TO_CHECK -> TaskType.CHECK_PLAQUE_REPORT;
            case UNMATCHED -> TaskType.MATCH_MESSAGE;
            default ->
                publication == OpinionPublication.HELD ? TaskType.REVIEW_OPINION : TaskType.FOLLOW_UP_SILENT_SHOP;
        };
    }
}
