package fangxin.supervision.draw;

import fangxin.organization.agency.AgencyRepository;
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
import java.util.function.UnaryOperator;

/**
 * Source of worklist tasks: frozen draws that wait for randomness, a public value from its day on, and those that
 * the second officer draws or abandons. It reads the officers of each office once.
 */
@ApplicationScoped
class DrawTasks implements TaskSource {
    @Inject
    RandomDrawRepository draws;

    @Inject
    SecondOfficerPolicy seconds;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (!actor.holds(Role.COUNTY_OFFICE)) {
            return List.of();
        }
        UnaryOperator<String> present = agencies.present();
        SecondOfficerPolicy.OfList policy = seconds.ofList(now.today());
        return draws.waiting().stream()
                .filter(draw -> waitsFor(draw, present.apply(draw.office()), policy, actor, now))
                .map(DrawTasks::task)
                .toList();
    }

    private static boolean waitsFor(
            RandomDraw draw, String office, SecondOfficerPolicy.OfList policy, Actor actor, BusinessMoment now) {
        if (draw.awaitsSecondOfficer()) {
            return policy.of(draw.firstOfficer(), office, null).mayBe(actor);
        }
        return actor.holds(Role.COUNTY_OFFICE, office)
                && (draw.frame().day() == null
                        || !now.today().isBefore(draw.frame().day()));
    }

    private static WaitingTask task(RandomDraw draw) {
        return WaitingTask.undated(
                draw.awaitsSecondOfficer() ? TaskType.CONFIRM_DRAW : TaskType.ENTER_RANDOMNESS,
                WaitingTask.named(draw.frame().name()),
                draw.number(),
                draw.since(),
                "/work/random_draw?number=" + draw.number());
    }
}
