package fangxin.criteria.editing;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.drafting.PublicationView;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * View of a draft for those who may edit it: its content, its problems, its changes, the publication that waits, and
 * what the reader may do.
 *
 * @param revision   grows with every change; a change states on which one it is based
 * @param base       the edition it began from, or null
 * @param faults     the problems that prevent its publication
 * @param publication the publication that waits, or null
 * @param changes    changes with their editors, the newest first
 */
public record EditionDraftView(
        @NotNull String id,
        @NotNull String sheet,
        int issue,
        int revision,
        String base,
        @NotNull EditionDraft.EditionDraftState state,
        CriteriaEdition edition,
        @NotNull List<DraftProblem> faults,
        @NotNull DraftOpening opening,
        PublicationView publication,
        @NotNull List<DraftChangeView> changes,
        @NotNull DraftPermissions permitted) {

    /** Who began the draft, and when. */
    public record DraftOpening(
            @NotNull String name, @NotNull Instant openedAt) {}

    /**
     * Actions that the reader may take on the draft.
     *
     * @param undo    the part whose last change the reader can undo, or null
     * @param publish whether the reader is a second person: one who changed nothing in it
     */
    public record DraftPermissions(String undo, boolean publish) {}

    /** @param place code of the item, section or level, or the part of the head */
    public record DraftProblem(String place, @NotNull LocalizedText sentence) {}

    public record DraftChangeView(
            int revision,
            @NotNull String part,
            @NotNull String name,
            @NotNull Instant changedAt) {}

    /** Returns the last change of this part, or of the whole, after a revision; empty where there is none. */
    public List<DraftChangeView> since(int seen, String place) {
        return changes.stream()
                .filter(change -> change.revision() > seen)
                .filter(change -> change.part().equals(place)
                        || change.part().equals(EditionDraft.WHOLE_EDITION)
                        || EditionDraft.MOVING.contains(change.part()))
                .toList();
    }
}
