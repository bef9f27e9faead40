package fangxin.rating;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: corrections that holders have asked for, social duties for their second officer, and for
 * the city's office a rehearsed formula that is not adopted.
 */
@ApplicationScoped
class RatingTasks implements TaskSource {
    @Inject
    RatingRepository ratings;

    @Inject
    SocialDutyRepository duties;

    @Inject
    RatingRehearsalRepository rehearsals;

    @Inject
    RatingSecondOfficers seconds;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        Set<String> offices = actor.placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet());
        if (offices.isEmpty()) {
            return List.of();
        }
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return Stream.of(
                        ratings.openCorrections(offices, recusal).stream().map(row -> correction(row, now)),
                        duties.undecided(withThoseBelow(offices), recusal).stream()
                                .filter(duty -> seconds.isDecidable(duty, actor))
                                .map(RatingTasks::duty),
                        offices.stream().anyMatch(agencies::isCityOffice)
                                ? rehearsals.unadopted().map(RatingTasks::formula).stream()
                                : Stream.<WaitingTask>empty())
                .flatMap(tasks -> tasks)
                .toList();
    }

    /**
     * Returns the offices and those below them: the second officer of an office with one officer is at the office above
     * it.
     */
    private Set<String> withThoseBelow(Set<String> offices) {
        Set<String> all = new HashSet<>(offices);
        agencies.countyOffices().stream()
                .filter(office -> offices.contains(office.parent()))
                .forEach(office -> all.add(office.code()));
        return all;
    }

    private static WaitingTask correction(Object[] row, BusinessMoment now) {
        LocalDate dueOn = (LocalDate) row[4];
        return new WaitingTask(
                TaskType.ANSWER_RATING_CORRECTION,
                WaitingTask.named((String) row[1]),
                (String) row[2],
                (Instant) row[3],
                dueOn,
                now.calendar().isProvisional(dueOn),
                "/work/title_rating?number=" + row[0],
                "/work/deadline?correction=" + row[5]);
    }

    private static WaitingTask formula(RatingRehearsal rehearsal) {
        return WaitingTask.undated(
                TaskType.ADOPT_FORMULA,
                Messages.inBoth("rating.issue.number", rehearsal.issue()),
                null,
                rehearsal.madeAt(),
                "/work/rating_formulas");
    }

    private static WaitingTask duty(SocialDuty duty) {
        return WaitingTask.undated(
                TaskType.CONFIRM_SOCIAL_DUTY,
                WaitingTask.named(duty.title().place().signName()),
                duty.title().holder().registeredName(),
                duty.recordedAt(),
                "/work/title_rating?number=" + duty.title().number());
    }
}
