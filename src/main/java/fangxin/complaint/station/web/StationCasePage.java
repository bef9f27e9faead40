package fangxin.complaint.station.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.station.StationCallBack;
import fangxin.complaint.station.StationCallBackInput;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseStep;
import fangxin.complaint.station.StationCaseStepInput;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.complaint.station.StationContactInput;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/**
 * Page of one dispute of a station for its staff and its office: shows it with its last day and journal, takes steps,
 * files the agreement, records the call-back, refers it to 12315, and reads the contact with a recorded reason.
 */
@Named
@ViewScoped
public class StationCasePage implements Serializable {
    @Inject
    StationCaseService service;

    private String number;
    private StationCaseStep step;
    private String words;
    private BigDecimal recovered;
    private StationCallBack result;
    private String reason;
    private transient Part upload;
    private String contact;

    private StationCaseDetails details;

    public void load() {
        details = service.dispute(number);
    }

    public String take(String folder) {
        service.take(number, new StationCaseStepInput(step, words, recovered));
        return done(folder, step.name());
    }

    public String fileAgreement(String folder) {
        if (UploadedFiles.store(upload, (name, file) -> service.fileAgreement(number, name, file))
                .isEmpty()) {
            throw RuleViolation.at("file", "station.file.missing");
        }
        return done(folder, "AGREEMENT");
    }

    public String callBack(String folder) {
        service.callBack(number, new StationCallBackInput(result));
        return done(folder, "CALL_BACK");
    }

    public String refer(String folder) {
        service.refer(number);
        return done(folder, "REFER");
    }

    /** Shows the contact in clear on the same page; the journal records the reader. */
    public void readContact() {
        contact = service.contact(number, new StationContactInput(reason)).contact();
    }

    private String done(String folder, String done) {
        PageFunctions.addFlashMessage("station.case.done." + done, number);
        return folder + "/station_case.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String name) {
        return details.steps().contains(StationCaseStep.valueOf(name));
    }

    /** Returns the steps of the station that are open. */
    public List<StationCaseStep> getSteps() {
        return details.steps().stream()
                .filter(each -> EnumSet.of(
                                StationCaseStep.ANSWER,
                                StationCaseStep.SETTLE,
                                StationCaseStep.FAIL,
                                StationCaseStep.WITHDRAW)
                        .contains(each))
                .toList();
    }

    public List<StationCallBack> getResults() {
        return List.of(StationCallBack.values());
    }

    public String getContact() {
        return contact;
    }

    public StationCaseDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public StationCaseStep getStep() {
        return step;
    }

    public void setStep(StationCaseStep step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public BigDecimal getRecovered() {
        return recovered;
    }

    public void setRecovered(BigDecimal recovered) {
        this.recovered = recovered;
    }

    public StationCallBack getResult() {
        return result;
    }

    public void setResult(StationCallBack result) {
        this.result = result;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
