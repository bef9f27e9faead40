package fangxin.plaque.web;

import fangxin.naming.PlaqueDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** What is done with the plaque of one title. */
@Named
@ViewScoped
public class TitlePlaquePage implements Serializable {
    @Inject
    PlaqueDesk desk;
    private PlaqueDesk.View plaque;
    private LocalDate day;
    private String person;
    private String reason;
    private transient Part photo;

    public PlaqueDesk.View of(String number) {
        if (plaque == null) {
            plaque = desk.plaque(number);
        }
        return plaque;
    }

    public String handOver(String number) {
        return done(number, "plaque.done.handOver", Uploads.keep(photo, (name, content) ->
                desk.handOver(number, day, person, name, content))
                .orElseGet(() -> desk.handOver(number, day, person, null, null)));
    }

    public String takeBack(String number) {
        return done(number, "plaque.done.return", Uploads.keep(photo, (name, content) ->
                desk.takeBack(number, day, person, name, content))
                .orElseGet(() -> desk.takeBack(number, day, person, null, null)));
    }

    public String reissue(String number) {
        return done(number, "plaque.done.reissue", desk.reissue(number, reason));
    }

    private static String done(String number, String key, PlaqueDesk.View plaque) {
        Look.tell(key, plaque.number());
        return "/work/title.xhtml?faces-redirect=true&number=" + number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
