package fangxin.criteria.editing;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.criteria.exchange.EditionHead;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.ResultLevel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Service boundary for drafts of editions, for the city's office and its sector authorities: creates, lists, shows,
 * changes, renumbers, undoes, locks and drops them, and answers which sheets the caller may write. For all others a
 * draft does not exist.
 */
@Stateless
@RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE})
public class EditionDraftService {
    /** Draft in the list. */
    public record EditionDraftLine(
            @NotNull String id,
            @NotNull String sheet,
            int issue,
            LocalizedText name,
            @NotNull String openedName,
            @NotNull Instant openedAt) {}

    /**
     * Input for a new draft.
     *
     * @param from      a published edition to begin from, as {@code sheet/issue}, or null for an empty one
     * @param name      name of the edition; null takes that of the edition from which it is copied
     * @param authority the trade administration that a new sheet is for; one's own where there is one only
     */
    public record NewDraft(
            @NotNull(message = "{criteria.edition.sheet}")
            @Pattern(regexp = CriteriaEdition.SHEET_CODE, message = "{criteria.edition.sheet}")
            @Length(max = 30)
            String sheet,

            @Range(
                    min = CriteriaEdition.FIRST_ISSUE,
                    max = CriteriaEdition.LAST_ISSUE,
                    message = "{criteria.edition.issue}")
            int issue,

            @Length(max = 60) String from,
            @Length(max = 100) LocalizedText name,
            @Length(max = 36) String authority) {}

    /** @param was the code before, or null for a new section */
    public record SectionEdit(
            @Length(max = CriteriaEdition.LONGEST_CODE) String was,
            @Length(max = CriteriaEdition.LONGEST_CODE) String code,
            @Length(max = 100) LocalizedText title,
            Double weight) {}

    /**
     * @param was     the code before, or null for a new item
     * @param section a section's code, BONUS or MINUS
     */
    public record ItemEdit(
            @Length(max = CriteriaEdition.LONGEST_CODE) String was,
            @Length(max = CriteriaEdition.LONGEST_CODE) String section,
            CriteriaEdition.Item item) {}

    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionRepository editions;

    @Inject
    EditionOwnership ownership;

    @Inject
    EditionDraftViews views;

    @Inject
    DraftEditor drafting;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns whether the caller may write any sheet; every officer may call this method. */
    @RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE, RoleNames.EVALUATOR, RoleNames.AUDITOR})
    public boolean mayEdit() {
        return ownership.mayEditAny(currentUser.actor());
    }

    /** Returns the trade administrations for which the caller may begin a new sheet. */
    public List<String> authorities() {
        return ownership.mayBeginFor(currentUser.actor());
    }

    public List<EditionDraftLine> drafts() {
        Actor actor = currentUser.actor();
        return drafts.unpublished().stream()
                .filter(draft -> ownership.mayEdit(actor, draft))
                .map(draft -> new EditionDraftLine(
                        draft.id(),
                        draft.sheet(),
                        draft.issue(),
                        draft.content().name(),
                        draft.openedByName(),
                        draft.openedAt()))
                .toList();
    }

    /** Returns whether the caller may write every sheet. */
    public boolean mayEditAll() {
        return ownership.mayEditAll(currentUser.actor());
    }

    /** Locks a draft until the transaction ends: a second request waits and reads what the first has saved. */
    public void lock(String id) {
        ownership.requireEditable(currentUser.actor(), drafts.findForUpdate(id));
    }

    public EditionDraftView draft(String id) {
        Actor actor = currentUser.actor();
        return views.of(ownership.requireEditable(actor, drafts.byId(id)), actor);
    }

    public EditionDraftView begin(NewDraft wanted) {
        Constraints.check(wanted);
        Actor actor = currentUser.actor();
        List<String> authorities = authorities(actor, wanted);
        if (editions.exists(wanted.sheet(), wanted.issue())) {
            throw RuleViolation.at("issue", "criteria.edition.known", wanted.sheet(), String.valueOf(wanted.issue()));
        }
        drafts.unpublishedOf(wanted.sheet(), wanted.issue()).ifPresent(other -> {
            throw RuleViolation.at("issue", "criteria.edition.draft.known", other.openedByName(), other.openedAt());
        });
        EditionDraft draft = new EditionDraft(
                first(wanted),
                wanted.from(),
                authorities,
                actor,
                businessClock.now().at());
        drafts.add(draft);
        return views.of(draft, actor);
    }

    private List<String> authorities(Actor actor, NewDraft wanted) {
        List<String> users = ownership.authoritiesUsing(wanted.sheet());
        boolean fresh = users.isEmpty() && !editions.isKnown(wanted.sheet());
        List<String> own = ownership.ownAuthorities(actor);
        if (ownership.mayEditAll(actor)) {
            return fresh && wanted.authority() != null ? List.of(wanted.authority()) : users;
        }
        if (own.isEmpty()) {
            throw new NotFound(wanted.sheet());
        }
        if (!fresh && users.stream().noneMatch(own::contains)) {
            throw RuleViolation.at("sheet", "criteria.edition.draft.notYours");
        }
        return fresh ? own : users;
    }

    /**
     * Returns the content with which a draft begins: none, or that of another edition, whose items are numbered again where
     * it becomes another sheet and the sheet it comes from uses their codes.
     */
    private CriteriaEdition first(NewDraft wanted) {
        String day = wanted.issue() + "-01-01";
        CriteriaEdition from =
                wanted.from() == null || wanted.from().isBlank() ? null : drafting.published(wanted.from());
        if (from == null) {
            return new CriteriaEdition(
                    wanted.sheet(),
                    wanted.issue(),
                    wanted.name(),
                    day,
                    List.of(),
                    null,
                    new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.PERCENT, 70, 85));
        }
        CriteriaEdition copy = new CriteriaEdition(
                wanted.sheet(),
                wanted.issue(),
                wanted.name() == null ? from.name() : wanted.name(),
                day,
                null,
                from.sections(),
                from.bonus(),
                from.minus(),
                from.thresholds(),
                from.levels());
        Set<String> beside = views.codesBeside(copy);
        return copy.allItems().map(CriteriaEdition.Item::code).anyMatch(beside::contains)
                ? EditionEdits.renumbered(copy, beside)
                : copy;
    }

    private static void requireGiven(String field, Object part) {
        if (part == null) {
            throw RuleViolation.at(field, "criteria.edition.draft.part", field);
        }
    }

    public EditionDraftView head(String id, int basedOn, EditionHead head) {
        requireGiven("head", head);
        return drafting.change(id, basedOn, "head", edition -> EditionEdits.head(edition, head));
    }

    public EditionDraftView result(
            String id, int basedOn, CriteriaEdition.Thresholds thresholds, List<ResultLevel> levels) {
        return drafting.change(id, basedOn, "levels", edition -> EditionEdits.result(edition, thresholds, levels));
    }

    public EditionDraftView section(String id, int basedOn, SectionEdit wanted) {
        Constraints.check(wanted);
        return drafting.change(
                id,
                basedOn,
                DraftEditor.place("code", wanted.was(), wanted.code()),
                edition -> EditionEdits.section(edition, wanted.was(), wanted.code(), wanted.title(), wanted.weight()));
    }

    public EditionDraftView item(String id, int basedOn, ItemEdit wanted) {
        Constraints.check(wanted);
        requireGiven("section", wanted.section());
        requireGiven("item", wanted.item());
        return drafting.change(
                id,
                basedOn,
                DraftEditor.place("code", wanted.was(), wanted.item().code()),
                edition -> EditionEdits.item(edition, wanted.was(), wanted.section(), wanted.item()));
    }

    public EditionDraftView removeSection(String id, int basedOn, String code) {
        return drafting.change(id, basedOn, code, edition -> EditionEdits.withoutSection(edition, code));
    }

    public EditionDraftView removeItem(String id, int basedOn, String code) {
        return drafting.change(id, basedOn, code, edition -> EditionEdits.withoutItem(edition, code));
    }

    public EditionDraftView moveSection(String id, int basedOn, String code, boolean up) {
        return drafting.change(id, basedOn, "order", edition -> EditionEdits.moveSection(edition, code, up));
    }

    public EditionDraftView moveItem(String id, int basedOn, String code, boolean up) {
        return drafting.change(id, basedOn, "order", edition -> EditionEdits.moveItem(edition, code, up));
    }

    /**
     * Numbers the items again in their order, by codes that no sheet has that may apply beside this one, and with them the
     * demands of result levels.
     */
    public EditionDraftView renumber(String id, int basedOn) {
        return drafting.change(
                id,
                basedOn,
                EditionDraft.CODES,
                edition -> EditionEdits.renumbered(edition, views.codesBeside(edition)));
    }

    /** Undoes the caller's last change; a second call undoes the change before it. */
    public EditionDraftView undo(String id, int basedOn) {
        return drafting.undo(id, basedOn);
    }

    public void drop(String id) {
        Actor actor = currentUser.actor();
        ownership
                .requireEditable(actor, drafts.findForUpdate(id))
                .drop(actor, businessClock.now().at());
    }
}
