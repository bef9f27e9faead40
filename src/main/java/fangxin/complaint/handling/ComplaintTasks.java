package fangxin.complaint.handling;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Source of worklist tasks: complaints to accept, to mediate, to notify and to distribute, disputes on competence to
 * decide, and consultations to answer, at most 200, those due first.
 */
@ApplicationScoped
class ComplaintTasks implements TaskSource {
    private static final int MOST = 200;

    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        List<String> units = actor.placesAs(Role.STATION).toList();
        return offices.isEmpty() && units.isEmpty()
                ? List.of()
                : complaints.waiting(offices, units, below(offices), new RecusalCondition(actor.away()), MOST).stream()
                        .map(complaint -> task(complaint, now))
                        .toList();
    }

    /** Returns the offices whose disputes on competence some offices decide. */
    private List<String> below(List<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : agencies.active().stream()
                        .filter(Agency::isOffice)
                        .filter(agency -> offices.stream()
                                .anyMatch(office ->
                                        !office.equals(agency.code()) && agencies.isWithin(agency.code(), office)))
                        .map(Agency::code)
                        .toList();
    }

    private static WaitingTask task(ComplaintCase complaint, BusinessMoment now) {
        LocalDate dueOn =
                complaint.running() == null ? null : complaint.running().dueOn();
        String page = "/work/complaint?number=" + complaint.number();
        String trader = complaint.trader().name();
        return new WaitingTask(
                type(complaint.state()),
                trader == null ? Messages.inBoth("handling.trader.unknown") : WaitingTask.named(trader),
                complaint.number(),
                complaint.since(),
                dueOn,
                dueOn != null && now.calendar().isProvisional(dueOn),
                page,
                dueOn == null ? null : page + "#why");
    }

    private static TaskType type(HandlingState state) {
        return switch (state) {
            case RECEIVED -> TaskType.ACCEPT_COMPLAINT;
            case RETURNED, IN_DISPUTE -> TaskType.DISTRIBUTE_COMPLAINT;
            case ENDED -> TaskType.NOTIFY_COMPLAINT;
            case ASKED -> TaskType.ANSWER_CONSULTATION;
            case ACCEPTED, IN_MEDIATION, SUSPENDED, REFUSED, SETTLED, NOTIFIED, ANSWERED -> TaskType.MEDIATE_COMPLAINT;
        };
    }
}
