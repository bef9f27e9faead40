package fangxin.complaint.station.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.station.StationApprovalInput;
import fangxin.complaint.station.StationAssessmentDecisionInput;
import fangxin.complaint.station.StationAssessmentInput;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationChangeDecisionInput;
import fangxin.complaint.station.StationClosingInput;
import fangxin.complaint.station.StationGrade;
import fangxin.complaint.station.StationMemberInput;
import fangxin.complaint.station.StationMonthInput;
import fangxin.complaint.station.StationReasonInput;
import fangxin.complaint.station.StationRequirementType;
import fangxin.complaint.station.StationService;
import fangxin.complaint.station.StationShopInput;
import fangxin.complaint.station.StationStep;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.complaint.station.StationView.StationRequirementView;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Page of one station or ODR firm with requirements, figures and journal: officers decide on it, on a change or on a
 * grade, close it, and set its shops; officers and staff file papers, enter staff, confirm it, and send monthly returns.
 */
@Named
@ViewScoped
public class StationPage implements Serializable {
    @Inject
    StationService service;

    @Inject
    StationCaseService cases;

    private String number;
    private LocalDate openedOn;
    private LocalDate lastDay;
    private String reason;
    private String closingReason;
    private String title;
    private String coveredTitle;
    private String code;
    private String changeReason;
    private String memberName;
    private String memberPost;
    private String memberPhone;
    private String grade;
    private String assessedIn;
    private String gradeReason;
    private String returnReason;
    private transient Part upload;

    private StationDetails details;

    public void load() {
        details = service.station(number);
    }

    public String approve(String folder) {
        service.approve(number, new StationApprovalInput(openedOn));
        return done(folder, "APPROVE");
    }

    public String refuse(String folder) {
        service.refuse(number, new StationReasonInput(reason));
        return done(folder, "REFUSE");
    }

    public String confirm(String folder) {
        service.confirm(number);
        return done(folder, "CONFIRM");
    }

    public String close(String folder) {
        service.close(number, new StationClosingInput(lastDay, closingReason));
        return done(folder, "CLOSE");
    }

    public String cover(String folder) {
        service.cover(number, new StationShopInput(title));
        return done(folder, "COVER");
    }

    public String uncover(String folder) {
        service.uncover(number, new StationShopInput(coveredTitle));
        return done(folder, "UNCOVER");
    }

    public String file(String folder) {
        if (UploadedFiles.store(upload, (name, paper) -> service.file(number, code, name, paper))
                .isEmpty()) {
            throw RuleViolation.at("file", "station.file.missing");
        }
        return done(folder, "ADD_PAPER");
    }

    /** Publishes or drops the change that was shown. */
    public String decideChange(String folder, boolean confirmed) {
        service.decideChange(
                number,
                new StationChangeDecisionInput(details.proposals().change().id(), confirmed, changeReason));
        return done(folder, confirmed ? "CONFIRM_CHANGE" : "REFUSE_CHANGE");
    }

    /** Proposes a grade, with a file where one was chosen. */
    public String proposeGrade(String folder) {
        StationAssessmentInput input = new StationAssessmentInput(grade, assessedIn, gradeReason);
        if (UploadedFiles.store(upload, (name, sheet) -> service.proposeGrade(number, input, name, sheet))
                .isEmpty()) {
            service.proposeGrade(number, input, null, null);
        }
        return done(folder, "PROPOSE_GRADE");
    }

    /** Confirms or returns the grade that was shown. */
    public String decideGrade(String folder, boolean confirmed) {
        service.decideGrade(
                number,
                new StationAssessmentDecisionInput(
                        details.proposals().assessment().id(), confirmed, returnReason));
        return done(folder, confirmed ? "CONFIRM_GRADE" : "RETURN_GRADE");
    }

    public String addMember(String folder) {
        service.addMember(number, new StationMemberInput(memberName, memberPost, memberPhone));
        return done(folder, "ADD_MEMBER");
    }

    public String removeMember(String folder, String member) {
        service.removeMember(number, member);
        return done(folder, "REMOVE_MEMBER");
    }

    public String send(String folder, String month) {
        cases.send(number, new StationMonthInput(month));
        return done(folder, "SEND_MONTH");
    }

    private String done(String folder, String step) {
        PageFunctions.addFlashMessage("station.done." + step, details.station().name());
        return folder + "/station.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String step) {
        return details.steps().contains(StationStep.valueOf(step));
    }

    /** Returns the papers that the terms require. */
    public List<StationRequirementView> getPapers() {
        return details.requirements().stream()
                .filter(each -> each.type() == StationRequirementType.PAPER)
                .toList();
    }

    /** Returns the grades that an officer can propose. */
    public List<StationGrade> getGrades() {
        return service.terms().grades();
    }

    public StationDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getAssessedIn() {
        return assessedIn;
    }

    public void setAssessedIn(String assessedIn) {
        this.assessedIn = assessedIn;
    }

    public String getGradeReason() {
        return gradeReason;
    }

    public void setGradeReason(String gradeReason) {
        this.gradeReason = gradeReason;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public String getChangeReason() {
        return changeReason;
    }

    public void setChangeReason(String changeReason) {
        this.changeReason = changeReason;
    }

    public String getMemberName() {
        return memberName;
    }

    public void setMemberName(String memberName) {
        this.memberName = memberName;
    }

    public String getMemberPost() {
        return memberPost;
    }

    public void setMemberPost(String memberPost) {
        this.memberPost = memberPost;
    }

    public String getMemberPhone() {
        return memberPhone;
    }

    public void setMemberPhone(String memberPhone) {
        this.memberPhone = memberPhone;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getClosingReason() {
        return closingReason;
    }

    public void setClosingReason(String closingReason) {
        this.closingReason = closingReason;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCoveredTitle() {
        return coveredTitle;
    }

    public void setCoveredTitle(String coveredTitle) {
        this.coveredTitle = coveredTitle;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
