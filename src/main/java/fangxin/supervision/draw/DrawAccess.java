package fangxin.supervision.draw;

import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Access rule of random draws: an officer of the office that draws acts, the second officer draws, refuses the
 * randomness, or abandons a draw without a value; the staff and the auditors of the office and the second officer read; it lists the steps that a person
 * can take. After a merger the successor of the office acts. Other persons do not find a draw here; its public part is
 * public.
 */
@ApplicationScoped
class DrawAccess {
    @Inject
    AgencyRepository agencies;

    @Inject
    SecondOfficerPolicy seconds;

    /** Returns the code of the office that acts: the one of the draw, or that into which it was merged. */
    String office(RandomDraw draw) {
        return agencies.present().apply(draw.office());
    }

    /** Returns the officer who may draw, or abandon a draw without a value; null where a first officer has not acted. */
    SecondOfficer second(RandomDraw draw, LocalDate today) {
        String first = draw.firstOfficer();
        return first == null ? null : seconds.of(first, office(draw), null, today);
    }

    boolean mayAct(Actor actor, RandomDraw draw) {
        return actor.holds(Role.COUNTY_OFFICE, office(draw));
    }

    boolean mayRead(Actor actor, RandomDraw draw, LocalDate today) {
        SecondOfficer second = second(draw, today);
        return OfficeOwnership.offices(actor, agencies).contains(draw.office())
                || (second != null && second.mayBe(actor));
    }

    /** Returns the steps that a person can take now. */
    List<DrawStep> steps(Actor actor, RandomDraw draw, LocalDate today) {
        SecondOfficer second = second(draw, today);
        return Arrays.stream(DrawStep.values())
                .filter(step -> draw.isOpen(step, today))
                .filter(step -> draw.party(step) == DrawParty.OFFICE
                        ? mayAct(actor, draw)
                        : second != null && second.mayBe(actor))
                .toList();
    }
}
