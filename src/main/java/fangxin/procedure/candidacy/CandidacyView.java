package fangxin.procedure.candidacy;

import fangxin.merchant.Premises;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a candidacy for one reader.
 *
 * @param round          id of the round
 * @param merchant       the registered name
 * @param confirmed      whether an officer has verified that the account speaks for the merchant (已核验)
 * @param office         code of the county-level office; station and authority likewise
 * @param dueOn          last day for the next step, or null
 * @param dueProvisional whether that day can still move, because the holidays of its year are not published
 * @param openSteps      the steps that this reader can take now by role, place and stage
 * @param journal        every entry for officers; for the merchant the milestones
 */
public record CandidacyView(
        String reference,
        String round,
        String kind,
        Stage stage,
        String merchantId,
        String merchant,
        String creditCode,
        boolean confirmed,
        String signName,
        String street,
        String address,
        Double lat,
        Double lng,
        String trade,
        String industry,
        String office,
        String station,
        String authority,
        Instant submittedAt,
        LocalDate dueOn,
        boolean dueProvisional,
        boolean lapseProposed,
        List<Step> openSteps,
        List<JournalLine> journal) {

    /**
     * View of one entry of the journal.
     *
     * @param role      role in which the person acted; null for the public
     * @param place     code of the agency, or id of the merchant
     * @param deputyFor the colleague for whom the person deputised, or null
     * @param behalf    person on whose behalf an officer recorded the step, or null
     */
    public record JournalLine(
            int seq,
            Step step,
            Stage before,
            Stage after,
            String account,
            String actor,
            Role role,
            String place,
            String deputyFor,
            String behalf,
            String reason,
            Instant at) {
        static JournalLine of(JournalEntry entry) {
            return new JournalLine(
                    entry.seq(),
                    entry.step(),
                    entry.before(),
                    entry.after(),
                    entry.account(),
                    entry.actorName(),
                    entry.role(),
                    entry.place(),
                    entry.deputyFor(),
                    entry.behalf(),
                    entry.reason(),
                    entry.at());
        }

        /** The entry without the names of officers and without the reasons that they write for each other. */
        static JournalLine forMerchant(JournalEntry entry) {
            boolean own = entry.role() == Role.MERCHANT;
            return new JournalLine(
                    entry.seq(),
                    entry.step(),
                    entry.before(),
                    entry.after(),
                    own ? entry.account() : null,
                    own ? entry.actorName() : null,
                    entry.role(),
                    entry.place(),
                    null,
                    entry.behalf(),
                    Milestones.reason(entry),
                    entry.at());
        }
    }

    /** The view for this reader; not found if the reader cannot see the candidacy. */
    public static CandidacyView of(Candidacy candidacy, Actor actor) {
        candidacy.requireVisibleTo(actor);
        Premises premises = candidacy.premises().orElse(null);
        return new CandidacyView(
                candidacy.reference(),
                candidacy.round().id(),
                candidacy.kind(),
                candidacy.stage(),
                candidacy.merchant().id(),
                candidacy.merchant().name(),
                candidacy.merchant().creditCode().value(),
                candidacy.merchant().confirmed(),
                premises == null ? null : premises.signName(),
                premises == null ? null : premises.street(),
                premises == null ? null : premises.address(),
                premises == null ? null : premises.lat(),
                premises == null ? null : premises.lng(),
                candidacy.trade(),
                candidacy.industry(),
                candidacy.office(),
                candidacy.station(),
                candidacy.authority(),
                candidacy.submittedAt(),
                candidacy.dueOn(),
                candidacy.dueProvisional(),
                candidacy.lapseProposed(),
                List.copyOf(candidacy.stepsOpenTo(actor)),
                journal(candidacy, actor));
    }

    private static List<JournalLine> journal(Candidacy candidacy, Actor actor) {
        return Milestones.readsAsMerchant(actor, candidacy)
                ? Milestones.of(candidacy.journal()).stream()
                        .map(JournalLine::forMerchant)
                        .toList()
                : candidacy.journal().stream().map(JournalLine::of).toList();
    }
}
