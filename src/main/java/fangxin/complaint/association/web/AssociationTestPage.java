package fangxin.complaint.association.web;

import fangxin.complaint.association.ComparativeTestObjectionInput;
import fangxin.complaint.association.ComparativeTestReasonInput;
import fangxin.complaint.association.ComparativeTestService;
import fangxin.complaint.association.ComparativeTestStep;
import fangxin.complaint.association.ComparativeTestVersionInput;
import fangxin.complaint.association.ComparativeTestView.ComparativeTestDetails;
import fangxin.platform.config.WithdrawalWindow;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of one comparative test for its association, with a preview and the traders, on which an officer notifies them,
 * records and answers objections, reopens the draft, publishes, takes the publication back, withdraws a public
 * test, and discards one.
 */
@Named
@ViewScoped
public class AssociationTestPage implements Serializable {
    @Inject
    ComparativeTestService service;

    private String number;
    private String sample;
    private String words;
    private String answered;
    private String answer;
    private String reason;
    private String discardReason;

    private ComparativeTestDetails details;

    public void load() {
        details = service.find(number);
    }

    public String inform() {
        service.inform(number, version());
        return done("NOTIFY");
    }

    public String object() {
        service.object(number, new ComparativeTestObjectionInput(sample, words, details.version()));
        return done("OBJECT");
    }

    public String reply() {
        service.answer(number, new ComparativeTestObjectionInput(answered, answer, details.version()));
        return done("ANSWER");
    }

    public String reopen() {
        service.reopen(number, new ComparativeTestReasonInput(reason, details.version()));
        return done("REOPEN");
    }

    public String publish() {
        service.publish(number, version());
        return done("PUBLISH");
    }

    /** Withdraws the scheduled publication. */
    public String withdraw() {
        service.takeBack(number);
        return done("TAKE_BACK");
    }

    public String withdrawPublished() {
        service.withdraw(number, new ComparativeTestReasonInput(reason, details.version()));
        return done("WITHDRAW");
    }

    public String discard() {
        service.discard(number, new ComparativeTestReasonInput(discardReason, details.version()));
        return done("DISCARD");
    }

    private ComparativeTestVersionInput version() {
        return new ComparativeTestVersionInput(details.version());
    }

    private String done(String step) {
        PageFunctions.addFlashMessage(
                "association.test.done." + step, details.test().product(), WithdrawalWindow.minutes());
        return "/work/association_test.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String step) {
        return details.steps().contains(ComparativeTestStep.valueOf(step));
    }

    public ComparativeTestDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSample() {
        return sample;
    }

    public void setSample(String sample) {
        this.sample = sample;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswered() {
        return answered;
    }

    public void setAnswered(String answered) {
        this.answered = answered;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDiscardReason() {
        return discardReason;
    }

    public void setDiscardReason(String discardReason) {
        this.discardReason = discardReason;
    }
}
