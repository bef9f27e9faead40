package fangxin.commitment.pledge;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Premises;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.round.TitleTrack;
import fangxin.supervision.reentry.ReentryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Register of commitments, for the services that enter pledges: it answers which commitment is open for premises and what
 * stops a pledge, and enters the pledge. Its callers check who acts.
 */
@ApplicationScoped
public class CommitmentRegister {
    private static final Set<TitleStanding> RUNNING = EnumSet.of(TitleStanding.VALID, TitleStanding.SUSPENDED);

    @Inject
    CommitmentRepository commitments;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TitleRepository titles;

    @Inject
    ReentryRule reentry;

    @Inject
    SequenceCounters counters;

    /** The open commitment for premises. */
    public Optional<Commitment> openFor(Premises premises) {
        return commitments.ofPremises(premises.id()).stream()
                .filter(each -> each.state().isOpen())
                .findFirst();
    }

    /**
     * What stops a pledge for premises without an open commitment: a type that cannot pledge, a ban on re-entry that binds
     * the holder, or a running title of the track, which is renewed instead.
     */
    public Optional<Violation> obstacle(Premises premises, String type, CommitmentTerms terms, LocalDate today) {
        if (!terms.types().contains(type)
                || subjectTypes.find(type).filter(SubjectType::inUse).isEmpty()) {
            return Optional.of(new Violation("type", "pledge.type.unknown", List.of()));
        }
        return reentry.banOn(premises, today)
                .map(ban -> new Violation(
                        null, "pledge.banned", List.of(ban.title().place().signName(), ban.lastDay())))
                .or(() -> runningTitle(premises, today));
    }

    private Optional<Violation> runningTitle(Premises premises, LocalDate today) {
        return titles.ofCreditCodes(List.of(premises.merchant().creditCode().value())).stream()
                .filter(title -> title.category().track() == TitleTrack.COMMITMENT)
                .filter(title -> RUNNING.contains(title.standing(today)))
                .filter(title -> title.isOf(
                        premises, subjectTypes.byCode(title.category().type()).site()))
                .findFirst()
                .map(title ->
                        new Violation(null, "pledge.titled", List.of(title.place().signName(), title.number())));
    }

    /** Refuses a pledge that an obstacle stops. */
    void requireNoObstacle(Premises premises, String type, CommitmentTerms terms, LocalDate today) {
        obstacle(premises, type, terms, today).ifPresent(found -> {
            throw new RuleViolation(
                    found.field() == null ? RuleViolation.Status.CONFLICT : RuleViolation.Status.UNPROCESSABLE,
                    List.of(found));
        });
    }

    /** Reserves numbers of new commitments. Returns the first of so many in a row. */
    public long reserve(int count, BusinessMoment now) {
        return counters.next("commitment/" + now.today().getYear(), count) - count + 1;
    }

    /** The number of a commitment, after {@link #reserve}. */
    public String numberOf(long reserved, BusinessMoment now) {
        return Commitment.numberOf(now.today().getYear(), reserved);
    }

    /**
     * Enters a pledge for premises that have no open commitment and no obstacle.
     *
     * @param chain the chain that pledges for its store, or null where the holder of the premises does
     * @param known whether the premises were stored before, so that an earlier pledge may count
     */
    public Commitment enter(
            String number,
            Premises premises,
            String type,
            CommitmentTermsIssue issue,
            CommitmentContent content,
            CommitmentSignature signing,
            ChainAnswer chain,
            boolean known,
            ActionStamp by) {
        Optional<Commitment> former = known
                ? commitments.ofPremises(premises.id()).stream()
                        .filter(each -> each.title() != null)
                        .findFirst()
                : Optional.empty();
        int consecutive = ConsecutivePledgeRule.next(
                former, issue.terms(), by.moment().today());
        Commitment pledged =
                new Commitment(number, premises, type, issue, content, signing, chain, consecutive, by);
        commitments.add(pledged);
        return pledged;
    }
}
