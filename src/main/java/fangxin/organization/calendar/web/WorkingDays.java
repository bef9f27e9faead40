package fangxin.organization.calendar.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Faces bean by which pages show a computed day, and whether it may still move. */
@Named
@ApplicationScoped
public class WorkingDays {
    @Inject
    BusinessClock businessClock;

    /** Returns whether a computed day may change because the holidays of its year are not published. */
    public boolean isProvisional(LocalDate day) {
        return businessClock.now().calendar().isProvisional(day);
    }

    /** Returns the days left until a last day, negative once it is over; null for null. */
    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }

    /** Formats a computed day, marked where it is provisional. */
    public String stated(LocalDate day) {
        return day == null
                ? ""
                : isProvisional(day)
                        ? PageFunctions.date(day) + PageFunctions.message("platform.provisional")
                        : PageFunctions.date(day);
    }
}
