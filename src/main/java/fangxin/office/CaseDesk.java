package fangxin.office;

import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Hand;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.consultation.ReplyInJournal;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Division;
import fangxin.territory.Divisions;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where a case lies open: what is known, what may be done next and by whom, and what has happened. */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY,
        Roles.CONFERENCE_MEMBER, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR,
        Roles.ADMINISTRATOR})
public class CaseDesk {
    private static final int SIZE = 50;
    private static final int MOST = 200;

    /** Who has the case now. */
    public record Holder(Hand hand, Wording organ, String phone) { }

    /**
     * A line of the journal with its names; {@code deputyFor} is a name here.
     *
     * @param said the reason in both languages, where it names a body; or null
     */
    public record Happening(CandidacyView.Line line, Wording place, String deputyFor, boolean bySystem, Wording said) { }

    /** A case with its names. */
    public record Case(CandidacyView view, Wording round, Wording trade, Wording street, Wording office,
            Wording station, Wording authority, Integer daysLeft, List<Holder> holders, List<Happening> journal) { }

    /** A list for programs. {@code next} is the cursor of the rest, or null. */
    public record Listed(List<CaseRow> items, String next) { }

    @Inject
    Candidacies candidacies;
    @Inject
    CaseList cases;
    @Inject
    Trades trades;
    @Inject
    Organs organs;
    @Inject
    Divisions divisions;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public CandidacyView view(String reference) {
        return CandidacyView.of(candidacies.byReference(reference), signedIn.actor());
    }

    public Case open(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = CandidacyView.of(candidacy, signedIn.actor());
        Moment now = moments.now();
        Collection<Wording> bodies = organs.names().values();
        return new Case(view, candidacy.round().title(),
                trades.find(view.trade()).map(Trade::name).orElse(null),
                divisions.find(view.street()).map(Division::name).orElse(null),
                nameOf(view.office()), nameOf(view.station()), nameOf(view.authority()),
                now.daysLeft(view.dueOn()),
                candidacy.stage().waitsFor().stream().sorted().map(hand -> holder(hand, candidacy)).toList(),
                view.journal().reversed().stream().map(line -> happening(line, bodies)).toList());
    }

    /** Cases that this person may see, by reference; {@code cursor} is the {@code next} of the page before. */
    public Listed list(Stage stage, String cursor, Integer size) {
        int wanted = Math.clamp(size == null ? SIZE : size, 1, MOST);
        List<CaseRow> found = cases.after(Reach.seenBy(signedIn.actor()), new CaseFilter(stage, null, null, true),
                moments.now().today(), cursor, wanted + 1);
        boolean more = found.size() > wanted;
        List<CaseRow> items = more ? found.subList(0, wanted) : found;
        return new Listed(items, more ? items.getLast().reference() : null);
    }

    private Holder holder(Hand hand, Candidacy candidacy) {
        return organs.find(hand.placeOn(candidacy)).map(organ -> new Holder(hand, organ.name(), organ.phone()))
                .orElseGet(() -> new Holder(hand, null, null));
    }

    private Happening happening(CandidacyView.Line line, Collection<Wording> bodies) {
        String deputyFor = line.deputyFor() == null ? null
                : accounts.find(line.deputyFor()).map(Account::name).orElse(line.deputyFor());
        return new Happening(line, line.role() == Role.MERCHANT ? null : nameOf(line.place()), deputyFor,
                line.role() == Role.JOB, line.step() == Step.REPLY
                        ? ReplyInJournal.read(line.reason(), bodies).orElse(null) : null);
    }

    private Wording nameOf(String organ) {
        return Optional.ofNullable(organ).flatMap(organs::find).map(Organ::name).orElse(null);
    }
}
