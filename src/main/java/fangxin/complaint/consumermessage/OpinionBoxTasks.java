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
import java.time.LocalDate;
import java.util.List;

/** Source of worklist tasks: opinion books and boxes of running titles that have yet to be read this month. */
@ApplicationScoped
class OpinionBoxTasks implements TaskSource {
    @Inject
    OpinionBoxRepository boxes;

    @Inject
    ConsumerMessageTermsRepository issues;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        ConsumerMessageTerms terms = issues.current().terms();
        LocalDate month = now.today().withDayOfMonth(1);
        LocalDate dueOn = OpinionBoxReadingRule.dueOn(now.today(), terms);
        return boxes.unread(offices, new RecusalCondition(actor.away()), month).stream()
                .filter(box -> box.title().standing(now.today()).isRunning())
                .filter(box -> OpinionBoxReadingRule.isToBeRead(box.startedOn(), box.readOn(), now.today(), terms))
                .map(box -> new WaitingTask(
                        TaskType.READ_OPINION_BOX,
                        WaitingTask.named(box.title().place().signName()),
                        box.place(),
                        BusinessMoment.startOf(box.startedOn().isAfter(month) ? box.startedOn() : month),
                        dueOn,
                        false,
                        "/work/opinion_box?id=" + box.id(),
                        "/work/opinion_box?id=" + box.id() + "#why"))
                .toList();
    }
}
