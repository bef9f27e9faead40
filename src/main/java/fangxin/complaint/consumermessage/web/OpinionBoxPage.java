package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.OpinionBoxCorrectionInput;
import fangxin.complaint.consumermessage.OpinionBoxDetail;
import fangxin.complaint.consumermessage.OpinionBoxReadingInput;
import fangxin.complaint.consumermessage.OpinionBoxService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Page of one opinion book or box with its readings, on which an officer records or corrects a reading, or
 * records that it was taken down.
 */
@Named
@ViewScoped
public class OpinionBoxPage implements Serializable {
    @Inject
    OpinionBoxService service;

    private String id;
    private OpinionBoxDetail detail;
    private LocalDate readOn;
    private Integer opinions;
    private String note;
    private LocalDate correctedOn;
    private Integer correctedOpinions;
    private String correctedNote;
    private String reason;

    public void load() {
        detail = service.box(id);
    }

    public String read() {
        service.read(id, new OpinionBoxReadingInput(readOn, opinions, note));
        return done("consumermessage.done.read");
    }

    public String correct() {
        service.correct(id, new OpinionBoxCorrectionInput(correctedOn, correctedOpinions, correctedNote, reason));
        return done("consumermessage.done.corrected");
    }

    public String end() {
        service.end(id);
        return done("consumermessage.done.ended");
    }

    private String done(String key) {
        PageFunctions.addFlashMessage(key);
        return "/work/opinion_box.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public OpinionBoxDetail getDetail() {
        return detail;
    }

    public LocalDate getReadOn() {
        return readOn;
    }

    public void setReadOn(LocalDate readOn) {
        this.readOn = readOn;
    }

    public Integer getOpinions() {
        return opinions;
    }

    public void setOpinions(Integer opinions) {
        this.opinions = opinions;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getCorrectedOn() {
        return correctedOn;
    }

    public void setCorrectedOn(LocalDate correctedOn) {
        this.correctedOn = correctedOn;
    }

    public Integer getCorrectedOpinions() {
        return correctedOpinions;
    }

    public void setCorrectedOpinions(Integer correctedOpinions) {
        this.correctedOpinions = correctedOpinions;
    }

    public String getCorrectedNote() {
        return correctedNote;
    }

    public void setCorrectedNote(String correctedNote) {
        this.correctedNote = correctedNote;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
