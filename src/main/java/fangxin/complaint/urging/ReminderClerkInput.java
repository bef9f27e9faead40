package fangxin.complaint.urging;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * Input of an officer who names the clerk of an agency for reminders: accounts of the clerk and the deputy, first and
 * last day on which the clerk is away, and the version that was shown.
 *
 * @param clerk     account of the clerk
 * @param deputy    account of the deputy, or null
 * @param awayFrom  first day on which the deputy is notified in its place, or null
 * @param awayUntil last such day
 * @param version   version of the clerk that was shown; null where none was named
 */
public record ReminderClerkInput(
        @NotBlank(message = "{urging.clerk.missing}") @Length(max = 60)
        String clerk,

        @Length(max = 60) String deputy,

        LocalDate awayFrom,
        LocalDate awayUntil,
        @Min(value = 0, message = "{urging.version}") Long version) {
    public ReminderClerkInput {
        clerk = FieldErrors.tidy(clerk);
        deputy = FieldErrors.tidy(deputy);
    }
}
