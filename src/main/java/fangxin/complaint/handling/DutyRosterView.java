package fangxin.complaint.handling;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the duty roster of an office on a day: special periods in force, shifts, hours without anybody on duty, and
 * the officers who can be entered.
 *
 * @param periods  special periods of changed limits that are in force on the day; none where no roster is kept
 * @param shifts   shifts with hours on the day, in the order of their begin
 * @param gaps     hours of the day without anybody on duty
 * @param officers officers whom the reader can enter; none where the reader only reads
 */
public record DutyRosterView(
        @NotNull String office,
        @NotNull LocalizedText name,
        @NotNull LocalDate day,
        @NotNull List<LocalizedText> periods,
        @NotNull List<DutyShiftView> shifts,
        @NotNull List<DutyHours> gaps,
        @NotNull List<DutyOfficer> officers)
        implements Serializable {
    /**
     * Shift of an officer.
     *
     * @param present whether it runs now
     */
    public record DutyShiftView(
            @NotNull String id,
            @NotNull String officer,
            @NotNull DutyHours hours,
            boolean present,
            @NotNull String enteredBy)
            implements Serializable {}

    /** Officer who can be entered: account and name. */
    public record DutyOfficer(
            @NotNull String account, @NotNull String name) implements Serializable {}

    public boolean isEditable() {
        return !officers.isEmpty();
    }

    /** Returns the shifts that run now. */
    public List<DutyShiftView> present() {
        return shifts.stream().filter(DutyShiftView::present).toList();
    }
}
