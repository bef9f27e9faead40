package fangxin.complaint.handling.web;

import fangxin.complaint.handling.DutyRosterService;
import fangxin.complaint.handling.DutyRosterView;
import fangxin.complaint.handling.DutyShiftInput;
import fangxin.document.spreadsheet.SheetDay;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Page with the duty roster of an office on a day, on which its officers enter and remove shifts. */
@Named
@ViewScoped
public class DutyRosterPage implements Serializable {
    @Inject
    DutyRosterService service;

    private String office;
    private String day;
    private DutyRosterView roster;
    private String officer;
    private Integer from;
    private Integer until;

    /** Loads the roster of a day; that of today where no readable day is stated. */
    public void load() {
        roster = service.roster(office, day == null ? null : SheetDay.parse(day).orElse(null));
        office = roster.office();
    }

    public String add() {
        service.add(office, new DutyShiftInput(officer, roster.day(), from, until));
        return address();
    }

    /** Removes a shift. */
    public String remove(String id) {
        service.remove(office, id);
        return address();
    }

    private String address() {
        return "/work/duty_roster.xhtml?faces-redirect=true&office=" + office + "&day=" + roster.day();
    }

    public DutyRosterView getRoster() {
        return roster;
    }

    public LocalDate getDayBefore() {
        return roster.day().minusDays(1);
    }

    public LocalDate getDayAfter() {
        return roster.day().plusDays(1);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getUntil() {
        return until;
    }

    public void setUntil(Integer until) {
        this.until = until;
    }
}
