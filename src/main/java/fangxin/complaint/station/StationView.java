package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an entry of the register for offices and for the staff of the station: type, state, names, place, office,
 * days and figures; nested views add requirements, shops, monthly returns, journal and open steps.
 *
 * @param venue name of the kind of venue, or null
 */
public record StationView(
        String number,
        StationType type,
        StationState state,
        String name,
        String hostName,
        String creditCode,
        LocalizedText venue,
        StationPlace place,
        LocalizedText office,
        StationDays days,
        StationFigures figures)
        implements Serializable {
    /**
     * Days of an entry; null as long as they did not come.
     *
     * @param activeOn last day on which it worked
     */
    public record StationDays(LocalDate openedOn, LocalDate closedOn, LocalDate activeOn) implements Serializable {}

    /**
     * Entry with what its page shows besides.
     *
     * @param contact   person in charge with phone; null for others than its office and its staff, and when erased
     * @param missing   what the approval still requires
     * @param shops     titled shops in charge of
     * @param members   staff by names
     * @param change    change of public particulars that waits for a second officer, or null
     * @param steps     steps that the reader can take
     * @param ledger    whether the reader keeps the ledger
     */
    public record StationDetails(
            StationView station,
            String contact,
            int staff,
            List<StationRequirementView> requirements,
            List<LocalizedText> missing,
            List<StationShopView> shops,
            List<StationMemberView> members,
            StationChangeView change,
            List<StationMonthFigures> months,
            List<StationEntryView> journal,
            List<StationStep> steps,
            boolean ledger)
            implements Serializable {}

    /**
     * Requirement of the approval.
     *
     * @param file id of the paper, or null
     */
    public record StationRequirementView(
            String code, LocalizedText name, StationRequirementType type, boolean met, String file)
            implements Serializable {}

    /** Titled shop of which it is in charge. */
    public record StationShopView(String title, String signName) implements Serializable {}

    /** Person of the staff; the phone is masked for others than the staff. */
    public record StationMemberView(String id, String name, String post, String phone) implements Serializable {}

    /**
     * Change of public particulars that waits for a second officer.
     *
     * @param differences old and new values
     * @param decidable   whether the reader decides on it
     */
    public record StationChangeView(String id, String differences, String actor, Instant proposedAt, boolean decidable)
            implements Serializable {}

    /** Entry of the journal. */
    public record StationEntryView(StationStep step, String actor, String reason, Instant recordedAt)
            implements Serializable {}
}
