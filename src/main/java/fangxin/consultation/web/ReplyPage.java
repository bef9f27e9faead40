package fangxin.consultation.web;

import fangxin.consultation.BodyReply;
import fangxin.consultation.ConsultationDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Where a body answers, or an officer enters the letter in which it did. */
@Named
@ViewScoped
public class ReplyPage implements Serializable {
    @Inject
    ConsultationDesk desk;
    private String reference;
    private ConsultationDesk.Asked asked;
    private String body;
    private BodyReply.Answer answer;
    private String opinion;
    private String behalf;
    private String scan;
    private transient Part upload;

    public void open() {
        asked = desk.asked(reference);
        answer = asked.answer();
        opinion = asked.opinion();
    }

    public String submit() {
        scan = Uploads.keep(upload, (name, content) -> desk.keepScan(reference, name, content)).orElse(scan);
        desk.reply(reference, new ConsultationDesk.Reply(body, answer, opinion, scan, behalf));
        Look.tell("consultation.reply.done");
        return "/work/consultations.xhtml?faces-redirect=true";
    }

    public BodyReply.Answer[] getAnswers() {
        return BodyReply.Answer.values();
    }

    public ConsultationDesk.Asked getAsked() {
        return asked;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public BodyReply.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(BodyReply.Answer answer) {
        this.answer = answer;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getBehalf() {
        return behalf;
    }

    public void setBehalf(String behalf) {
        this.behalf = behalf;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
