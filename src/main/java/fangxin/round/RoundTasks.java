package fangxin.round;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficerPolicy;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Source of worklist tasks: the proposed rounds that a second officer can open, and the refused ones that their office
 * revises or withdraws.
 */
@ApplicationScoped
class RoundTasks implements TaskSource {
    @Inject
    RoundRepository rounds;

    @Inject
    SecondOfficerPolicy seconds;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return actor.holds(Role.COUNTY_OFFICE)
                ? rounds.unopened().stream()
                        .filter(round -> waitsFor(round, actor, now))
                        .map(RoundTasks::task)
                        .toList()
                : List.of();
    }

    private boolean waitsFor(ApplicationRound round, Actor actor, BusinessMoment now) {
        return round.openingState() == RoundOpening.OpeningState.PROPOSED
                ? seconds.of(round.proposer(), round.owner(), null, now.today()).mayBe(actor)
                : actor.holds(Role.COUNTY_OFFICE, round.owner());
    }

    private static WaitingTask task(ApplicationRound round) {
        RoundOpening last = round.openings().getLast();
        return WaitingTask.undated(
                last.state() == RoundOpening.OpeningState.PROPOSED ? TaskType.CONFIRM_ROUND : TaskType.REVISE_ROUND,
                round.title(),
                round.id(),
                last.recordedAt(),
                "/work/round?id=" + round.id());
    }
}
