package fangxin.casework;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.OpenScoreSheets;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.consultation.ReplyInJournal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for the case file: shows one case with next steps, their parties, journal and the reason of its
 * deadline; also lists the cases of a reader.
 */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.OFFICER})
public class CaseService {
    private static final int SIZE = 50;
    private static final int MAX_SIZE = 200;

    /** Party in charge of a case now. */
    public record CurrentHolder(ResponsibleParty party, LocalizedText agency, String phone) {}

    /**
     * A line of the journal with its names; {@code deputyFor} is a name here.
     *
     * @param rendered the reason in both languages, where it names an agency; or null
     */
    public record CaseJournalLine(
            CandidacyView.JournalEntryView line,
            LocalizedText place,
            String deputyFor,
            boolean bySystem,
            LocalizedText rendered) {}

    /** A case with its names. */
    public record CaseView(
            CandidacyView view,
            LocalizedText round,
            LocalizedText trade,
            LocalizedText street,
            LocalizedText office,
            LocalizedText station,
            LocalizedText authority,
            Integer daysLeft,
            List<CurrentHolder> holders,
            List<CaseJournalLine> journal,
            CaseTimeline timeline) {
        /** Entries of the journal that the page of a case shows at once. */
        private static final int RECENT = 10;

        /** Returns the newest entries of the journal. */
        public List<CaseJournalLine> recent() {
            return journal.subList(0, Math.min(RECENT, journal.size()));
        }

        /** Returns the journal entries before the newest ones, which the page folds. */
        public List<CaseJournalLine> earlier() {
            return journal.subList(Math.min(RECENT, journal.size()), journal.size());
        }
    }

    /** Page of cases for programs. {@code next} is the cursor of the rest, or null. */
    public record CaseListing(@NotNull List<CaseRow> items, String next) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CaseListQuery cases;

    @Inject
    OpenScoreSheets sheets;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public CandidacyView view(String reference) {
        return view(candidacies.byReference(reference));
    }

    /**
     * Returns the view of a case for the caller. Of the evaluators of an authority, only one whose own sheet is open
     * may score.
     */
    private CandidacyView view(Candidacy candidacy) {
        Actor actor = currentUser.actor();
        CandidacyView view = CandidacyView.of(candidacy, actor);
        return view.openSteps().contains(Step.SCORE)
                        && !sheets.scorers(candidacy.reference()).contains(actor.account())
                ? view.without(Step.SCORE)
                : view;
    }

    /** Returns the case with the names of its agencies, for the page of the case. */
    public CaseView caseView(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = view(candidacy);
        BusinessMoment now = businessClock.now();
        Collection<LocalizedText> bodies = agencies.names().values();
        return new CaseView(
                view,
                candidacy.round().title(),
                trades.find(view.subject().trade()).map(Trade::name).orElse(null),
                divisions.find(view.subject().street()).map(Division::name).orElse(null),
                nameOf(view.agencies().office()),
                nameOf(view.agencies().station()),
                nameOf(view.agencies().authority()),
                view.stage().daysLeft(view.deadline().dueOn(), now),
                candidacy.stage().waitsFor().stream()
                        .sorted()
                        .map(party -> holder(party, candidacy))
                        .toList(),
                view.journal().reversed().stream()
                        .map(line -> journalLine(line, bodies))
                        .toList(),
                CaseTimeline.of(
                        view.journal(),
                        candidacy.dueDaysBefore(),
                        view.deadline().dueOn(),
                        now));
    }

    /** Returns the reason of the due day of a case. Not found if the reader cannot see the case. */
    public DeadlineReason deadline(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return candidacy.dueReason(businessClock.now().calendar());
    }

    /**
     * Returns the reason of the due day that ran until a step of the case was taken. Not found if the reader cannot see
     * the case, or it has no such step.
     *
     * @param seq number of the step in the journal
     */
    public DeadlineReason deadlineBefore(String reference, String seq) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return candidacy.dueReasonBefore(seq, businessClock.now().calendar());
    }

    /**
     * Returns the cases that this person may see, by reference; {@code cursor} is the {@code next} of the page before.
     */
    public CaseListing list(Stage stage, String cursor, Integer size) {
        int wanted = Math.clamp(size == null ? SIZE : size, 1, MAX_SIZE);
        List<CaseRow> found = cases.after(
                CandidacyFilter.visibleTo(currentUser.actor()),
                new CaseFilter(stage, null, null, true),
                businessClock.now().today(),
                cursor,
                wanted + 1);
        boolean more = found.size() > wanted;
        List<CaseRow> items = more ? found.subList(0, wanted) : found;
        return new CaseListing(items, more ? items.getLast().reference() : null);
    }

    private CurrentHolder holder(ResponsibleParty party, Candidacy candidacy) {
        return agencies.find(party.placeOn(candidacy))
                .map(agency -> new CurrentHolder(party, agency.name(), agency.phone()))
                .orElseGet(() -> new CurrentHolder(party, null, null));
    }

    private CaseJournalLine journalLine(CandidacyView.JournalEntryView line, Collection<LocalizedText> bodies) {
        String deputyFor = line.deputyFor() == null
                ? null
                : accounts.find(line.deputyFor()).map(Account::name).orElse(line.deputyFor());
        return new CaseJournalLine(
                line,
                line.role() == Role.MERCHANT ? null : nameOf(line.place()),
                deputyFor,
                line.role() == Role.JOB,
                line.step() == Step.REPLY
                        ? ReplyInJournal.read(line.reason(), bodies).orElse(null)
                        : null);
    }

    private LocalizedText nameOf(String agency) {
        return Optional.ofNullable(agency)
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse(null);
    }
}
