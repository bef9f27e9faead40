package fangxin.document.issue.web;

import fangxin.document.issue.DocumentService;
import fangxin.document.issue.DocumentView;
import fangxin.document.issue.UnmaskedFormService;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Page of one document: preview, download, issue, and print with personal data unmasked for a stated purpose. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {
    @Inject
    DocumentService service;

    @Inject
    UnmaskedFormService fullForms;

    @Inject
    DocumentTypeCatalogue types;

    private String type;
    private String subject;
    private DocumentView document;
    private String number;
    private LocalDate date;
    private String purpose;
    private boolean fullOffered;

    public void load() {
        document = service.document(types.byCode(type), subject);
        fullOffered = fullForms.isOffered(types.byCode(type), subject);
    }

    /** Sends the document with personal data unmasked, as a page to print. */
    public void printInFull() throws IOException {
        send(DocumentFormat.HTML);
    }

    /** Sends the document with personal data unmasked, as DOCX. */
    public void takeInFull() throws IOException {
        send(DocumentFormat.DOCX);
    }

    private void send(DocumentFormat format) throws IOException {
        DocumentService.RenderedDocument made = fullForms.render(types.byCode(type), subject, format, purpose);
        Faces.sendFile(made.bytes(), made.name(), format != DocumentFormat.HTML);
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
        DocumentView issued =
                service.issue(types.byCode(type), subject, new DocumentService.DocumentIssueInput(number, date));
        PageFunctions.addFlashMessage("document.done.issued", issued.issue().number());
        return "/work/document.xhtml?faces-redirect=true&type=" + type + "&subject=" + subject;
    }

    public DocumentView getDocument() {
        return document;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
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
