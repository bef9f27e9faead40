package fangxin.evaluation;

import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Step;
import fangxin.criteria.Edition;
import fangxin.criteria.Mark;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Premises;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the team fills in its sheet on the spot. Only members of the team come near it; for a person with a conflict
 * the candidacy does not exist.
 */
@Stateless
@RolesAllowed(Roles.EVALUATOR)
public class EvaluationDesk {
    /** A candidacy that waits for the reader's team. */
    public record Errand(String reference, String signName, String address, Wording trade, LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft, boolean lead, int done, int items, boolean closed) { }

    @Inject
    TeamSheets sheets;
    @Inject
    SheetViews views;
    @Inject
    Evaluations evaluations;
    @Inject
    FileStore files;
    @Inject
    Trades trades;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public List<Errand> waiting() {
        Actor actor = signedIn.actor();
        List<Team> teams = evaluations.teamsOf(actor.account()).stream()
                .filter(team -> sheets.mayJudge(actor, team.candidacy())).toList();
        Moment now = moments.now();
        Map<Team, JointSheet> own = sheets.of(teams, actor);
        Map<String, Map<String, ItemMark>> marks = evaluations.marks(own.values());
        Map<String, List<StoredFile>> pictures = files.of(own.keySet().stream()
                .map(team -> team.candidacy().reference()).toList());
        Map<String, Wording> names = trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
        return teams.stream().filter(own::containsKey).map(team -> errand(team, own.get(team),
                marks.getOrDefault(own.get(team).id(), Map.of()), own.get(team).pictures(pictures.getOrDefault(
                        team.candidacy().reference(), List.of())), names, actor, now)).toList();
    }

    private Errand errand(Team team, JointSheet sheet, Map<String, ItemMark> marks,
            Map<String, List<StoredFile>> pictures, Map<String, Wording> trades, Actor actor, Moment now) {
        Candidacy candidacy = team.candidacy();
        List<Edition> editions = evaluations.editionsOf(sheet);
        List<Edition.Item> items = editions.stream().flatMap(edition -> edition.allItems()
                .filter(item -> marks.containsKey(item.code()) || !edition.bonusItems().contains(item))).toList();
        int done = (int) items.stream().filter(item -> marks.containsKey(item.code())).filter(item -> {
            Mark mark = marks.get(item.code()).mark();
            return !mark.lacksReason(item) && pictures.getOrDefault(purpose(item.code()), List.of()).size()
                    >= sheet.picturesNeeded(item, mark);
        }).count();
        return new Errand(candidacy.reference(),
                candidacy.premises().map(Premises::signName).orElse(candidacy.merchant().name()),
                candidacy.premises().map(Premises::address).orElse(null),
                trades.get(String.valueOf(candidacy.trade())), candidacy.dueOn(), candidacy.dueProvisional(),
                now.daysLeft(candidacy.dueOn()), team.lead().equals(actor.account()), done, items.size(), sheet.closed());
    }

    public SheetView open(String reference) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheets.of(reference, actor);
        return views.of(sheet, actor);
    }

    /**
     * Keeps the marks of items, all or none. A reason may follow; whoever saw an older mark is told who was first.
     *
     * @return the sheet as it stands now
     */
    public SheetView mark(String reference, Marking... markings) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheets.held(reference, actor);
        sheets.keep(sheet, List.of(markings), actor);
        return views.of(sheet, actor);
    }

    /** Keeps a picture that shows why an item was marked so. */
    public SheetView.Photo photograph(String reference, String code, String name, InputStream content) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheets.held(reference, actor);
        sheet.requireOpen();
        sheet.candidacy().requireOpen(Step.SCORE);
        return SheetView.Photo.of(files.store(reference, purpose(code), name, content, actor.account()));
    }

    static String purpose(String code) {
        return "MARK-" + code;
    }
}
