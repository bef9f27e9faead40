package fangxin.procedure.consultation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.consultation.ConsultationReply;
import fangxin.procedure.consultation.ConsultationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/**
 * Page on which a member agency replies to a request for its opinion, or an officer of the asking office enters its
 * letter.
 */
@Named
@ViewScoped
public class ConsultationReplyPage implements Serializable {
    @Inject
    ConsultationService service;

    private String reference;
    private ConsultationService.ReplyTask asked;
    private transient ConsultationService.ConsultedFacts facts;
    private String agency;
    private ConsultationReply.ReplyAnswer answer;
    private String opinion;
    private String onBehalfOf;
    private String scan;
    private transient Part upload;

    public void load() {
        asked = service.replyTask(reference);
        answer = asked.answer();
        opinion = asked.opinion();
    }

    public String submit() {
        scan = UploadedFiles.store(upload, (name, content) -> service.storeScan(reference, name, content))
                .orElse(scan);
        service.reply(reference, new ConsultationService.ReplyInput(agency, answer, opinion, scan, onBehalfOf));
        PageFunctions.addFlashMessage("consultation.reply.done");
        return (asked.byLetter() ? "/work/consultations" : "/work/opinion_requests") + ".xhtml?faces-redirect=true";
    }

    public ConsultationReply.ReplyAnswer[] getAnswers() {
        return ConsultationReply.ReplyAnswer.values();
    }

    public ConsultationService.ReplyTask getAsked() {
        return asked;
    }

    /** Returns the facts on which the reply rests. */
    public ConsultationService.ConsultedFacts getFacts() {
        if (facts == null) {
            facts = service.facts(reference);
        }
        return facts;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String body) {
        this.agency = body;
    }

    public ConsultationReply.ReplyAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ConsultationReply.ReplyAnswer answer) {
        this.answer = answer;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(String behalf) {
        this.onBehalfOf = behalf;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
