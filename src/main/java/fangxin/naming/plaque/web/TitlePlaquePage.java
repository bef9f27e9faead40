package fangxin.naming.plaque.web;

import fangxin.naming.plaque.PlaqueHandOverInput;
import fangxin.naming.plaque.PlaqueReissueInput;
import fangxin.naming.plaque.PlaqueReturnInput;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.plaque.PlaqueView;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** Faces bean for the plaque part of a title's page: handover, return and re-issue of the plaque. */
@Named
@ViewScoped
public class TitlePlaquePage implements Serializable {
    @Inject
    PlaqueService service;

    private PlaqueView plaque;
    private LocalDate day;
    private String person;
    private String reason;
    private transient Part photo;

    public PlaqueView of(String number) {
        if (plaque == null) {
            plaque = service.plaque(number);
        }
        return plaque;
    }

    public String handOver(String number) {
        return done(
                number,
                "plaque.done.handOver",
                UploadedFiles.store(
                                photo,
                                (name, content) ->
                                        service.handOver(number, new PlaqueHandOverInput(day, person), name, content))
                        .orElseGet(() -> service.handOver(number, new PlaqueHandOverInput(day, person), null, null)));
    }

    public String takeBack(String number) {
        return done(
                number,
                "plaque.done.return",
                UploadedFiles.store(
                                photo,
                                (name, content) ->
                                        service.takeBack(number, new PlaqueReturnInput(day, person), name, content))
                        .orElseGet(() -> service.takeBack(number, new PlaqueReturnInput(day, person), null, null)));
    }

    public String reissue(String number) {
        return done(number, "plaque.done.reissue", service.reissue(number, new PlaqueReissueInput(reason)));
    }

    private static String done(String number, String key, PlaqueView plaque) {
        PageFunctions.addFlashMessage(key, plaque.number());
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
