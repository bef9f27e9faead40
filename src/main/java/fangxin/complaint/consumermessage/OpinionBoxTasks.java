package fangxin.complaint.consumermessage;

import fangxin.naming.title.TitleStanding;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Source of worklist tasks: opinion books and boxes that have yet to be read this month. */
@ApplicationScoped
class OpinionBoxTasks implements TaskSource {
    /** Standings in which the box of a unit must be read: after the end of the title, no officer reads it. */
    private static final Set<TitleStanding> IN_FORCE = EnumSet.of(TitleStanding.VALID, TitleStanding.SUSPENDED);

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
                .filter(box -> IN_FORCE.contains(box.title().standing(now.today())))
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
