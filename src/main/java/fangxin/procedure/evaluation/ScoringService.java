package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.common.NameCollation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.table.ListSlice;
import fangxin.merchant.Premises;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.ResponsibleParty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for marking a candidacy, or a title under re-check, on site by the members of a team: their pending
 * candidacies, the sheet, its marks and pictures, and the purpose under which the pictures of an item are stored. Only
 * members of the team have access; for a person with a conflict the candidacy does not exist.
 */
@Stateless
@RolesAllowed(RoleNames.EVALUATOR)
public class ScoringService {
    /** State of the scoring of a candidacy as its evaluator sees it (评分进度). */
    public enum ScoringState {
        /** 未开始: no item is marked. */
        NOT_BEGUN,
        /** 评分中: some items are marked. */
        UNDER_WAY,
        /** 待签字: all items are marked; the sheet waits for its signatures. */
        MARKED,
        /** 已汇总: the sheet is closed and waits for the opinion of the authority. */
        CLOSED
    }

    /** A candidacy that waits for the reader's team. */
    public record PendingEvaluation(
            String reference,
            String signName,
            String address,
            LocalizedText trade,
            LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft,
            boolean leads,
            int done,
            int items,
            boolean closed) {
        public ScoringState state() {
            if (closed) {
                return ScoringState.CLOSED;
            }
            return done == 0 ? ScoringState.NOT_BEGUN : done < items ? ScoringState.UNDER_WAY : ScoringState.MARKED;
        }
    }

    /** The sort keys of the pending candidacies, by the key of the column. */
    private static final Map<String, Function<PendingEvaluation, Comparable<?>>> ORDERS = Map.of(
            "subject", sheet -> NameCollation.key(sheet.signName()),
            "reference", PendingEvaluation::reference,
            "address", PendingEvaluation::address,
            "due", PendingEvaluation::dueOn,
            "state", PendingEvaluation::state);

    @Inject
    ScoreSheetService sheets;

    @Inject
    SheetViews views;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    FileStore files;

    @Inject
    TradeRepository trades;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns a part of the candidacies that wait for the reader's teams, the earliest limit first. They are filtered
     * and sorted in memory: the entity decides who may judge, and a person has few sheets.
     */
    public List<PendingEvaluation> pending(PendingEvaluationFilter filter, ListSlice slice) {
        return slice.part(pending(filter), ORDERS);
    }

    public long countPending(PendingEvaluationFilter filter) {
        return pending(filter).size();
    }

    private List<PendingEvaluation> pending(PendingEvaluationFilter filter) {
        return pending().stream().filter(filter::includes).toList();
    }

    public List<PendingEvaluation> pending() {
        Actor actor = currentUser.actor();
        List<EvaluationRepository.CandidacyTeam> teams = evaluations.teamsOf(actor.account()).stream()
                .filter(found -> ResponsibleParty.EVALUATOR.isOf(actor, found.candidacy()))
                .toList();
        BusinessMoment now = businessClock.now();
        Map<EvaluationTeam, ScoreSheet> own = sheets.of(
                teams.stream().map(EvaluationRepository.CandidacyTeam::team).toList(), actor);
        Map<String, Map<String, ItemMark>> marks = evaluations.marks(own.values());
        Map<String, List<StoredFile>> pictures =
                files.of(own.keySet().stream().map(team -> team.subject().id()).toList());
        Map<String, LocalizedText> names = trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
        return teams.stream()
                .filter(found -> own.containsKey(found.team()))
                .map(found -> pending(
                        found,
                        own.get(found.team()),
                        marks.getOrDefault(own.get(found.team()).id(), Map.of()),
                        own.get(found.team())
                                .pictures(
                                        pictures.getOrDefault(found.candidacy().reference(), List.of())),
                        names,
                        actor,
                        now))
                .toList();
    }

    private PendingEvaluation pending(
            EvaluationRepository.CandidacyTeam found,
            ScoreSheet sheet,
            Map<String, ItemMark> marks,
            Map<String, List<StoredFile>> pictures,
            Map<String, LocalizedText> trades,
            Actor actor,
            BusinessMoment now) {
        Candidacy candidacy = found.candidacy();
        SheetProgress progress = SheetProgress.of(sheet, evaluations.editionsOf(sheet), marks, pictures);
        return new PendingEvaluation(
                candidacy.reference(),
                candidacy
                        .premises()
                        .map(Premises::signName)
                        .orElse(candidacy.merchant().name()),
                candidacy.premises().map(Premises::address).orElse(null),
                trades.get(String.valueOf(candidacy.trade())),
                candidacy.dueOn(),
                candidacy.isDueProvisional(),
                now.daysLeft(candidacy.dueOn()),
                found.team().leader().equals(actor.account()),
                progress.done(),
                progress.due(),
                sheet.isClosed());
    }

    /** Returns the sheet that the caller scores: the own one where members score alone, else the joint one. */
    public SheetView sheet(String reference) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.of(reference, actor);
        return views.of(sheet, actor);
    }

    /**
     * Saves the marks of items, all or none. A reason may follow; a mark that is based on an older one is refused, with
     * the name of the other evaluator.
     *
     * @return what each mark changed, in the order given
     */
    public List<SavedMark> mark(String reference, MarkInput... markings) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        Map<String, ItemMark> marks = sheets.save(sheet, List.of(markings), actor);
        Map<String, List<StoredFile>> pictures = sheet.pictures(files.of(reference));
        SheetProgress progress = SheetProgress.of(sheet, evaluations.editionsOf(sheet), marks, pictures);
        return Stream.of(markings)
                .map(marking -> {
                    CriteriaEdition.Item item = evaluations.item(sheet, marking.code());
                    ItemMark mark = marks.get(item.code());
                    return new SavedMark(
                            item.code(),
                            mark.seq(),
                            mark.mark(),
                            mark.markedByName(),
                            mark.markedAt(),
                            mark.mark().lacksReason(item),
                            SheetProgress.picturesLacking(sheet, item, mark, pictures),
                            progress);
                })
                .toList();
    }

    /** Keeps a picture that shows why an item was marked so. */
    public SheetView.SheetPhoto photograph(String reference, String code, String name, InputStream content) {
        Actor actor = currentUser.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        sheet.requireOpen();
        sheets.requireScoringOpen(sheet);
        return SheetView.SheetPhoto.of(files.store(reference, purpose(code), name, content, actor.account()));
    }

    static String purpose(String code) {
        return "MARK-" + code;
    }
}
