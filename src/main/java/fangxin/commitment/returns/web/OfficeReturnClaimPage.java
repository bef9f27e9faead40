package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ContactAccessInput;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnContestInput;
import fangxin.commitment.returns.ReturnFinding;
import fangxin.commitment.returns.ReturnFindingInput;
import fangxin.commitment.returns.ReturnOfficeService;
import fangxin.commitment.returns.ReturnOfficeService.ReturnFindingOutcome;
import fangxin.commitment.returns.ReturnStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page of one claim of return for the office, with purchase, answer of the shop and journal: an officer contests the
 * refusal, enters the shop's view, finds on it, and reads the consumer's contact there.
 */
@Named
@ViewScoped
public class OfficeReturnClaimPage implements Serializable {
    @Inject
    ReturnOfficeService service;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private ReturnClaimView claim;
    private boolean acting;
    private String contest;
    private String statement;
    private String finding;
    private String reason;
    private transient String contact;

    public void load() {
        claim = service.claim(number);
        acting = service.mayAct(number);
    }

    public String contest() {
        service.contest(number, new ReturnContestInput(contest));
        return done("CONTEST");
    }

    public String enterStatement() {
        service.enterStatement(number, new ReturnContestInput(statement));
        return done("STATE");
    }

    /** Finds that the refusal was justified. */
    public String justify() {
        return find(ReturnFinding.JUSTIFIED);
    }

    /** Finds that the refusal was not justified, and leads to the proceeding that this has proposed. */
    public String reject() {
        return find(ReturnFinding.UNJUSTIFIED);
    }

    private String find(ReturnFinding outcome) {
        ReturnFindingOutcome found = service.find(number, new ReturnFindingInput(claim.version(), outcome, finding));
        if (found.proceeding() == null) {
            return done("FIND_" + outcome);
        }
        PageFunctions.addFlashMessage(
                "commitment.done.proposed", found.claim().shop().signName());
        return "/work/proceeding.xhtml?faces-redirect=true&number=" + found.proceeding();
    }

    public void readContact() {
        contact = service.readContact(number, new ContactAccessInput(reason)).phone();
    }

    private String done(String step) {
        PageFunctions.addFlashMessage("commitment.done." + step, number);
        return "/work/return_claim.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return acting && claim.opens(ReturnStep.valueOf(step));
    }

    /** Returns whether the reader acts for the office. */
    public boolean isActing() {
        return acting;
    }

    /** Returns the working days left, or null where no limit runs. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(claim.deadline().dueOn());
    }

    /** Returns the steps of the journal, the newest first. */
    public List<ReturnClaimView.ReturnEntryView> getHistory() {
        return claim.journal().reversed();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ReturnClaimView getClaim() {
        return claim;
    }

    public String getContest() {
        return contest;
    }

    public void setContest(String contest) {
        this.contest = contest;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Returns the contact that was read, or null. */
    public String getContact() {
        return contact;
    }
}
