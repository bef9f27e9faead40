package fangxin.paper.web;

import fangxin.paper.PaperDesk;
import fangxin.paper.PaperView;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One paper: looked at, taken along, issued. */
@Named
@ViewScoped
public class PaperPage implements Serializable {
    @Inject
    PaperDesk desk;
    private String kind;
    private String subject;
    private PaperView paper;
    private String number;
    private LocalDate date;

    public void open() {
        paper = desk.paper(DocumentResource.kind(kind), subject);
    }

    public String issue() {
        PaperView issued = desk.issue(DocumentResource.kind(kind), subject, new PaperDesk.Issuing(number, date));
        Look.tell("paper.done.issued", issued.number());
        return "/work/paper.xhtml?faces-redirect=true&kind=" + kind + "&subject=" + subject;
    }

    public PaperView getPaper() {
        return paper;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
