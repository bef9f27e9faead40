package fangxin.paper.web;

import fangxin.paper.FullFormDesk;
import fangxin.paper.PaperDesk;
import fangxin.paper.PaperView;
import fangxin.platform.web.Look;
import fangxin.stationery.Typesetting.Form;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** One paper: looked at, taken along, issued. */
@Named
@ViewScoped
public class PaperPage implements Serializable {
    @Inject
    PaperDesk desk;
    @Inject
    FullFormDesk fullForms;
    private String kind;
    private String subject;
    private PaperView paper;
    private String number;
    private LocalDate date;
    private String purpose;
    private boolean fullOffered;

    public void open() {
        paper = desk.paper(DocumentResource.kind(kind), subject);
        fullOffered = fullForms.offered(paper.kind(), subject);
    }

    /** With people in the clear, to be printed. */
    public void printInFull() throws IOException {
        send(Form.HTML);
    }

    /** The same as a document. */
    public void takeInFull() throws IOException {
        send(Form.DOCX);
    }

    private void send(Form form) throws IOException {
        PaperDesk.Made made = fullForms.make(DocumentResource.kind(kind), subject, form, purpose);
        Faces.sendFile(made.bytes(), made.name(), form != Form.HTML);
    }

    public boolean isFullOffered() {
        return fullOffered;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
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
