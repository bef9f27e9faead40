package fangxin.complaint.urging;

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
 * Source of worklist tasks: urging letters that an agency has to confirm and to answer, and those that an office has
 * sent and that are open; none about a trader from which the person is recused.
 */
@ApplicationScoped
class UrgingTasks implements TaskSource {
    @Inject
    UrgingRepository letters;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        Set<String> offices = actor.placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet());
        Set<String> agencies =
                Stream.concat(offices.stream(), actor.placesAs(Role.STATION)).collect(Collectors.toSet());
        List<UrgingLetter> open = letters.listOpen(agencies);
        Set<String> away = letters.about(open, actor.away());
        return open.stream()
                .filter(letter -> !away.contains(letter.number()))
                .flatMap(letter -> Stream.concat(
                        agencies.contains(letter.agency())
                                ? Stream.of(task(
                                        letter.state() == UrgingState.SENT
                                                ? TaskType.CONFIRM_URGING
                                                : TaskType.ANSWER_URGING,
                                        letter,
                                        now))
                                : Stream.empty(),
                        offices.contains(letter.office())
                                ? Stream.of(task(TaskType.FOLLOW_UP_URGING, letter, now))
                                : Stream.empty()))
                .toList();
    }

    private static WaitingTask task(TaskType type, UrgingLetter letter, BusinessMoment now) {
        String page = "/work/urging_letter?number=" + letter.number();
        return new WaitingTask(
                type,
                Messages.inBoth("urging.subject." + letter.type(), letter.caseCount()),
                letter.number(),
                letter.sentAt(),
                letter.dueOn(),
                now.calendar().isProvisional(letter.dueOn()),
                page,
                page + "#why");
    }
}
