package fangxin.procedure.candidacy;

import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * View of a candidacy for one reader: applicant, subject, stage, agencies and deadline, the steps open to the reader,
 * and the journal as far as the reader may see it.
 *
 * @param round     id of the round
 * @param openSteps the steps that this reader can take now by role, place and stage
 * @param journal   every entry for officers; for the merchant the milestones
 */
public record CandidacyView(
        @NotNull String reference,
        @NotNull String round,
        @NotNull Stage stage,
        @NotNull CandidacyApplicant applicant,
        @NotNull CandidacySubject subject,
        @NotNull AgencyCodes agencies,
        Instant submittedAt,
        @NotNull CandidacyDeadline deadline,
        @NotNull List<Step> openSteps,
        @NotNull List<JournalEntryView> journal) {

    /** Returns the same view without a step that this reader cannot take. */
    public CandidacyView without(Step step) {
        return new CandidacyView(
                reference,
                round,
                stage,
                applicant,
                subject,
                agencies,
                submittedAt,
                deadline,
                openSteps.stream().filter(open -> open != step).toList(),
                journal);
    }

    /** Returns the entry of a step that was recalled and can be entered again, by {@link RecalledStepRule}. */
    public Optional<JournalEntryView> recalled(Step step) {
        return RecalledStepRule.recalled(journal, JournalEntryView::step, step);
    }

    /**
     * Merchant of a candidacy.
     *
     * @param name      the registered name
     * @param confirmed whether an officer has verified that the account speaks for the merchant (已核验)
     */
    public record CandidacyApplicant(
            @NotNull String id, @NotNull String name, String creditCode, boolean confirmed) {
        public static CandidacyApplicant of(Merchant merchant) {
            return new CandidacyApplicant(
                    merchant.id(), merchant.name(), merchant.creditCode().value(), merchant.isConfirmed());
        }
    }

    /**
     * Subject of a candidacy (申报对象): its type, premises and trade. The premises are null before they are known.
     *
     * @param type     code of the subject type: SHOP, ENTERPRISE and others
     * @param street   code of the street or township
     * @param lat      degrees, WGS-84; lng likewise
     * @param industry class of GB/T 4754-2017
     */
    public record CandidacySubject(
            @NotNull String type,
            String signName,
            String street,
            String address,
            Double lat,
            Double lng,
            String trade,
            String industry) {
        static CandidacySubject of(Candidacy candidacy) {
            Premises premises = candidacy.premises().orElse(null);
            return new CandidacySubject(
                    candidacy.subjectType(),
                    premises == null ? null : premises.signName(),
                    premises == null ? null : premises.street(),
                    premises == null ? null : premises.address(),
                    premises == null ? null : premises.lat(),
                    premises == null ? null : premises.lng(),
                    candidacy.trade(),
                    candidacy.industry());
        }
    }

    /**
     * Codes of the agencies in charge of a candidacy.
     *
     * @param office    the county-level office
     * @param authority the sector authority, or null before the station has verified the trade
     */
    public record AgencyCodes(@NotNull String office, String station, String authority) {}

    /**
     * Deadline of the next step.
     *
     * @param dueOn       last day, or null where no limit runs
     * @param provisional whether that day can still move, because the holidays of its year are not published
     */
    public record CandidacyDeadline(LocalDate dueOn, boolean provisional, boolean lapseProposed) {
        public static CandidacyDeadline of(Candidacy candidacy) {
            return new CandidacyDeadline(candidacy.dueOn(), candidacy.isDueProvisional(), candidacy.isLapseProposed());
        }
    }

    /**
     * View of one entry of the journal.
     *
     * @param role       role in which the person acted; null for the public
     * @param place      code of the agency, or id of the merchant
     * @param deputyFor  the colleague for whom the person deputised, or null
     * @param onBehalfOf person on whose behalf an officer recorded the step, or null
     */
    public record JournalEntryView(
            int seq,
            @NotNull Step step,
            @NotNull Stage stageBefore,
            @NotNull Stage stageAfter,
            String account,
            String actor,
            Role role,
            String place,
            String deputyFor,
            String onBehalfOf,
            String reason,
            @NotNull Instant recordedAt) {
        static JournalEntryView of(JournalEntry entry) {
            return new JournalEntryView(
                    entry.seq(),
                    entry.step(),
                    entry.stageBefore(),
                    entry.stageAfter(),
                    entry.actor().account(),
                    entry.actor().name(),
                    entry.role(),
                    entry.place(),
                    entry.deputyFor(),
                    entry.onBehalfOf(),
                    entry.reason(),
                    entry.recordedAt());
        }

        /** Returns the entry without the names of officers and without the reasons that they write for each other. */
        static JournalEntryView forMerchant(JournalEntry entry) {
            boolean own = entry.role() == Role.MERCHANT;
            return new JournalEntryView(
                    entry.seq(),
                    entry.step(),
                    entry.stageBefore(),
                    entry.stageAfter(),
                    own ? entry.actor().account() : null,
                    own ? entry.actor().name() : null,
                    entry.role(),
                    entry.place(),
                    null,
                    entry.onBehalfOf(),
                    Milestones.reason(entry),
                    entry.recordedAt());
        }
    }

    /** Returns the view for this reader; not found if the reader cannot see the candidacy. */
    public static CandidacyView of(Candidacy candidacy, Actor actor) {
        candidacy.requireVisibleTo(actor);
        return new CandidacyView(
                candidacy.reference(),
                candidacy.round().id(),
                candidacy.stage(),
                CandidacyApplicant.of(candidacy.merchant()),
                CandidacySubject.of(candidacy),
                new AgencyCodes(candidacy.office(), candidacy.station(), candidacy.authority()),
                candidacy.submittedAt(),
                CandidacyDeadline.of(candidacy),
                List.copyOf(candidacy.stepsOpenTo(actor)),
                journal(candidacy, actor));
    }

    private static List<JournalEntryView> journal(Candidacy candidacy, Actor actor) {
        return Milestones.readsAsMerchant(actor, candidacy)
                ? Milestones.of(candidacy.journal()).stream()
                        .map(JournalEntryView::forMerchant)
                        .toList()
                : candidacy.journal().stream().map(JournalEntryView::of).toList();
    }
}
