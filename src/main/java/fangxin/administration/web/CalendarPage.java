package fangxin.administration.web;

import fangxin.administration.SpecialDayInput;
import fangxin.administration.WorkingCalendarService;
import fangxin.organization.calendar.SpecialDay;
import fangxin.platform.config.WithdrawalWindow;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Page of one year of the working calendar, on which special days are entered and removed, and the year is published or
 * its publication is taken back.
 */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    @Inject
    transient WorkingCalendarService service;

    private transient WorkingCalendarService.CalendarYear shown;
    private Integer year;
    private LocalDate day;
    private SpecialDay.SpecialDayType type;
    private LocalizedInput name = new LocalizedInput();

    public String enter() {
        service.enter(day, new SpecialDayInput(type, name.read()));
        PageFunctions.addFlashMessage("administration.day.entered", PageFunctions.date(day));
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + day.getYear();
    }

    public String remove(LocalDate date) {
        service.remove(date);
        PageFunctions.addFlashMessage("administration.day.removed", PageFunctions.date(date));
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + date.getYear();
    }

    public String publish() {
        service.publish(getShown().year());
        PageFunctions.addFlashMessage(
                "administration.calendar.published", String.valueOf(getShown().year()), WithdrawalWindow.minutes());
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + getShown().year();
    }

    public String withdraw() {
        service.withdraw(getShown().year());
        PageFunctions.addFlashMessage(
                "administration.calendar.withdrawn", String.valueOf(getShown().year()));
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + getShown().year();
    }

    public WorkingCalendarService.CalendarYear getShown() {
        if (shown == null) {
            shown = service.year(year);
        }
        return shown;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public SpecialDay.SpecialDayType getType() {
        return type;
    }

    public void setType(SpecialDay.SpecialDayType type) {
        this.type = type;
    }

    public LocalizedInput getName() {
        return name;
    }
}
