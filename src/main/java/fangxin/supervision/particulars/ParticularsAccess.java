package fangxin.supervision.particulars;

import fangxin.common.NotFound;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.supervision.proceeding.ProceedingReaderRule;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Access rule of reported changes of particulars: the holder reports and reads its own, officers of the office that
 * keeps the title report at the counter; that office, its auditors and who decides read; the readers of a proceeding that
 * a report has opened read its evidence. Others, and persons recused from the holder, do not find them.
 */
@ApplicationScoped
class ParticularsAccess {
    @Inject
    AgencyRepository agencies;

    @Inject
    TitleRepository titles;

    @Inject
    ParticularsDecisionPolicy policy;

    @Inject
    ProceedingReaderRule readers;

    /** Returns the channel by which a person reports a change of a title. */
    ParticularsChannel requireReporting(Actor actor, Title title) {
        if (isHolder(actor, title)) {
            return ParticularsChannel.ACCOUNT;
        }
        if (!mayReportAtCounter(actor, title)) {
            throw new NotFound(title.number());
        }
        return ParticularsChannel.COUNTER;
    }

    boolean mayReportAtCounter(Actor actor, Title title) {
        return actor.holds(Role.COUNTY_OFFICE, title.owner()) && !isRecused(actor, title);
    }

    static boolean isHolder(Actor actor, Title title) {
        return title.isHeldBy(actor);
    }

    /** Returns whether a person of an office reads the reports on a title. */
    boolean mayRead(Actor actor, Title title) {
        return offices(actor).contains(title.owner()) && !isRecused(actor, title);
    }

    /** Returns whether a person of an office reads a report. */
    boolean mayRead(Actor actor, ParticularsReport report, LocalDate today) {
        return mayRead(actor, report.title()) || policy.mayDecide(actor, report, today);
    }

    /**
     * Returns whether a person reads the evidence of a report: who reads the report, or a proceeding that it has opened,
     * also on another title of the premises.
     */
    boolean mayReadEvidence(Actor actor, ParticularsReport report, LocalDate today) {
        return mayRead(actor, report, today)
                || readers.reviews(actor, report.proceeding())
                || report.jointProceedings().stream()
                        .anyMatch(joint -> readsProceeding(actor, titles.byNumber(joint.title()), joint.proceeding()));
    }

    /** Returns whether a person reads a proceeding on a title: as its office does, or to review the revocation. */
    boolean readsProceeding(Actor actor, Title title, String proceeding) {
        return SupervisionAccess.mayRead(actor, title, agencies) || readers.reviews(actor, proceeding);
    }

    /** Returns the offices whose reports a person lists. */
    List<String> offices(Actor actor) {
        return OfficeOwnership.offices(actor, agencies);
    }

    private static boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}
