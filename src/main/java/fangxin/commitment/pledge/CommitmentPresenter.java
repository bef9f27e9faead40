package fangxin.commitment.pledge;

import fangxin.commitment.pledge.CommitmentView.CommitmentEntryView;
import fangxin.commitment.pledge.CommitmentView.CommitmentPeriods;
import fangxin.commitment.pledge.CommitmentView.CommitmentSigned;
import fangxin.commitment.pledge.CommitmentView.CommitmentTitle;
import fangxin.commitment.pledge.CommitmentView.CommittedSubject;
import fangxin.commitment.pledge.CommitmentView.PledgingChain;
import fangxin.commitment.pledge.CommitmentView.PromiseChoice;
import fangxin.commitment.pledge.CommitmentView.StarConditionView;
import fangxin.commitment.pledge.CommitmentView.StarConditions;
import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Premises;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.ApplicationFormRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Presenter that puts commitments into views with names, choices of promises, conditions of stars, periods, journal and
 * the steps open to the reader, and fills the draft of a new pledge.
 */
@ApplicationScoped
class CommitmentPresenter {
    @Inject
    CommitmentTermsRepository terms;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    AgencyRepository agencies;

    @Inject
    CounterPledgePolicy counter;

    /** Returns the terms that a commitment keeps. */
    CommitmentTerms termsOf(Commitment commitment) {
        return terms.byIssue(commitment.termsIssue()).terms();
    }

    /**
     * Returns the view of premises without an open commitment, with the guarantees of the terms as a beginning.
     *
     * @param ended the last commitment for the premises, whose state and journal are shown; empty where there was none
     */
    CommitmentView beginning(Premises premises, Optional<Commitment> ended) {
        CommitmentService.PledgeDraft draft = draft(Optional.empty());
        return new CommitmentView(
                null,
                null,
                subject(premises, null, premises.agency()),
                ended.map(Commitment::state).orElse(null),
                draft.content(),
                draft.promises(),
                null,
                null,
                null,
                new StarConditions(null, List.of()),
                List.of(CommitmentStep.PLEDGE),
                ended.map(CommitmentPresenter::journal).orElse(List.of()));
    }

    /**
     * Returns the initial content of a new pledge.
     *
     * @param application reference of the last application of the merchant
     */
    CommitmentService.PledgeDraft draft(Optional<String> application) {
        CommitmentTerms current = terms.current().terms();
        Optional<ApplicationContent> last = application.flatMap(applications::counting);
        List<String> promises = last.map(content -> PrefilledPledgePolicy.promises(content, current))
                .orElse(List.of());
        return new CommitmentService.PledgeDraft(
                new CommitmentContent(current.guarantees(), promises),
                choices(current, promises),
                current.consent(),
                last.flatMap(PrefilledPledgePolicy::signer).orElse(null),
                last.isPresent() ? application.orElse(null) : null);
    }

    CommitmentView view(Commitment commitment, Actor reader, BusinessMoment now) {
        CommitmentTerms kept = termsOf(commitment);
        CommitmentSignature signing = commitment.signing();
        return new CommitmentView(
                commitment.number(),
                commitment.version(),
                subject(commitment.premises(), commitment.subjectType(), commitment.office()),
                commitment.state(),
                commitment.content(),
                choices(kept, commitment.content().promises()),
                new CommitmentSigned(
                        signing.signer(),
                        signing.file(),
                        signing.signedAt(),
                        commitment
                                .chain()
                                .map(answer -> PledgingChain.of(answer, commitment.merchant()))
                                .orElse(null),
                        kept.consent()),
                periods(commitment, kept, now),
                titleOf(commitment.title()),
                new StarConditions(
                        StarConditionRule.most(kept, commitment.confirmedStarConditions())
                                .orElse(null),
                        gates(commitment, kept)),
                Arrays.stream(CommitmentStep.values())
                        .filter(step -> isOpen(step, commitment, kept, reader, now))
                        .toList(),
                journal(commitment));
    }

    private static List<CommitmentEntryView> journal(Commitment commitment) {
        return commitment.journal().stream().map(CommitmentEntryView::of).toList();
    }

    private boolean isOpen(
            CommitmentStep step, Commitment commitment, CommitmentTerms kept, Actor reader, BusinessMoment now) {
        return step.from().contains(commitment.state())
                && !step.parties().contains(CommitmentParty.JOB)
                && step.parties().stream().anyMatch(party -> CommitmentAccess.acts(reader, commitment, party))
                && (step != CommitmentStep.CONFIRM
                        || counter.secondFor(commitment, reader, now.today()).isEmpty())
                && (step != CommitmentStep.RENEW
                        || CommitmentRenewalRule.isOpen(commitment.title(), kept, now.today()));
    }

    private static List<PromiseChoice> choices(CommitmentTerms of, List<String> pledged) {
        return of.promises().stream()
                .map(promise -> new PromiseChoice(promise.code(), promise.name(), pledged.contains(promise.code())))
                .toList();
    }

    private static List<StarConditionView> gates(Commitment commitment, CommitmentTerms kept) {
        Map<String, ConfirmedStarCondition> confirmed = commitment.gates().stream()
                .collect(Collectors.toMap(ConfirmedStarCondition::code, Function.identity()));
        return kept.gates().stream()
                .map(gate -> {
                    Optional<ConfirmedStarCondition> known = Optional.ofNullable(confirmed.get(gate.code()));
                    return new StarConditionView(
                            gate.code(),
                            gate.name(),
                            gate.stars(),
                            known.isPresent(),
                            known.map(ConfirmedStarCondition::evidence).orElse(null),
                            known.map(ConfirmedStarCondition::officer).orElse(null),
                            known.map(ConfirmedStarCondition::confirmedOn).orElse(null));
                })
                .toList();
    }

    private static CommitmentPeriods periods(Commitment commitment, CommitmentTerms kept, BusinessMoment now) {
        Title title = commitment.state().hasTitle() ? commitment.title() : null;
        return new CommitmentPeriods(
                commitment.since(),
                commitment.dueOn(),
                commitment.dueOn() != null && now.calendar().isProvisional(commitment.dueOn()),
                commitment.publicUntil(),
                commitment.observedUntil(),
                title == null ? null : CommitmentRenewalRule.opensOn(title, kept),
                title == null ? null : CommitmentRenewalRule.nextLastDay(title, kept),
                commitment.consecutive());
    }

    private static CommitmentTitle titleOf(Title title) {
        return title == null
                ? null
                : new CommitmentTitle(
                        title.number(),
                        title.category().stars(),
                        title.term().namedOn(),
                        title.term().validUntil());
    }

    private CommittedSubject subject(Premises premises, String type, String office) {
        Optional<Agency> keeper = agencies.find(office);
        return new CommittedSubject(
                premises.id(),
                premises.signName(),
                premises.merchant().name(),
                premises.identifyingAddress(),
                type,
                typeName(type),
                keeper.map(Agency::name).orElse(null),
                keeper.map(Agency::phone).orElse(null));
    }

    private LocalizedText typeName(String type) {
        return subjectTypes.find(type).map(SubjectType::name).orElse(null);
    }
}
