package fangxin.administration.web;

import fangxin.administration.CalendarDesk;
import fangxin.calendar.SpecialDay;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A year of the working calendar. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    @Inject
    transient CalendarDesk desk;
    private transient CalendarDesk.Year shown;
    private Integer year;
    private LocalDate day;
    private SpecialDay.Kind kind;
    private InBoth name = new InBoth();

    public String enter() {
        desk.enter(day, kind, name.read());
        Look.tell("administration.day.entered", Look.date(day));
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + day.getYear();
    }

    public String remove(LocalDate date) {
        desk.remove(date);
        Look.tell("administration.day.removed", Look.date(date));
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + date.getYear();
    }

    public String publish() {
        desk.publish(getShown().year());
        Look.tell("administration.calendar.published", String.valueOf(getShown().year()));
        return "/admin/calendar.xhtml?faces-redirect=true&year=" + getShown().year();
    }

    public CalendarDesk.Year getShown() {
        if (shown == null) {
            shown = desk.year(year);
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

    public SpecialDay.Kind getKind() {
        return kind;
    }

    public void setKind(SpecialDay.Kind kind) {
        this.kind = kind;
    }

    public InBoth getName() {
        return name;
    }
}
