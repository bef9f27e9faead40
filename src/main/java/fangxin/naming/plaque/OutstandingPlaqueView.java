package fangxin.naming.plaque;

import java.time.LocalDate;

/** View of a plaque that was demanded back and is not returned yet. */
public record OutstandingPlaqueView(
        String number,
        String title,
        String signName,
        String registeredName,
        String address,
        LocalDate dueOn,
        boolean dueProvisional,
        int daysLeft) {}
