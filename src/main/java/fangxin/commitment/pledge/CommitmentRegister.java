package fangxin.commitment.pledge;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Premises;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.round.TitleTrack;
import fangxin.supervision.reentry.ReentryBan;
import fangxin.supervision.reentry.ReentryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Domain service for the services that enter pledges: it finds the open commitment of premises and what stops a pledge,
 * reserves numbers, and enters the pledge; its callers check who acts.
 */
@ApplicationScoped
public class CommitmentRegister {
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

    /** Returns the open commitment for premises. */
    public Optional<Commitment> openFor(Premises premises) {
        return commitments.ofPremises(premises.id()).stream()
                .filter(each -> each.state().isOpen())
                .findFirst();
    }

    /** Returns the open commitments for the premises of a merchant, by the id of the premises. */
    public Map<String, Commitment> openOf(String merchant) {
        return commitments.ofMerchants(List.of(merchant)).stream()
                .filter(each -> each.state().isOpen())
                .collect(
                        Collectors.toMap(each -> each.premises().id(), Function.identity(), (newest, older) -> newest));
    }

    /** Finds the obstacles to pledges for premises of the merchants with some credit codes. */
    public PledgeObstacles obstacles(Collection<String> creditCodes, CommitmentTerms terms, LocalDate today) {
        return new PledgeObstacles(
                terms,
                reentry.bansOn(creditCodes, today),
                titles.ofCreditCodes(creditCodes).stream()
                        .filter(title -> title.category().track() == TitleTrack.COMMITMENT)
                        .filter(title -> title.standing(today).isRunning())
                        .toList());
    }

    /**
     * Obstacles to a pledge for premises without an open commitment: a type that cannot pledge, a ban on re-entry that
     * binds the holder, or a running title of the track, which is renewed instead.
     */
    public final class PledgeObstacles {
        private final CommitmentTerms terms;
        private final Function<Premises, Optional<ReentryBan>> bans;
        private final List<Title> running;

        private PledgeObstacles(
                CommitmentTerms terms, Function<Premises, Optional<ReentryBan>> bans, List<Title> running) {
            this.terms = terms;
            this.bans = bans;
            this.running = running;
        }

        /** Returns the first obstacle to a pledge of a type for premises. */
        public Optional<Violation> to(Premises premises, String type) {
            if (!terms.types().contains(type)
                    || subjectTypes.find(type).filter(SubjectType::isInUse).isEmpty()) {
                return Optional.of(new Violation("type", "pledge.type.unknown", List.of()));
            }
            return bans.apply(premises)
                    .map(ban -> new Violation(
                            null, "pledge.banned", List.of(ban.title().place().signName(), ban.lastDay())))
                    .or(() -> runningTitle(premises));
        }

        private Optional<Violation> runningTitle(Premises premises) {
            return running.stream()
                    .filter(title -> title.isOf(
                            premises,
                            subjectTypes.byCode(title.category().type()).site()))
                    .findFirst()
                    .map(title -> new Violation(
                            null, "pledge.titled", List.of(title.place().signName(), title.number())));
        }
    }

    /** Refuses a pledge that an obstacle stops. */
    void requireNoObstacle(Premises premises, String type, CommitmentTerms terms, LocalDate today) {
        String code = premises.merchant().creditCode().value();
        obstacles(List.of(code), terms, today).to(premises, type).ifPresent(found -> {
            throw new RuleViolation(
                    found.field() == null ? RuleViolation.Status.CONFLICT : RuleViolation.Status.UNPROCESSABLE,
                    List.of(found));
        });
    }

    /** Reserves numbers of new commitments. Returns the first of so many in a row. */
    public long reserve(int count, BusinessMoment now) {
        return counters.next("commitment/" + now.today().getYear(), count) - count + 1;
    }

    /** Returns the number of a commitment, after {@link #reserve}. */
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
        int consecutive =
                ConsecutivePledgeRule.next(former, issue.terms(), by.moment().today());
        Commitment pledged = new Commitment(number, premises, type, issue, content, signing, chain, consecutive, by);
        commitments.add(pledged);
        return pledged;
    }
}
