package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Hand;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Step;
import fangxin.criteria.Edition;
import fangxin.criteria.Mark;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheets that teams fill in, each for the members of its team alone. */
@ApplicationScoped
class TeamSheets {
    @Inject
    Candidacies candidacies;
    @Inject
    Evaluations evaluations;
    @Inject
    FileStore files;
    @Inject
    Moments moments;

    /** The newest sheet of a candidacy, for a member of its team. */
    JointSheet of(String reference, Actor actor) {
        Candidacy candidacy = candidacies.byReference(reference);
        JointSheet sheet = evaluations.requireSheet(reference);
        if (!sheet.team().has(actor.account()) || !mayJudge(actor, candidacy)) {
            throw new Unknown(reference);
        }
        return sheet;
    }

    /** The same to write on: of two who write at once, the second meets what the first has written. */
    JointSheet held(String reference, Actor actor) {
        candidacies.held(reference);
        return of(reference, actor);
    }

    /** Whether this person evaluates here: no ground to keep away, and no other part in the case. */
    boolean mayJudge(Actor actor, Candidacy candidacy) {
        return Hand.EVALUATOR.isOf(actor, candidacy);
    }

    /** Keeps marks; whoever saw an older mark is told who was first. */
    void keep(JointSheet sheet, List<Marking> markings, Actor actor) {
        sheet.requireOpen();
        sheet.candidacy().requireOpen(Step.SCORE);
        List<Edition> editions = evaluations.editionsOf(sheet);
        Map<String, ItemMark> marks = evaluations.marks(sheet);
        for (Marking marking : markings) {
            Edition.Item item = editions.stream().flatMap(Edition::allItems)
                    .filter(one -> one.code().equals(marking.code())).findFirst()
                    .orElseThrow(() -> new RuleViolation("evaluation.mark.code", marking.code()));
            Mark mark = read(marking, item).within(item);
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
    }

    private static Mark read(Marking marking, Edition.Item item) {
        new Faults()
                .refuse(marking.points() == null && marking.measured() == null && !marking.leftOut() && !item.measured(),
                        "points", "evaluation.mark.none")
                .mayHave("reason", marking.reason(), 2000)
                .check();
        String reason = Faults.tidy(marking.reason());
        if (marking.measured() != null && !marking.leftOut()) {
            return Mark.of(item, marking.measured(), marking.veto(), reason);
        }
        return new Mark(marking.points() == null || marking.leftOut() ? 0 : marking.points(), marking.leftOut(),
                marking.veto(), reason);
    }

    /** What the sheet comes to; refused while an item lacks its mark, its reason or its pictures. */
    Result result(JointSheet sheet) {
        List<Edition> editions = evaluations.editionsOf(sheet);
        Map<String, Mark> marks = plain(evaluations.marks(sheet));
        Map<String, Long> pictures = files.of(sheet.candidacy().reference()).stream()
                .collect(Collectors.groupingBy(StoredFile::purpose, Collectors.counting()));
        Result result = Result.of(editions, marks);
        Faults faults = new Faults();
        editions.stream().flatMap(Edition::allItems).filter(item -> marks.containsKey(item.code())).forEach(item -> {
            Mark mark = marks.get(item.code());
            long taken = pictures.getOrDefault(EvaluationDesk.purpose(item.code()), 0L);
            faults.refuse(taken < item.filesNeeded(mark), item.code(), mark.veto() ? "evaluation.mark.vetoEvidence"
                    : "evaluation.mark.evidence", item.code(), item.title(), item.filesNeeded(mark), taken);
        });
        faults.check();
        return result;
    }

    static Map<String, Mark> plain(Map<String, ItemMark> marks) {
        return marks.values().stream().collect(Collectors.toMap(ItemMark::code, ItemMark::mark));
    }

    SheetView view(JointSheet sheet, Actor actor) {
        List<Edition> editions = evaluations.editionsOf(sheet);
        Map<String, ItemMark> marks = evaluations.marks(sheet);
        Map<String, Boolean> selfChecks = evaluations.selfChecks(sheet.candidacy().reference());
        Map<String, List<SheetView.Photo>> photos = files.of(sheet.candidacy().reference()).stream()
                .collect(Collectors.groupingBy(StoredFile::purpose, Collectors.mapping(SheetView.Photo::of,
                        Collectors.toList())));
        List<SheetView.Cell> cells = new ArrayList<>();
        for (Edition edition : editions) {
            edition.sections().forEach(section -> section.items().forEach(item -> cells.add(
                    cell(cells.size() + 1, edition, section.title(), item, false, marks, selfChecks, photos))));
            edition.minusItems().forEach(item -> cells.add(
                    cell(cells.size() + 1, edition, null, item, false, marks, selfChecks, photos)));
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
                photos.getOrDefault(EvaluationDesk.purpose(item.code()), List.of()));
    }
}
