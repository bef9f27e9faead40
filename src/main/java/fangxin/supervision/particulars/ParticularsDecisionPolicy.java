package fangxin.supervision.particulars;

import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Policy on who decides on a reported change of particulars: an officer of the office that the terms name; what an
 * officer has reported at the counter is decided by a second officer ({@link SecondOfficerPolicy}). Default of the
 * programme.
 */
@ApplicationScoped
class ParticularsDecisionPolicy {
    private SecondOfficerPolicy seconds;
    private AgencyRepository agencies;

    protected ParticularsDecisionPolicy() {}

    @Inject
    ParticularsDecisionPolicy(SecondOfficerPolicy seconds, AgencyRepository agencies) {
        this.seconds = seconds;
        this.agencies = agencies;
    }

    /**
     * Returns the code of the office that decides on a change of a title; where no office is above, the one that keeps
     * the title.
     */
    String officeFor(ParticularsKind kind, Title title) {
        if (kind.decider() == ParticularsDecider.KEEPING_OFFICE) {
            return title.owner();
        }
        return agencies.find(title.owner())
                .map(Agency::parent)
                .flatMap(agencies::find)
                .filter(Agency::isOffice)
                .map(Agency::code)
                .orElse(title.owner());
    }

    /** Returns whether a person decides on a report. */
    boolean mayDecide(Actor actor, ParticularsReport report, LocalDate today) {
        return !report.title().hasRecused(actor)
                && (report.channel() == ParticularsChannel.COUNTER
                        ? secondFor(report, today).mayBe(actor)
                        : actor.holds(Role.COUNTY_OFFICE, report.office()));
    }

    /** Returns the second officer for a report that was made at the counter. */
    SecondOfficer secondFor(ParticularsReport report, LocalDate today) {
        return seconds.of(
                report.reporter().account(),
                report.office(),
                report.title().holder().merchant(),
                today);
    }
}
