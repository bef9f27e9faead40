package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Edition;
import fangxin.criteria.Mark;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Premises;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the team fills in and signs its sheet on the spot. Only members of the team come near it; for a person with
 * a conflict the candidacy does not exist.
 */
@Stateless
@RolesAllowed(Roles.EVALUATOR)
public class EvaluationDesk {
    /** A candidacy that waits for the reader's team. */
    public record Errand(String reference, String signName, String address, Wording trade, LocalDate dueOn,
            boolean lead, int done, int items, boolean closed) { }

    /**
     * How the sheet was signed.
     *
     * @param visitedOn       the day of the visit
     * @param shopName        who signed for the shop
     * @param shopImage       file of the signature, or null
     * @param consumerName    the consumer representative
     * @param consumerImage   file of the signature, or null
     * @param paper           file of the signed paper form, or null; it carries the signatures of the whole team
     */
    public record Closing(LocalDate visitedOn, String shopName, String shopImage, String consumerName,
            String consumerImage, String paper) { }

    /** A mark with what it was based on: the number of the mark that the evaluator saw, 0 for none. */
    public record Marking(String code, Double points, boolean leftOut, boolean veto, String reason, Integer basedOn) { }

    @Inject
    Candidacies candidacies;
    @Inject
    Evaluations evaluations;
    @Inject
    Conflicts conflicts;
    @Inject
    Accounts accounts;
    @Inject
    FileStore files;
    @Inject
    fangxin.criteria.Trades trades;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public List<Errand> waiting() {
        Actor actor = signedIn.actor();
        return evaluations.teamsOf(actor.account()).stream()
                .filter(team -> mayJudge(actor, team.candidacy()))
                .map(team -> errand(team, actor)).toList();
    }

    private Errand errand(Team team, Actor actor) {
        Candidacy candidacy = team.candidacy();
        JointSheet sheet = evaluations.requireSheet(candidacy.reference());
        List<Edition> editions = evaluations.editionsOf(sheet);
        Map<String, ItemMark> marks = evaluations.marks(sheet);
        List<Edition.Item> items = editions.stream().flatMap(Edition::items).toList();
        int done = (int) items.stream().filter(item -> marks.containsKey(item.code())
                && !marks.get(item.code()).mark().lacksReason(item)).count();
        return new Errand(candidacy.reference(),
                candidacy.premises().map(Premises::signName).orElse(candidacy.merchant().name()),
                candidacy.premises().map(Premises::address).orElse(null),
                trades.find(candidacy.trade()).map(trade -> trade.name()).orElse(null), candidacy.dueOn(),
                team.lead().equals(actor.account()), done, items.size(), sheet.closed());
    }

    public SheetView open(String reference) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheetFor(reference, actor);
        return view(sheet, actor);
    }

    /**
     * Keeps the mark of one item. A reason may follow; whoever saw an older mark is told who was first.
     *
     * @return the sheet as it stands now
     */
    public SheetView mark(String reference, Marking marking) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheetFor(reference, actor);
        keep(sheet, List.of(marking), actor);
        return view(sheet, actor);
    }

    private void keep(JointSheet sheet, List<Marking> markings, Actor actor) {
        sheet.requireOpen();
        requireInEvaluation(sheet.candidacy());
        List<Edition> editions = evaluations.editionsOf(sheet);
        Map<String, ItemMark> marks = evaluations.marks(sheet);
        for (Marking marking : markings) {
            Edition.Item item = editions.stream().flatMap(Edition::allItems)
                    .filter(one -> one.code().equals(marking.code())).findFirst()
                    .orElseThrow(() -> new RuleViolation("evaluation.mark.code", marking.code()));
            Mark mark = read(marking).within(item);
            ItemMark before = marks.get(item.code());
            if (before != null && before.mark().equals(mark)) {
                continue;
            }
            if (before != null && marking.basedOn() != null && marking.basedOn() != before.seq()) {
                throw RuleViolation.at("points", "evaluation.mark.first", before.markedName(), before.markedAt(),
                        Explanation.number(before.mark().points()));
            }
            ItemMark given = new ItemMark(sheet, item.code(), before == null ? 1 : before.seq() + 1, mark, actor,
                    moments.now().at());
            evaluations.add(given);
            marks.put(item.code(), given);
        }
        evaluations.holdOpen(sheet);
    }

    private static Mark read(Marking marking) {
        new Faults()
                .refuse(marking.points() == null && !marking.leftOut(), "points", "evaluation.mark.none")
                .mayHave("reason", marking.reason(), 2000)
                .check();
        return new Mark(marking.points() == null ? 0 : marking.points(), marking.leftOut(), marking.veto(),
                Faults.tidy(marking.reason()));
    }

    /** Keeps a picture that shows why an item was marked so. */
    public SheetView.Photo photograph(String reference, String code, String name, InputStream content) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheetFor(reference, actor);
        sheet.requireOpen();
        requireInEvaluation(sheet.candidacy());
        return photo(files.store(reference, purpose(code), name, content, actor.account()));
    }

    /** Keeps a signature or the signed paper form. */
    public SheetView.Photo keepSignature(String reference, String name, InputStream content) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheetFor(reference, actor);
        sheet.requireOpen();
        return photo(files.store(reference, "SHEET", name, content, actor.account()));
    }

    /** Signs the sheet as it stands, by one's own account. */
    public SheetView sign(String reference) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheetFor(reference, actor);
        sheet.requireOpen();
        requireInEvaluation(sheet.candidacy());
        Result.of(evaluations.editionsOf(sheet), plain(evaluations.marks(sheet)));
        evaluations.holdOpen(sheet);
        addOwnSignature(sheet, actor);
        return view(sheet, actor);
    }

    private void addOwnSignature(JointSheet sheet, Actor actor) {
        if (!signed(sheet, actor.account())) {
            evaluations.add(new SheetSignature(sheet, SheetSignature.Party.TEAM, actor.name(), actor.account(), null,
                    evaluations.marksGiven(sheet), actor.account(), moments.now().at()));
        }
    }

    private boolean signed(JointSheet sheet, String account) {
        int given = evaluations.marksGiven(sheet);
        return evaluations.signatures(sheet).stream()
                .anyMatch(one -> account.equals(one.account()) && one.covers(given));
    }

    /** Keeps marks, if any are handed in, and closes the sheet: all of it, or nothing. */
    public Result score(String reference, List<Marking> marks, Closing closing) {
        if (marks != null) {
            Actor actor = signedIn.actor();
            keep(sheetFor(reference, actor), marks, actor);
        }
        return close(reference, closing == null ? new Closing(null, null, null, null, null, null) : closing);
    }

    /** Closes the sheet: every item marked, signed by team, shop and consumer representative. This is the step. */
    public Result close(String reference, Closing closing) {
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        JointSheet sheet = sheetFor(reference, actor);
        sheet.requireOpen();
        Result result = Result.of(evaluations.editionsOf(sheet), plain(evaluations.marks(sheet)));
        String paper = Faults.tidy(closing.paper());
        List<String> unsigned = sheet.team().members().stream()
                .filter(member -> !member.account().equals(actor.account()) && !signed(sheet, member.account()))
                .map(TeamMember::name).toList();
        new Faults()
                .needs("shopName", closing.shopName(), 100, "evaluation.close.shop")
                .needs("consumerName", closing.consumerName(), 100, "evaluation.close.consumer")
                .refuse(closing.visitedOn() == null, "visitedOn", "evaluation.close.visited")
                .refuse(closing.visitedOn() != null && now.today().isBefore(closing.visitedOn()), "visitedOn",
                        "evaluation.close.future")
                .refuse(!unsigned.isEmpty() && paper == null, "paper", "evaluation.close.unsigned",
                        String.join("、", unsigned))
                .check();
        requireFiles(reference, closing);
        sheet.candidacy().take(Step.SCORE, Taking.by(actor, now).because(verdict(result).zh()));
        addOwnSignature(sheet, actor);
        int given = evaluations.marksGiven(sheet);
        sheet.team().members().stream().filter(member -> paper != null && unsigned.contains(member.name()))
                .forEach(member -> evaluations.add(new SheetSignature(sheet, SheetSignature.Party.TEAM,
                        member.name(), member.account(), paper, given, actor.account(), now.at())));
        evaluations.add(new SheetSignature(sheet, SheetSignature.Party.SHOP, closing.shopName().strip(), null,
                Optional.ofNullable(Faults.tidy(closing.shopImage())).orElse(paper), given, actor.account(),
                now.at()));
        evaluations.add(new SheetSignature(sheet, SheetSignature.Party.CONSUMER, closing.consumerName().strip(), null,
                Optional.ofNullable(Faults.tidy(closing.consumerImage())).orElse(paper), given, actor.account(),
                now.at()));
        sheet.close(result, closing.visitedOn(), actor, now.at());
        return result;
    }

    private void requireFiles(String reference, Closing closing) {
        List<String> own = files.of(reference).stream().map(StoredFile::id).toList();
        for (String id : new String[] {closing.shopImage(), closing.consumerImage(), closing.paper()}) {
            if (Faults.tidy(id) != null && !own.contains(id)) {
                throw RuleViolation.at("paper", "evaluation.file.unknown");
            }
        }
    }

    /** Opens a closed sheet again, before the authority's opinion: a copy takes its place, the old one stays. */
    public SheetView amend(String reference, String reason) {
        Actor actor = signedIn.actor();
        JointSheet closed = sheetFor(reference, actor);
        requireInEvaluation(closed.candidacy());
        new Faults().refuse(!closed.closed(), null, "evaluation.amend.open")
                .needs("reason", reason, 1000, "evaluation.amend.reason.missing").check();
        JointSheet next = new JointSheet(closed.team(), closed.generation() + 1, closed.editions(), reason.strip(),
                actor.account(), moments.now().at());
        evaluations.add(next);
        evaluations.marks(closed).values().forEach(mark -> evaluations.add(mark.copiedTo(next)));
        return view(next, actor);
    }

    private JointSheet sheetFor(String reference, Actor actor) {
        Candidacy candidacy = candidacies.byReference(reference);
        JointSheet sheet = evaluations.requireSheet(reference);
        if (!sheet.team().has(actor.account()) || !mayJudge(actor, candidacy)) {
            throw new Unknown(reference);
        }
        return sheet;
    }

    private boolean mayJudge(Actor actor, Candidacy candidacy) {
        return actor.holds(Role.EVALUATOR, candidacy.authority())
                && conflicts.of(accounts.byUsername(actor.account()), candidacy, moments.now().today()).isEmpty();
    }

    private static void requireInEvaluation(Candidacy candidacy) {
        if (candidacy.stage() != Stage.IN_EVALUATION) {
            throw new RuleViolation("candidacy.step.stage");
        }
    }

    static Map<String, Mark> plain(Map<String, ItemMark> marks) {
        return marks.values().stream().collect(Collectors.toMap(ItemMark::code, ItemMark::mark));
    }

    static Wording verdict(Result result) {
        List<Wording> reasons = Explanation.reasons(result);
        return new Wording(String.join("", reasons.stream().map(Wording::zh).toList()),
                String.join(" ", reasons.stream().map(Wording::en).toList()));
    }

    static String purpose(String code) {
        return "MARK-" + code;
    }

    private static SheetView.Photo photo(StoredFile file) {
        return new SheetView.Photo(file.id(), file.name(), file.type());
    }

    private SheetView view(JointSheet sheet, Actor actor) {
        List<Edition> editions = evaluations.editionsOf(sheet);
        Map<String, ItemMark> marks = evaluations.marks(sheet);
        Map<String, Boolean> selfChecks = evaluations.selfChecks(sheet.candidacy().reference());
        Map<String, List<SheetView.Photo>> photos = files.of(sheet.candidacy().reference()).stream()
                .collect(Collectors.groupingBy(StoredFile::purpose, Collectors.mapping(EvaluationDesk::photo,
                        Collectors.toList())));
        List<SheetView.Cell> cells = new ArrayList<>();
        for (Edition edition : editions) {
            edition.sections().forEach(section -> section.items().forEach(item -> cells.add(
                    cell(cells.size() + 1, edition, section.title(), item, false, marks, selfChecks, photos))));
            edition.bonusItems().forEach(item -> cells.add(
                    cell(cells.size() + 1, edition, null, item, true, marks, selfChecks, photos)));
        }
        int given = evaluations.marksGiven(sheet);
        List<SheetSignature> signatures = evaluations.signatures(sheet);
        List<SheetView.Member> team = sheet.team().members().stream().map(member -> new SheetView.Member(
                member.account(), member.name(), member.account().equals(sheet.team().lead()),
                signatures.stream().anyMatch(one -> member.account().equals(one.account()) && one.covers(given))))
                .toList();
        return new SheetView(CandidacyView.of(sheet.candidacy(), actor), sheet.id(), sheet.generation(),
                sheet.amends(), editions, List.copyOf(cells), team,
                signatures.stream().filter(one -> one.covers(given)).map(one -> new SheetView.Signed(one.party(),
                        one.name(), one.image(), one.signedAt())).toList(),
                team.stream().anyMatch(member -> member.signed() && member.account().equals(actor.account())),
                cells.stream().noneMatch(SheetView.Cell::open), sheet.closed(), sheet.closedName(),
                sheet.closedAt());
    }

    private static SheetView.Cell cell(int number, Edition edition, Wording section, Edition.Item item, boolean bonus,
            Map<String, ItemMark> marks, Map<String, Boolean> selfChecks, Map<String, List<SheetView.Photo>> photos) {
        ItemMark mark = marks.get(item.code());
        return new SheetView.Cell(number, edition.name(), section, item, bonus, mark == null ? null : mark.mark(),
                mark == null ? 0 : mark.seq(), mark == null ? null : mark.markedName(),
                mark == null ? null : mark.markedAt(), selfChecks.get(item.code()),
                photos.getOrDefault(purpose(item.code()), List.of()));
    }
}
