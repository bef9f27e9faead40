package fangxin.naming.plaque;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * View of a plaque that was demanded back and is not returned yet: its title and holder, the decision that demanded it,
 * and the last day with the days left.
 *
 * @param documentNumber number of the decision that demanded it
 */
public record OutstandingPlaqueView(
        @NotNull String number,
        @NotNull String title,
        String signName,
        String registeredName,
        String address,
        String documentNumber,
        LocalDate dueOn,
        boolean dueProvisional,
        int daysLeft) {}
