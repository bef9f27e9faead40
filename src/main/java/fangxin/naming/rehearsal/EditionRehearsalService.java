package fangxin.naming.rehearsal;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.criteria.editing.EditionDraft;
import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.editing.EditionDraftView;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.evaluation.EvaluationRepository;
import fangxin.procedure.evaluation.EvaluationResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Service boundary of rehearsals of criteria, for those who may edit the draft: scores the evaluation of each title in
 * force by the draft, stores the report, and shows its counts and its titles. It changes no evaluation and no title.
 */
@Stateless
@RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE})
public class EditionRehearsalService {
    /** Titles of one page of the report. */
    public static final int PAGE = 100;

    private static final int PORTION = 500;

    @Inject
    EditionRehearsalRepository rehearsals;

    @Inject
    EditionDraftService drafts;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EditionRepository editions;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Rehearses a draft that has no faults. The same content again on the same day gives the report that there is, also
     * to a request that came while the first was computed: it waits for the draft.
     */
    public EditionRehearsalView rehearse(String id) {
        drafts.lock(id);
        EditionDraftView draft = drafts.draft(id);
        if (draft.state() != EditionDraft.EditionDraftState.OPEN) {
            throw RuleViolation.conflict("naming.rehearsal.closed");
        }
        if (!draft.faults().isEmpty()) {
            throw new RuleViolation("naming.rehearsal.faults", draft.faults().size());
        }
        BusinessMoment now = businessClock.now();
        return rehearsals
                .newest(id)
                .filter(made -> made.isOf(draft.edition())
                        && BusinessMoment.dayOf(made.madeAt()).equals(now.today()))
                .map(made -> rehearsals.view(made, draft.edition(), now.today()))
                .orElseGet(() -> compute(draft, new ActionStamp(currentUser.actor(), now)));
    }

    private EditionRehearsalView compute(EditionDraftView draft, ActionStamp by) {
        EditionRehearsal rehearsal = new EditionRehearsal(draft.id(), draft.edition(), by);
        rehearsals.add(rehearsal);
        String reached = "";
        List<EvaluatedTitle> titles;
        do {
            titles = rehearsals.titlesAfter(reached, draft.sheet(), by.moment().today(), PORTION);
            Map<String, EvaluationResult> results = evaluations.results(titles.stream()
                    .map(EvaluatedTitle::candidacy)
                    .filter(Objects::nonNull)
                    .toList());
            List<EditionRehearsalLine> lines = new ArrayList<>();
            for (EvaluatedTitle title : titles) {
                RehearsedEvaluation.of(
                                results.get(title.candidacy()),
                                draft.edition(),
                                issue -> editions.of(draft.sheet(), issue))
                        .ifPresent(rehearsed -> {
                            rehearsal.count();
                            if (rehearsed.effect() != EditionEffect.KEPT) {
                                lines.add(new EditionRehearsalLine(rehearsal, title.number(), rehearsed));
                            }
                        });
                reached = title.number();
            }
            rehearsals.add(lines);
        } while (titles.size() == PORTION);
        return rehearsals.view(rehearsal, draft.edition(), by.moment().today());
    }

    /** Whether a draft can be rehearsed: its content is neither published nor dropped, and no publication waits. */
    public boolean mayRehearse(String id) {
        return drafts.draft(id).state() == EditionDraft.EditionDraftState.OPEN;
    }

    /** The newest report of a draft; empty where it was never rehearsed. */
    public Optional<EditionRehearsalView> newest(String id) {
        EditionDraftView draft = drafts.draft(id);
        LocalDate today = businessClock.now().today();
        return rehearsals.newest(id).map(made -> rehearsals.view(made, draft.edition(), today));
    }

    /** The newest report of a draft that was rehearsed. */
    public EditionRehearsalView rehearsal(String id) {
        return newest(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * A page of the titles whose grade the draft would change or leave uncertain, without the holders from which the
     * reader is recused; the city's office reads all, a sector authority those that it evaluates.
     *
     * @param effect one effect; null for all
     * @param after  number of the last title of the page before; null for the first page
     */
    public List<EditionRehearsalRow> titles(String id, EditionEffect effect, String after) {
        Actor actor = currentUser.actor();
        drafts.draft(id);
        return rehearsals.rows(
                rehearsals.newest(id).orElseThrow(() -> new NotFound(id)),
                effect,
                after == null ? "" : after,
                PAGE,
                drafts.mayEditAll()
                        ? ReadableTitlesCondition.ofAll()
                        : ReadableTitlesCondition.of(drafts.authorities(), subjectTypes.all(), trades.all()),
                new RecusalCondition(actor.away()));
    }
}
