package fangxin.naming.rehearsal;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.criteria.editing.EditionDraft;
import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.editing.EditionDraftView;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary of rehearsals of criteria, for those who may edit the draft: begins one, which scores the evaluation
 * and the newest re-check of each title in force by the draft, computes it within a second or leaves it to {@link
 * EditionRehearsalJob}, and shows its progress, its counts and its titles. It changes no evaluation and no title.
 */
@Stateless
@RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE})
public class EditionRehearsalService {
    /** Titles of one page of the report. */
    public static final int PAGE = 100;

    /** A rehearsal that takes longer is continued by the job. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Inject
    EditionRehearsalRepository rehearsals;

    @Inject
    EditionDraftService drafts;

    @Inject
    EditionRehearsalWorker worker;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Rehearses a draft that has no faults. The same content again on the same day, or while it is rehearsed, gives the
     * report that there is, also to a request that came while the first was computed: it waits for the draft. A
     * rehearsal that was stopped is begun again.
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
                .filter(made -> made.isRepeated(draft.edition(), now.today()))
                .map(made -> rehearsals.view(made, draft.edition(), now.today()))
                .orElseGet(() -> begin(draft, new ActionStamp(currentUser.actor(), now)));
    }

    private EditionRehearsalView begin(EditionDraftView draft, ActionStamp by) {
        LocalDate today = by.moment().today();
        EditionRehearsal rehearsal =
                new EditionRehearsal(draft.id(), draft.edition(), rehearsals.countTitles(draft.sheet(), today), by);
        rehearsals.add(rehearsal);
        Instant until = by.moment().at().plus(AT_ONCE);
        boolean more = worker.advance(rehearsal);
        while (more && businessClock.now().at().isBefore(until)) {
            more = worker.advance(rehearsal);
        }
        return rehearsals.view(rehearsal, draft.edition(), today);
    }

    /**
     * Returns whether a draft can be rehearsed: its content is neither published nor dropped, and no publication waits.
     */
    public boolean mayRehearse(String id) {
        return drafts.draft(id).state() == EditionDraft.EditionDraftState.OPEN;
    }

    /** Returns the newest report of a draft; empty where it was never rehearsed. */
    public Optional<EditionRehearsalView> newest(String id) {
        EditionDraftView draft = drafts.draft(id);
        LocalDate today = businessClock.now().today();
        return rehearsals.newest(id).map(made -> rehearsals.view(made, draft.edition(), today));
    }

    /** Returns the newest report of a draft that was rehearsed. */
    public EditionRehearsalView rehearsal(String id) {
        return newest(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Returns a page of the titles whose grade or re-check the draft would change or leave uncertain, without the
     * holders from which the reader is recused; the city's office reads all, a sector authority those that it
     * evaluates.
     *
     * @param sheet  the results of evaluations, or those of re-checks; null for evaluations
     * @param effect one effect; null for all
     * @param after  number of the last title of the page before; null for the first page
     */
    public List<EditionRehearsalRow> titles(String id, RehearsedSheet sheet, EditionEffect effect, String after) {
        Actor actor = currentUser.actor();
        drafts.draft(id);
        return rehearsals.rows(
                rehearsals.newest(id).orElseThrow(() -> new NotFound(id)),
                sheet == null ? RehearsedSheet.EVALUATION : sheet,
                effect,
                after == null ? "" : after,
                PAGE,
                drafts.mayEditAll()
                        ? ReadableTitlesCondition.ofAll()
                        : ReadableTitlesCondition.of(drafts.authorities(), subjectTypes.all(), trades.all()),
                new RecusalCondition(actor.away()));
    }
}
