package fangxin.procedure.cultivation.web;

import fangxin.organization.identity.SecondOfficer;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.AcceptanceInput;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.EligibilityCheck;
import fangxin.procedure.cultivation.InitialReviewService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Page on which the county office enters and saves look-ups of eligibility with pictures of their
 * sources, one of which can serve several, sees how many returned defects are not
 * closed, and accepts the application into cultivation.
 */
@Named
@ViewScoped
public class AcceptPage extends AbstractStepPage {
    /** Row of a condition while its look-up is entered. */
    public static class ConditionRow implements Serializable {
        private final CultivationView.ConditionView condition;
        private EligibilityCheck.EligibilityResult result;
        private String source;
        private LocalDate checkedOn;
        private String note;
        private String picture;
        private transient Part upload;

        ConditionRow(CultivationView.ConditionView condition, String usualSource, LocalDate today) {
            this.condition = condition;
            this.source = usualSource;
            this.checkedOn = today;
            if (isAnswered()) {
                result = condition.answer().result();
                source = PageFunctions.in(condition.answer().source());
                checkedOn =
                        Optional.ofNullable(condition.answer().completeUntil()).orElse(today);
            }
            Optional.ofNullable(condition.found()).ifPresent(found -> {
                result = found.result();
                source = found.source();
                checkedOn = found.checkedOn();
                note = found.note();
                picture = found.picture();
            });
        }

        public CultivationView.ConditionView getCondition() {
            return condition;
        }

        public EligibilityCheck.EligibilityResult getResult() {
            return result;
        }

        public void setResult(EligibilityCheck.EligibilityResult result) {
            this.result = result;
        }

        public String getSource() {
            return source;
        }

        public void setSource(String source) {
            this.source = source;
        }

        public LocalDate getCheckedOn() {
            return checkedOn;
        }

        public void setCheckedOn(LocalDate checkedOn) {
            this.checkedOn = checkedOn;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }

        public String getPicture() {
            return picture;
        }

        public Part getUpload() {
            return upload;
        }

        public void setUpload(Part upload) {
            this.upload = upload;
        }

        /** Returns whether registers answer the condition, so that the officer confirms or contradicts. */
        public boolean isAnswered() {
            return condition.answer() != null && condition.answer().result() != null;
        }

        /** Returns whether registers leave the condition to a person (未核). */
        public boolean isUnknown() {
            return condition.answer() != null && condition.answer().result() == null;
        }

        /**
         * Returns whether source, day, picture and note are unfolded: a note is given or required, or registers answer.
         */
        public boolean isDetailed() {
            return note != null || result == EligibilityCheck.EligibilityResult.NOT_MET || isAnswered();
        }

        private boolean isWritten() {
            return result != null || note != null || picture != null || condition.found() != null;
        }

        private EligibilityCheck check() {
            return new EligibilityCheck(condition.code(), result, source, checkedOn, picture, note);
        }

        /** Uses the shared picture for the condition, unless the condition has its own or does not apply. */
        private void share(String shared) {
            if (picture == null && result != null && result != EligibilityCheck.EligibilityResult.NOT_APPLICABLE) {
                picture = shared;
            }
        }
    }

    @Inject
    InitialReviewService service;

    private List<ConditionRow> lines;
    private String note;
    private long waitingDefects;
    private String second;
    private String sharedPicture;
    private transient Part sharedUpload;

    @Override
    Step step() {
        return Step.ACCEPT;
    }

    @Override
    public void load() {
        super.load();
        LocalDate today = cultivation.today();
        Map<String, String> usual = service.usualSources(getReference());
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        CultivationView dossier = cultivation.dossier(getReference());
        waitingDefects = dossier.waitingDefects();
        lines = dossier.eligibility().stream()
                .map(condition -> new ConditionRow(
                        condition,
                        usual.getOrDefault(
                                condition.code(), condition.sourceHint().in(locale)),
                        today))
                .toList();
        second = service.secondOfficer(getReference())
                .map(SecondOfficer::sentence)
                .map(PageFunctions::sentence)
                .orElse(null);
        note = recalled().map(CandidacyView.JournalEntryView::reason).orElse(null);
    }

    /**
     * States that every condition without a result is met; the exceptions are entered in their rows, and so is each one
     * that registers leave to a person.
     */
    public void meetAll() {
        storePictures();
        lines.stream()
                .filter(line -> line.result == null && !line.isUnknown())
                .forEach(line -> line.result = EligibilityCheck.EligibilityResult.MET);
        sharePicture();
    }

    public String save() {
        storePictures();
        service.recordEligibility(getReference(), checks());
        return done("cultivation.done.eligibility");
    }

    public String submit() {
        storePictures();
        service.accept(getReference(), new AcceptanceInput(checks(), note));
        return done("cultivation.done.ACCEPT");
    }

    private void storePictures() {
        lines.stream()
                .filter(line -> line.upload != null && line.upload.getSize() > 0)
                .forEach(line -> {
                    line.picture = store(line.upload).id();
                    line.upload = null;
                });
        if (sharedUpload != null && sharedUpload.getSize() > 0) {
            sharedPicture = store(sharedUpload).id();
            sharedUpload = null;
        }
        sharePicture();
    }

    private void sharePicture() {
        if (sharedPicture != null) {
            lines.forEach(line -> line.share(sharedPicture));
        }
    }

    private List<EligibilityCheck> checks() {
        return lines.stream()
                .filter(ConditionRow::isWritten)
                .map(ConditionRow::check)
                .toList();
    }

    public List<ConditionRow> getLines() {
        return lines;
    }

    /** Returns the id of the picture that several conditions share, or null. */
    public String getSharedPicture() {
        return sharedPicture;
    }

    public Part getSharedUpload() {
        return sharedUpload;
    }

    public void setSharedUpload(Part sharedUpload) {
        this.sharedUpload = sharedUpload;
    }

    /** Returns the number of returned defects that are not closed. */
    public long getWaitingDefects() {
        return waitingDefects;
    }

    /** Returns the sentence that names who accepts where the reader filed the application, or null. */
    public String getSecond() {
        return second;
    }

    public EligibilityCheck.EligibilityResult[] getResults() {
        return EligibilityCheck.EligibilityResult.values();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
