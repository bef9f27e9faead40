package fangxin.complaint.handling;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.DueDay;
import fangxin.complaint.timelimit.GoodsTestPeriod;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of one complaint or consultation (投诉件详情): the view of the list, the count of its due day, mediation, tests,
 * outcome, complainants, journal, other acts, related cases, factors, and the steps open to the reader with their
 * grounds.
 *
 * @param due        null where no limit runs
 * @param related    cases of the same matter or contact
 * @param factors    factors that an officer can mark, and those that are marked
 */
public record ComplaintCaseDetail(
        @NotNull ComplaintCaseView complaint,
        long version,
        DueDay due,
        MediationView mediation,
        @NotNull List<GoodsTestPeriod> tests,
        @NotNull CaseOutcomeView outcome,
        @NotNull List<ComplainantView> complainants,
        @NotNull List<HandlingEntryView> journal,
        @NotNull List<CaseActView> acts,
        @NotNull List<OpenStepView> steps,
        @NotNull RelatedCases related,
        @NotNull FactorsView factors)
        implements Serializable {
    /**
     * Other cases of the same matter or contact.
     *
     * @param duplicates numbers of the cases that were merged into it
     * @param repeats    number of other cases of the same contact within a year
     */
    public record RelatedCases(@NotNull List<String> duplicates, long repeats) implements Serializable {}

    /**
     * Mediation as the page shows it.
     *
     * @param paper id of the file with the signed settlement paper; null without one
     */
    public record MediationView(
            String mediator,
            Instant appointedAt,
            String place,
            LocalizedText entrustedTo,
            AgreementForm agreement,
            String paper)
            implements Serializable {}

    /**
     * Outcome of the case.
     *
     * @param ground name of the ground of the refusal or the ending; null where there is none
     * @param absent the party that did not attend the mediation; null where the ground is another one
     */
    public record CaseOutcomeView(
            LocalDate acceptedOn,
            LocalDate endedOn,
            LocalDate notifiedOn,
            LocalizedText ground,
            AbsentParty absent,
            BigDecimal recovered)
            implements Serializable {}

    /** Person on the side of the complainant, in the order of entry; the name is masked. */
    public record ComplainantView(
            @NotNull String id,
            String name,
            @NotNull ComplainantRole role,
            @NotNull AuthorityProof proof,
            @NotNull SettlementConsent consent)
            implements Serializable {}

    /**
     * Entry of the journal.
     *
     * @param mediator    the mediator whose withdrawal the step decides; null for any other step
     * @param entrustedTo the association that mediates in the name of the authority; null where none was entrusted
     */
    public record HandlingEntryView(
            @NotNull HandlingStep step,
            @NotNull HandlingParty party,
            @NotNull String actor,
            LocalizedText ground,
            String mediator,
            String words,
            LocalizedText entrustedTo,
            @NotNull Instant recordedAt)
            implements Serializable {}

    /**
     * Act that led to no other state.
     *
     * @param subject the other case, the day of the test, the ordinal and masked name of the complainant, the factors, the
     *                tags, or the title
     * @param consent the consent that was stated; null for any other act
     */
    public record CaseActView(
            @NotNull CaseAct act,
            @NotNull LocalizedText subject,
            SettlementConsent consent,
            @NotNull String actor,
            @NotNull Instant recordedAt)
            implements Serializable {}

    /** Step that the reader can take, with the codes of its grounds. */
    public record OpenStepView(
            @NotNull HandlingStep step, @NotNull List<ComplaintCode> grounds) implements Serializable {}

    /** Factors of article 17: those to choose from, and those that are marked. */
    public record FactorsView(
            @NotNull List<ComplaintCode> offered, @NotNull List<String> flagged) implements Serializable {}

    /** Returns whether the reader can take a step now. */
    public boolean opens(HandlingStep step) {
        return steps.stream().anyMatch(each -> each.step() == step);
    }
}
