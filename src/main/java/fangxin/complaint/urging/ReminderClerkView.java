package fangxin.complaint.urging;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the clerk of an agency for reminders: agency, clerk, deputy, days of absence, who is notified today, who
 * changed it when, and the version.
 *
 * @param clerk     the clerk; null where none is named, so that all officers of the agency are notified
 * @param receivers names of those who are notified today
 * @param version   version that a change states; null where no clerk is named
 */
public record ReminderClerkView(
        @NotNull String agency,
        @NotNull LocalizedText name,
        ReminderOfficer clerk,
        ReminderOfficer deputy,
        LocalDate awayFrom,
        LocalDate awayUntil,
        @NotNull List<String> receivers,
        String changedBy,
        Instant changedAt,
        Long version)
        implements Serializable {
    /** Officer who can be named: account and name. */
    public record ReminderOfficer(
            @NotNull String account, @NotNull String name) implements Serializable {}
}
