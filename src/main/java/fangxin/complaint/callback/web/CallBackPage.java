package fangxin.complaint.callback.web;

import fangxin.complaint.callback.CallBackQuestion;
import fangxin.complaint.callback.CallBackService;
import fangxin.complaint.callback.CallBackView;
import fangxin.complaint.callback.CallInput;
import fangxin.complaint.callback.CallOutcome;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.complaint.callback.ComplaintAppraisalTermsService;
import fangxin.complaint.callback.PhoneInput;
import fangxin.complaint.callback.PhoneReadingInput;
import fangxin.complaint.callback.SatisfactionLevel;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Page of one call-back: ticket, calls and answers, the script that the caller reads and fills in to record a call, and
 * the phone number, which the caller enters, or reads with a recorded reason.
 */
@Named
@ViewScoped
public class CallBackPage implements Serializable {
    /** Input row of the script. */
    public static class ScriptRow implements Serializable {
        private final CallBackQuestion question;
        private String level;

        ScriptRow(CallBackQuestion question) {
            this.question = question;
        }

        public CallBackQuestion getQuestion() {
            return question;
        }

        public String getLevel() {
            return level;
        }

        public void setLevel(String level) {
            this.level = level;
        }
    }

    private static final String ADDRESS = "/work/call_back.xhtml?faces-redirect=true&number=";

    @Inject
    CallBackService service;

    @Inject
    ComplaintAppraisalTermsService terms;

    private final List<ScriptRow> script = new ArrayList<>();
    private List<SatisfactionLevel> levels = List.of();
    private String number;
    private CallBackView callBack;
    private CallOutcome outcome;
    private String words;
    private String phone;
    private String reason;
    private transient String readPhone;

    public void load() {
        callBack = service.find(number);
        ComplaintAppraisalTerms current = terms.terms().terms();
        levels = new ArrayList<>(current.levels());
        script.clear();
        current.questions().forEach(question -> script.add(new ScriptRow(question)));
    }

    /** Records a call with the answers that were entered. */
    public String call() {
        Map<String, String> answers = new TreeMap<>();
        script.stream()
                .filter(row -> row.getLevel() != null && !row.getLevel().isEmpty())
                .forEach(row -> answers.put(row.getQuestion().code(), row.getLevel()));
        service.call(number, new CallInput(callBack.calling().version(), outcome, answers, words));
        PageFunctions.addFlashMessage("callback.called");
        return ADDRESS + number;
    }

    public String enterPhone() {
        service.enterPhone(number, new PhoneInput(phone));
        PageFunctions.addFlashMessage("callback.phone.stored");
        return ADDRESS + number;
    }

    /** Shows the full number in this answer alone. */
    public void showPhone() {
        readPhone = service.readPhone(number, new PhoneReadingInput(reason)).phone();
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public List<ScriptRow> getScript() {
        return script;
    }

    public List<SatisfactionLevel> getLevels() {
        return levels;
    }

    public CallBackView getCallBack() {
        return callBack;
    }

    /** Returns the number that was read; null before. */
    public String getReadPhone() {
        return readPhone;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
