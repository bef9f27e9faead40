package fangxin.naming.plaque;

import java.time.LocalDate;

/**
 * View of a plaque that waits to be handed over or taken back.
 *
 * @param number number of the plaque
 * @param title  number of its title
 * @param dueOn  last day for its return; null where it is to be handed over
 */
public record WaitingPlaqueView(
        String number,
        String title,
        String signName,
        String registeredName,
        String address,
        LocalDate dueOn,
        boolean dueProvisional,
        Integer daysLeft) {}
