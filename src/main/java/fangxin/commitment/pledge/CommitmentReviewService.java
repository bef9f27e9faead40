package fangxin.commitment.pledge;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.StarGrade;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.reentry.ReentryRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service boundary for the offices of commitments: county office and association list and read them and confirm a
 * pledge; the county office also returns or refuses it and awards stars, the association sends it back.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR, RoleNames.ASSOCIATION})
public class CommitmentReviewService {
    private static final int MOST = 500;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    AgencyRepository agencies;

    @Inject
    CommitmentLetters letters;

    @Inject
    ReentryRule reentry;

    @Inject
    CounterPledgePolicy counter;

    @Inject
    @Any
    Instance<StarContradictions> contradictions;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the commitments of the reader's offices, those that are due first. */
    public List<CommitmentView> commitments() {
        return commitments(CommitmentFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the commitments of the reader's offices. */
    public List<CommitmentView> commitments(CommitmentFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return commitments
                .ofOffices(
                        CommitmentAccess.readOffices(actor, agencies),
                        filter,
                        new RecusalCondition(actor.away()),
                        slice)
                .stream()
                .map(this::view)
                .toList();
    }

    public long count(CommitmentFilter filter) {
        Actor actor = currentUser.actor();
        return commitments.countOfOffices(
                CommitmentAccess.readOffices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    public CommitmentView commitment(String number) {
        Commitment commitment = commitments.byNumber(number);
        requireReading(commitment);
        return view(commitment);
    }

    /** Returns the reason of the last day of the state; not found where no limit runs. */
    public DeadlineReason deadline(String number) {
        Commitment commitment = commitments.byNumber(number);
        requireReading(commitment);
        return commitment.reason(
                presenter.termsOf(commitment), businessClock.now().calendar());
    }

    private void requireReading(Commitment commitment) {
        if (!CommitmentAccess.mayRead(currentUser.actor(), commitment, agencies)) {
            throw new NotFound(commitment.number());
        }
    }

    /**
     * Confirms the pledge as the county office; the association is asked next. A ban on re-entry is proposed where another
     * credit code pledges at the premises of a revoked title; it is decided before the title is conferred.
     *
     * @throws RuleViolation while the merchant is not verified, and for the officer who entered the pledge
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentView confirm(String number, CommitmentVersionInput input) {
        Commitment commitment = lockedFor(
                CommitmentStep.CONFIRM, number, Constraints.check(input).version());
        ActionStamp by = by();
        counter.check(commitment, by.actor(), by.moment().today());
        commitment.confirm(presenter.termsOf(commitment), by);
        reentry.proposeBanAt(commitment.premises(), by.moment());
        commitments.flush();
        return view(commitment);
    }

    /** Confirms the pledge as the consumers' association: the public period begins. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public CommitmentView confirmAsAssociation(String number, CommitmentVersionInput input) {
        return step(
                CommitmentStep.CONFIRM_AS_ASSOCIATION,
                number,
                Constraints.check(input).version(),
                null);
    }

    /** Sends the pledge back to the county office with the association's reason. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public CommitmentView sendBack(String number, CommitmentDecisionInput input) {
        return step(CommitmentStep.SEND_BACK, number, Constraints.check(input).version(), input.reason());
    }

    /** Returns the pledge for correction, and notifies the holder. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentView returnForCorrection(String number, CommitmentDecisionInput input) {
        return step(CommitmentStep.RETURN, number, Constraints.check(input).version(), input.reason());
    }

    /** Refuses the pledge with a reason, and notifies the holder. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentView refuse(String number, CommitmentDecisionInput input) {
        return step(CommitmentStep.REFUSE, number, Constraints.check(input).version(), input.reason());
    }

    private CommitmentView step(CommitmentStep step, String number, long shown, String reason) {
        Commitment commitment = lockedFor(step, number, shown);
        commitment.take(step, reason, presenter.termsOf(commitment), by());
        if (step == CommitmentStep.RETURN) {
            letters.returned(commitment, reason, businessClock.now());
        } else if (step == CommitmentStep.REFUSE) {
            letters.refused(commitment, reason, businessClock.now());
        }
        commitments.flush();
        return view(commitment);
    }

    private Commitment lockedFor(CommitmentStep step, String number, long shown) {
        Commitment known = commitments.byNumber(number);
        CommitmentAccess.requireParty(
                currentUser.actor(), known, step.parties().iterator().next());
        Commitment commitment = commitments.findForUpdate(number);
        commitment.requireVersion(shown);
        return commitment;
    }

    /**
     * Confirms conditions with evidence and awards stars up to the grade that they allow; an officer does not award stars
     * above them, nor stars of which records of this system contradict a condition.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentView awardStars(String number, StarAwardInput input) {
        StarAwardInput asked = Constraints.check(input);
        Commitment known = commitments.byNumber(number);
        CommitmentAccess.requireParty(currentUser.actor(), known, CommitmentParty.OFFICE);
        StarGrade stars = StarGrade.of(asked.stars()).orElseThrow();
        if (known.title() == null) {
            throw RuleViolation.conflict("pledge.untitled");
        }
        Title title = titles.findForUpdate(known.title().number());
        Commitment commitment = commitments.findForUpdate(number);
        commitment.requireVersion(asked.version());
        CommitmentTerms kept = presenter.termsOf(commitment);
        ActionStamp by = by();
        requireUncontradicted(title, stars, kept, by);
        commitment.awardStars(stars, confirmed(asked, kept, by), kept, by);
        register.awardStars(title, stars, ground(stars, kept), by);
        commitments.flush();
        return view(commitment);
    }

    /** Returns the last day on which the title is awarded no more stars, since stars were taken; null without one. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public LocalDate starsClosedUntil(String number) {
        Commitment commitment = commitments.byNumber(number);
        CommitmentAccess.requireParty(currentUser.actor(), commitment, CommitmentParty.OFFICE);
        return Optional.ofNullable(commitment.title())
                .flatMap(title -> StarClimbRule.closedUntil(
                        title,
                        presenter.termsOf(commitment),
                        businessClock.now().today()))
                .orElse(null);
    }

    private void requireUncontradicted(Title title, StarGrade stars, CommitmentTerms kept, ActionStamp by) {
        FieldErrors errors = new FieldErrors();
        kept.gates().stream()
                .filter(gate -> gate.stars() <= stars.stars())
                .forEach(
                        gate -> contradictionsOf(gate.code(), title, by.moment().today())
                                .forEach(why -> errors.add("gates", "pledge.gate.contradicted", gate.name(), why)));
        errors.check();
    }

    private List<LocalizedText> contradictionsOf(String gate, Title title, LocalDate day) {
        return contradictions.stream()
                .flatMap(each -> each.to(gate, title, day).stream())
                .toList();
    }

    /**
     * Returns the facts in records of this system that contradict the conditions of stars, by condition; conditions
     * without a contradiction are left out.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public Map<String, List<LocalizedText>> contradictions(String number) {
        Commitment commitment = commitments.byNumber(number);
        CommitmentAccess.requireParty(currentUser.actor(), commitment, CommitmentParty.OFFICE);
        if (commitment.title() == null) {
            return Map.of();
        }
        LocalDate today = businessClock.now().today();
        Map<String, List<LocalizedText>> found = new LinkedHashMap<>();
        presenter.termsOf(commitment).gates().forEach(gate -> {
            List<LocalizedText> against = contradictionsOf(gate.code(), commitment.title(), today);
            if (!against.isEmpty()) {
                found.put(gate.code(), against);
            }
        });
        return found;
    }

    private static List<ConfirmedStarCondition> confirmed(StarAwardInput input, CommitmentTerms kept, ActionStamp by) {
        return input.gates().stream()
                .map(gate -> new ConfirmedStarCondition(
                        kept.gate(gate.code())
                                .orElseThrow(() -> RuleViolation.at("gates", "pledge.gate.unknown"))
                                .code(),
                        gate.evidence(),
                        by.actor().name(),
                        by.moment().today()))
                .toList();
    }

    private static LocalizedText ground(StarGrade stars, CommitmentTerms kept) {
        long conditions = kept.gates().stream()
                .filter(gate -> gate.stars() <= stars.stars())
                .count();
        return Messages.inBoth("pledge.cause.stars", conditions, stars.stars());
    }

    private ActionStamp by() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }

    private CommitmentView view(Commitment commitment) {
        return presenter.view(commitment, currentUser.actor(), businessClock.now());
    }
}
