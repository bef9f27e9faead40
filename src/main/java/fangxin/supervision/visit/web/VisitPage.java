package fangxin.supervision.visit.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.visit.OffenceLeadInput;
import fangxin.supervision.visit.VisitAct;
import fangxin.supervision.visit.VisitAnswer;
import fangxin.supervision.visit.VisitAnswer.VisitFinding;
import fangxin.supervision.visit.VisitPurchase;
import fangxin.supervision.visit.VisitPurchase.PurchaseOutcome;
import fangxin.supervision.visit.VisitQuestion;
import fangxin.supervision.visit.VisitReasonInput;
import fangxin.supervision.visit.VisitRecordInput;
import fangxin.supervision.visit.VisitScheduleInput;
import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitVerdictInput;
import fangxin.supervision.visit.VisitView;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Page of a visit with the calendar of its premises: its team records it or that nobody was met; the office moves or
 * cancels it, decides on a volunteer's report and reports a refused return; both can hand over a lead.
 */
@Named
@ViewScoped
public class VisitPage implements Serializable {
    /** Row of a question while it is answered. */
    public static class AnswerRow implements Serializable {
        private final VisitQuestion question;
        private VisitFinding found;
        private String note;

        AnswerRow(VisitQuestion question) {
            this.question = question;
        }

        public VisitQuestion getQuestion() {
            return question;
        }

        public VisitFinding getFound() {
            return found;
        }

        public void setFound(VisitFinding found) {
            this.found = found;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    /** Row of a purchase while it is entered. */
    public static class PurchaseRow implements Serializable {
        private String item;
        private BigDecimal price;
        private PurchaseOutcome outcome;
        private transient Part upload;
        private String receipt;

        private boolean isFilled() {
            return item != null || price != null || outcome != null || receipt != null;
        }

        public String getItem() {
            return item;
        }

        public void setItem(String item) {
            this.item = item;
        }

        public BigDecimal getPrice() {
            return price;
        }

        public void setPrice(BigDecimal price) {
            this.price = price;
        }

        public PurchaseOutcome getOutcome() {
            return outcome;
        }

        public void setOutcome(PurchaseOutcome outcome) {
            this.outcome = outcome;
        }

        public Part getUpload() {
            return upload;
        }

        public void setUpload(Part upload) {
            this.upload = upload;
        }
    }

    /** Rows for purchases that a form offers; the API takes more. */
    private static final int PURCHASES = 3;

    @Inject
    VisitService service;

    private String number;
    private transient VisitView visit;
    private transient VisitView.VisitCalendar calendar;
    private transient List<VisitService.VisitorChoice> choices;
    private long version;
    private List<AnswerRow> rows = new ArrayList<>();
    private List<PurchaseRow> purchases = new ArrayList<>();
    private LocalDate visitedOn;
    private String findings;
    private transient List<Part> uploads;
    private String reason;
    private String cancelReason;
    private String verdictReason;
    private LocalDate plannedOn;
    private List<String> visitors = new ArrayList<>();
    private String leadText;
    private String leadAgency;
    private LocalDate leadDay;

    public void load() {
        version = getVisit().version();
        plannedOn = visit.plannedOn();
        visitors = new ArrayList<>(
                visit.visitors().stream().map(VisitView.VisitorName::account).toList());
        if (visit.opens(VisitAct.RECORD)) {
            rows = new ArrayList<>(
                    service.questions().stream().map(AnswerRow::new).toList());
            for (int i = 0; visit.type().isReported() && i < PURCHASES; i++) {
                purchases.add(new PurchaseRow());
            }
        }
    }

    /** Records the visit; stores the files first, so that a refused form does not lose them. */
    public String record() {
        if (uploads != null) {
            uploads.stream()
                    .filter(UploadedFiles::isChosen)
                    .forEach(
                            part -> UploadedFiles.read(part, (name, content) -> service.attach(number, name, content)));
        }
        purchases.forEach(row ->
                row.receipt = UploadedFiles.store(row.upload, (name, content) -> service.attach(number, name, content))
                        .orElse(row.receipt));
        service.record(
                number,
                new VisitRecordInput(
                        version,
                        visitedOn,
                        rows.stream()
                                .filter(row -> row.found != null)
                                .map(row -> new VisitAnswer(row.question.code(), null, row.found, row.note))
                                .toList(),
                        findings,
                        purchases.stream()
                                .filter(PurchaseRow::isFilled)
                                .map(row -> new VisitPurchase(row.item, row.price, row.outcome, row.receipt))
                                .toList()));
        return done("RECORD");
    }

    public String confirm() {
        return decide(true);
    }

    public String reject() {
        return decide(false);
    }

    private String decide(boolean isConfirmed) {
        service.decide(number, new VisitVerdictInput(version, isConfirmed, verdictReason));
        return done(isConfirmed ? "CONFIRM" : "REJECT");
    }

    /** Returns the purchases whose return was refused, each with its position. */
    public List<SelectItem> getRefusedPurchases() {
        List<VisitPurchase> all = visit.result().record().purchases();
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).outcome() == VisitPurchase.PurchaseOutcome.RETURN_REFUSED)
                .mapToObj(at -> new SelectItem(
                        at, all.get(at).item() + " · " + all.get(at).price()))
                .toList();
    }

    public String reportNotMet() {
        service.reportNotMet(number, new VisitReasonInput(version, reason));
        return done("REPORT_NOT_MET");
    }

    public String cancel() {
        service.cancel(number, new VisitReasonInput(version, cancelReason));
        return done("CANCEL");
    }

    public String reschedule() {
        service.reschedule(number, new VisitScheduleInput(version, plannedOn, visitors));
        return done("RESCHEDULE");
    }

    public String handOverLead() {
        service.handOverLead(number, new OffenceLeadInput(leadText, leadAgency, leadDay));
        return done("LEAD");
    }

    private String done(String act) {
        PageFunctions.addFlashMessage("supervision.visit.done." + act);
        return "/work/visit.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String act) {
        return getVisit().opens(VisitAct.valueOf(act));
    }

    public VisitView getVisit() {
        if (visit == null) {
            visit = service.visit(number);
        }
        return visit;
    }

    /** Returns the calendar of the premises; null for a volunteer. */
    public VisitView.VisitCalendar getCalendar() {
        if (calendar == null) {
            calendar = service.calendarIfReadable(getVisit().title().number());
        }
        return calendar;
    }

    /** Returns the persons who may make the visit, without those whom a ground of recusal keeps away. */
    public List<VisitService.VisitorChoice> getChoices() {
        if (choices == null) {
            choices = service.visitors(getVisit().title().number(), getVisit().type()).stream()
                    .filter(VisitService.VisitorChoice::free)
                    .toList();
        }
        return choices;
    }

    public List<PurchaseRow> getPurchases() {
        return purchases;
    }

    public PurchaseOutcome[] getOutcomes() {
        return PurchaseOutcome.values();
    }

    public VisitFinding[] getAnswers() {
        return VisitFinding.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public List<AnswerRow> getRows() {
        return rows;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getVerdictReason() {
        return verdictReason;
    }

    public void setVerdictReason(String verdictReason) {
        this.verdictReason = verdictReason;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public List<String> getVisitors() {
        return visitors;
    }

    public void setVisitors(List<String> visitors) {
        this.visitors = visitors;
    }

    public String getLeadText() {
        return leadText;
    }

    public void setLeadText(String leadText) {
        this.leadText = leadText;
    }

    public String getLeadAgency() {
        return leadAgency;
    }

    public void setLeadAgency(String leadAgency) {
        this.leadAgency = leadAgency;
    }

    public LocalDate getLeadDay() {
        return leadDay;
    }

    public void setLeadDay(LocalDate leadDay) {
        this.leadDay = leadDay;
    }
}
