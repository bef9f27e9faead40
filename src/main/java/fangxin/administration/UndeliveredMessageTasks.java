package fangxin.administration;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import fangxin.platform.notification.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Source of worklist tasks: one task for all messages that were given up, as old as the oldest of them, for
 * administrators of the whole programme.
 */
@ApplicationScoped
class UndeliveredMessageTasks implements TaskSource {
    @Inject
    Outbox outbox;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        long count = actor.administersAll() ? outbox.countUndelivered(Outbox.UndeliveredFilter.NONE) : 0;
        return count == 0
                ? List.of()
                : outbox.undelivered(Outbox.UndeliveredFilter.NONE, Math.toIntExact(count) - 1, 1).stream()
                        .map(oldest -> WaitingTask.undated(
                                TaskType.RESEND_MESSAGE,
                                Messages.inBoth("administration.undelivered.waiting", count),
                                null,
                                oldest.failedAt(),
                                "/admin/undelivered_messages"))
                        .toList();
    }
}
