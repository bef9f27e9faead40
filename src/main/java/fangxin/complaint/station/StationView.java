package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an entry of the register for offices and for the staff of the station: type, state, names, place, office,
 * days and figures; nested views add requirements, shops, monthly returns, journal and open steps.
 *
 * @param venue name of the kind of venue, or null
 * @param grade valid grade, or null
 */
public record StationView(
        @NotNull String number,
        @NotNull StationType type,
        @NotNull StationState state,
        @NotNull String name,
        @NotNull String hostName,
        @NotNull String creditCode,
        LocalizedText venue,
        @NotNull StationPlace place,
        @NotNull LocalizedText office,
        @NotNull StationDays days,
        StationGradeView grade,
        @NotNull StationFigures figures)
        implements Serializable {
    /**
     * Days of an entry, each null until it has come.
     *
     * @param activeOn last day on which it worked
     */
    public record StationDays(LocalDate openedOn, LocalDate closedOn, LocalDate activeOn) implements Serializable {}

    /**
     * Entry with the other content of its page: requirements, shops, staff and figures.
     *
     * @param contact   person in charge with phone; null for others than its office and its staff, and when erased
     * @param missing   what the approval still requires
     * @param shops     titled shops for which the entry is in charge
     * @param members   staff, ordered by name
     * @param proposals what waits for a second officer
     * @param steps     steps that the reader can take
     * @param ledger    whether the reader keeps the ledger
     */
    public record StationDetails(
            @NotNull StationView station,
            String contact,
            int staff,
            @NotNull List<StationRequirementView> requirements,
            @NotNull List<LocalizedText> missing,
            @NotNull List<StationShopView> shops,
            @NotNull List<StationMemberView> members,
            @NotNull StationProposals proposals,
            @NotNull List<StationMonthFigures> months,
            @NotNull List<StationEntryView> journal,
            @NotNull List<StationStep> steps,
            boolean ledger)
            implements Serializable {}

    /**
     * Proposals that wait for a second officer, each null without one.
     *
     * @param change     change of public particulars
     * @param assessment grade
     */
    public record StationProposals(StationChangeView change, StationAssessmentView assessment)
            implements Serializable {}

    /**
     * Requirement of the approval.
     *
     * @param file id of the paper, or null
     */
    public record StationRequirementView(
            @NotNull String code,
            @NotNull LocalizedText name,
            @NotNull StationRequirementType type,
            boolean met,
            String file)
            implements Serializable {}

    /** Titled shop of which it is in charge. */
    public record StationShopView(
            @NotNull String title, @NotNull String signName) implements Serializable {}

    /** Person of the staff; the phone is masked for others than the staff. */
    public record StationMemberView(
            @NotNull String id,
            @NotNull String name,
            @NotNull String post,
            String phone) implements Serializable {}

    /**
     * Change of public particulars that waits for a second officer.
     *
     * @param differences old and new values
     * @param decidable   whether the reader decides on it
     */
    public record StationChangeView(
            @NotNull String id,
            String differences,
            @NotNull String actor,
            @NotNull Instant proposedAt,
            boolean decidable)
            implements Serializable {}

    /**
     * Grade that waits for a second officer.
     *
     * @param file      id of the file, or null
     * @param decidable whether the reader decides on it
     */
    public record StationAssessmentView(
            @NotNull String id,
            @NotNull LocalizedText name,
            @NotNull String assessedIn,
            @NotNull String reason,
            String file,
            @NotNull String actor,
            @NotNull Instant proposedAt,
            boolean decidable)
            implements Serializable {}

    /**
     * Entry of the journal.
     *
     * @param reason code of the paper in the step that adds one
     * @param paper  name of that paper; null for any other step
     */
    public record StationEntryView(
            @NotNull StationStep step,
            @NotNull String actor,
            String reason,
            LocalizedText paper,
            @NotNull Instant recordedAt)
            implements Serializable {}
}
