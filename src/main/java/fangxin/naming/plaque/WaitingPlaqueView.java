package fangxin.naming.plaque;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * View of a plaque that waits to be handed over or taken back: its title and holder, the document that named the title
 * or demanded the plaque, and the last day for its return.
 *
 * @param number         number of the plaque
 * @param title          number of its title
 * @param documentNumber number of the document that named the title, or demanded the plaque back
 * @param dueOn          last day for its return; null where it is to be handed over
 */
public record WaitingPlaqueView(
        @NotNull String number,
        @NotNull String title,
        String signName,
        String registeredName,
        String address,
        String documentNumber,
        LocalDate namedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Integer daysLeft) {}
