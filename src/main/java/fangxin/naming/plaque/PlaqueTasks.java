package fangxin.naming.plaque;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.naming.plaque.PlaqueQueue.PlaqueGroup;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: the plaques that an office has to hand over or to take back, one task for all plaques of
 * a document or, without one, of a day; or for a single plaque.
 */
@ApplicationScoped
class PlaqueTasks implements TaskSource {
    @Inject
    PlaqueQueue queue;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = PlaqueQueue.offices(actor);
        return offices.isEmpty()
                ? List.of()
                : Stream.concat(
                                queue.countToHandOver(actor, offices).stream().map(PlaqueTasks::toHandOver),
                                queue.countToTakeBack(actor, offices).stream().map(group -> toTakeBack(group, now)))
                        .toList();
    }

    private static WaitingTask toHandOver(PlaqueGroup group) {
        return WaitingTask.undated(
                TaskType.HAND_OVER_PLAQUE,
                subject(group),
                detail(group),
                BusinessMoment.startOf(group.namedOn()),
                page(TaskType.HAND_OVER_PLAQUE, group));
    }

    private static WaitingTask toTakeBack(PlaqueGroup group, BusinessMoment now) {
        LocalDate dueOn = group.dueOn();
        return new WaitingTask(
                TaskType.TAKE_BACK_PLAQUE,
                subject(group),
                detail(group),
                group.since(),
                dueOn,
                now.calendar().isProvisional(dueOn),
                page(TaskType.TAKE_BACK_PLAQUE, group),
                "/work/deadline?plaque=" + group.title());
    }

    private static LocalizedText subject(PlaqueGroup group) {
        return group.count() == 1
                ? WaitingTask.named(group.signName())
                : new LocalizedText(words(Locale.CHINESE, group), words(Locale.ENGLISH, group));
    }

    private static String words(Locale language, PlaqueGroup group) {
        return Messages.message(language, "plaque.waiting.count", group.count(), group.signName());
    }

    private static String detail(PlaqueGroup group) {
        return group.count() == 1 || group.documentNumber() == null ? group.registeredName() : group.documentNumber();
    }

    private static String page(TaskType type, PlaqueGroup group) {
        return group.count() == 1
                ? "/work/title?number=" + group.title()
                : (type == TaskType.HAND_OVER_PLAQUE ? "/work/waiting_plaques" : "/work/plaques") + filter(type, group);
    }

    /** Returns the filter of the list: the document, or the one day where none is the reason. */
    private static String filter(TaskType type, PlaqueGroup group) {
        return group.document() == null
                ? (type == TaskType.HAND_OVER_PLAQUE ? "?named=" : "?due=")
                        + new DayRange(group.day(), group.day()).text()
                : "?document=" + group.document();
    }
}
