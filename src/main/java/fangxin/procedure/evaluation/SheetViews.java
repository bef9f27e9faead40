package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.WorkSubjectType;
import fangxin.procedure.cultivation.SelfCheckFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Builder of {@link SheetView} with former marks, pictures, comparisons and signatures; while members score alone, each
 * sees nothing of the others' marks.
 */
@ApplicationScoped
class SheetViews {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    ScoreSheetService sheets;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    FileStore files;

    @Inject
    SelfCheckFindings verifications;

    /** Content of a sheet, by the code of the item. */
    private record SheetContent(
            ScoreSheet sheet,
            Map<String, List<ItemMark>> history,
            Map<String, Boolean> selfChecks,
            Map<String, Boolean> verified,
            Map<String, List<StoredFile>> pictures,
            Map<String, List<SheetView.MemberMark>> scored) {
        /** Returns the marks that count now. */
        Map<String, ItemMark> marks() {
            return history.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().getLast()));
        }
    }

    SheetView of(ScoreSheet sheet, Actor actor) {
        String subject = sheet.subject().id();
        List<CriteriaEdition> editions = evaluations.editionsOf(sheet);
        SheetContent content = new SheetContent(
                sheet,
                evaluations.history(sheet).stream().collect(Collectors.groupingBy(ItemMark::code)),
                evaluations.selfChecks(subject),
                verifications.observedSelfChecks(subject),
                sheet.pictures(files.of(subject)),
                scored(sheet));
        List<SheetView.SheetItem> cells = new ArrayList<>();
        for (CriteriaEdition edition : editions) {
            edition.sections()
                    .forEach(section -> section.items()
                            .forEach(item ->
                                    cells.add(cell(cells.size() + 1, edition, section.title(), item, false, content))));
            edition.minusItems()
                    .forEach(item -> cells.add(cell(cells.size() + 1, edition, null, item, false, content)));
            edition.bonusItems().forEach(item -> cells.add(cell(cells.size() + 1, edition, null, item, true, content)));
        }
        List<SheetSignature> signatures = evaluations.validSignatures(sheet);
        List<SheetView.SheetMember> team = SheetView.SheetMember.of(sheet.team(), signatures);
        return new SheetView(
                sheet.subject().type() == WorkSubjectType.CANDIDACY
                        ? CandidacyView.of(candidacies.of(sheet.subject()), actor)
                        : null,
                SheetView.SheetPlace.of(sheets.subject(sheet)),
                new SheetView.SheetIdentity(
                        sheet.id(), sheet.generation(), SheetView.SheetType.of(sheet), sheet.amendmentReason()),
                editions,
                List.copyOf(cells),
                new SheetView.SheetSigning(
                        team,
                        signatures.stream()
                                .map(SheetView.SheetSignatureView::of)
                                .toList(),
                        team.stream()
                                .anyMatch(member ->
                                        member.signed() && member.account().equals(actor.account()))),
                SheetProgress.of(sheet, editions, content.marks(), content.pictures()),
                SheetView.SheetClosing.of(sheet),
                evaluations.late(sheet).stream().map(LateMark::view).toList());
    }

    /** Returns the marks of each member before the sheets were merged. */
    private Map<String, List<SheetView.MemberMark>> scored(ScoreSheet sheet) {
        Map<String, List<SheetView.MemberMark>> scored = new LinkedHashMap<>();
        if (sheet.isMerged()) {
            evaluations
                    .ownSheets(sheet.team())
                    .forEach(own -> evaluations
                            .marks(own)
                            .forEach((code, mark) -> scored.computeIfAbsent(code, item -> new ArrayList<>())
                                    .add(new SheetView.MemberMark(own.closedByName(), mark.mark()))));
        }
        return scored;
    }

    private static SheetView.SheetItem cell(
            int number,
            CriteriaEdition edition,
            LocalizedText section,
            CriteriaEdition.Item item,
            boolean bonus,
            SheetContent content) {
        List<ItemMark> history = content.history().getOrDefault(item.code(), List.of());
        ItemMark mark = history.isEmpty() ? null : history.getLast();
        Mark given = mark == null ? null : mark.mark();
        Boolean selfCheck = content.selfChecks().get(item.code());
        Boolean seen = content.verified().get(item.code());
        List<StoredFile> pictures = content.pictures().getOrDefault(ScoringService.purpose(item.code()), List.of());
        return new SheetView.SheetItem(
                number,
                edition.name(),
                section,
                item,
                bonus,
                given,
                mark == null
                        ? SheetView.MarkAuthor.NOBODY
                        : new SheetView.MarkAuthor(mark.seq(), mark.markedByName(), mark.markedAt()),
                new SheetView.ItemComparison(
                        selfCheck,
                        seen,
                        ThreeWayComparison.of(selfCheck, seen, given, item.max())
                                .hasDifference()),
                pictures.stream().map(SheetView.SheetPhoto::of).toList(),
                SheetProgress.picturesLacking(content.sheet(), item, mark, content.pictures()),
                history.stream()
                        .map(one -> new SheetView.MarkRevision(
                                one.seq(), one.mark(), one.markedByName(), one.markedAt(), one.changeReason()))
                        .toList(),
                content.scored().getOrDefault(item.code(), List.of()));
    }
}
