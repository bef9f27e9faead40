package fangxin.naming.plaque;

import java.time.LocalDate;

/** A plaque that a holder still has to give back. */
public record OutstandingPlaqueView(
        String number,
        String title,
        String signName,
        String registeredName,
        String address,
        LocalDate dueOn,
        boolean dueProvisional,
        int daysLeft) {}
