package fangxin.supervision.proceeding;

import fangxin.common.LocalizedText;
import fangxin.naming.signing.OfficialDocumentRepository;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.supervision.proceeding.SupervisionView.AppliedTrigger;
import fangxin.supervision.proceeding.SupervisionView.EvidenceFile;
import fangxin.supervision.proceeding.SupervisionView.ReceivedStatement;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Presenter that puts proceedings of supervision into views for offices and for the holder, with names, terms, files,
 * journal, and the steps open to the reader.
 */
@ApplicationScoped
class SupervisionPresenter {
    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    OfficialDocumentRepository documents;

    @Inject
    FileStore files;

    SupervisionView view(SupervisionProceeding proceeding, Actor reader, BusinessMoment now) {
        return views(List.of(proceeding), reader, now).getFirst();
    }

    /** Creates the views of a list; types, terms and files are loaded once for all. */
    List<SupervisionView> views(List<SupervisionProceeding> proceedings, Actor reader, BusinessMoment now) {
        Map<String, LocalizedText> measures = measures();
        Map<Integer, Function<String, SupervisionTrigger>> terms = new HashMap<>();
        Map<String, List<StoredFile>> stored =
                files.of(proceedings.stream().map(SupervisionProceeding::number).toList());
        return proceedings.stream()
                .map(proceeding -> {
                    Title title = proceeding.title();
                    List<StoredFile> own = stored.getOrDefault(proceeding.number(), List.of());
                    boolean dropped = isDropped(proceeding);
                    return new SupervisionView(
                            proceeding.number(),
                            proceeding.version(),
                            titleOf(title, now.today()),
                            applied(proceeding, measures, terms),
                            proceeding.facts(),
                            proceeding.state(),
                            new SupervisionView.SupervisionDeadline(
                                    proceeding.openedAt(),
                                    proceeding.since(),
                                    proceeding.dueOn(),
                                    proceeding.dueOn() != null && now.calendar().isProvisional(proceeding.dueOn())),
                            statement(proceeding, own),
                            new SupervisionView.DecidedMeasure(proceeding.decision(), proceeding.document(), dropped),
                            filesFor(own, SupervisionFileAccess.EVIDENCE),
                            proceeding.journal().stream()
                                    .map(SupervisionView.SupervisionEntryView::of)
                                    .toList(),
                            proceeding.openTo(reader, dropped, now));
                })
                .toList();
    }

    /** Creates the view for the holder; once the hearing is over, a reader who is not signed in sees no facts. */
    HolderProceedingView holderView(
            SupervisionProceeding proceeding,
            HolderProceedingView.ResponsibleOffice office,
            boolean signedIn,
            BusinessMoment now) {
        List<StoredFile> own = files.of(proceeding.number());
        boolean over = proceeding.isHearingOver(now);
        LocalDate dueOn = proceeding.state() == SupervisionState.IN_DELIVERY
                        || proceeding.state() == SupervisionState.IN_PUBLIC_DELIVERY
                ? null
                : proceeding.dueOn();
        boolean shown = signedIn || !over;
        return new HolderProceedingView(
                proceeding.number(),
                proceeding.title().number(),
                proceeding.title().place().signName(),
                applied(proceeding, measures(), new HashMap<>()),
                shown ? proceeding.facts() : null,
                proceeding.state(),
                over,
                dueOn,
                now.calendar().isProvisional(dueOn),
                shown
                        ? statement(proceeding, own)
                        : new ReceivedStatement(proceeding.statementDueOn(), null, null, null, List.of()),
                filesFor(own, SupervisionFileAccess.EVIDENCE),
                office);
    }

    /**
     * Returns whether the official document was dropped in the signing chain, so that the proceeding is decided again.
     */
    boolean isDropped(SupervisionProceeding proceeding) {
        return proceeding.state() == SupervisionState.DECIDED
                && documents
                        .find(proceeding.document())
                        .filter(document -> document.state() == OfficialDocumentState.DROPPED)
                        .isPresent();
    }

    private Map<String, LocalizedText> measures() {
        return types.all().stream().collect(Collectors.toMap(OfficialDocumentType::code, OfficialDocumentType::name));
    }

    private static SupervisionView.SupervisedTitle titleOf(Title title, LocalDate today) {
        return new SupervisionView.SupervisedTitle(
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.place().address(),
                title.standing(today));
    }

    private AppliedTrigger applied(
            SupervisionProceeding proceeding,
            Map<String, LocalizedText> measures,
            Map<Integer, Function<String, SupervisionTrigger>> terms) {
        SupervisionTrigger trigger = terms.computeIfAbsent(
                        proceeding.triggerIssue(),
                        issue -> triggers.byIssue(issue).catalogue().triggers().stream()
                                .collect(Collectors.toMap(SupervisionTrigger::code, Function.identity()))::get)
                .apply(proceeding.triggerCode());
        String measure = proceeding.measure();
        return new AppliedTrigger(
                proceeding.triggerCode(),
                proceeding.triggerIssue(),
                proceeding.name(),
                trigger.ground(),
                trigger.remedy(),
                measure,
                measures.getOrDefault(measure, new LocalizedText(measure, measure)));
    }

    private static ReceivedStatement statement(SupervisionProceeding proceeding, List<StoredFile> own) {
        return new ReceivedStatement(
                proceeding.statementDueOn(),
                proceeding.statement(),
                proceeding.statementChannel(),
                proceeding.statementAt(),
                filesFor(own, SupervisionFileAccess.STATEMENT));
    }

    private static List<EvidenceFile> filesFor(List<StoredFile> own, String purpose) {
        return own.stream()
                .filter(file -> file.purpose().equals(purpose))
                .map(EvidenceFile::of)
                .toList();
    }
}
