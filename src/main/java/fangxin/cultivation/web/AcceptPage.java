package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.cultivation.Dossier;
import fangxin.cultivation.FirstCheckDesk;
import fangxin.cultivation.LookUp;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the county office enters what it looked up, and accepts. */
@Named
@ViewScoped
public class AcceptPage extends StepPage {
    /** A condition while it is looked up. */
    public static class Line implements Serializable {
        private final Dossier.Condition condition;
        private LookUp.Result result;
        private String source;
        private LocalDate lookedUpOn;
        private String note;
        private String picture;
        private transient Part upload;

        Line(Dossier.Condition condition, LocalDate today) {
            this.condition = condition;
            this.lookedUpOn = today;
            Optional.ofNullable(condition.found()).ifPresent(found -> {
                result = found.result();
                source = found.source();
                lookedUpOn = found.lookedUpOn();
                note = found.note();
                picture = found.picture();
            });
        }

        public Dossier.Condition getCondition() {
            return condition;
        }

        public LookUp.Result getResult() {
            return result;
        }

        public void setResult(LookUp.Result result) {
            this.result = result;
        }

        public String getSource() {
            return source;
        }

        public void setSource(String source) {
            this.source = source;
        }

        public LocalDate getLookedUpOn() {
            return lookedUpOn;
        }

        public void setLookedUpOn(LocalDate lookedUpOn) {
            this.lookedUpOn = lookedUpOn;
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

        private boolean written() {
            return result != null || note != null || picture != null || condition.found() != null;
        }

        private LookUp lookUp() {
            return new LookUp(condition.code(), result, source, lookedUpOn, picture, note);
        }
    }

    @Inject
    FirstCheckDesk desk;
    private List<Line> lines;
    private String note;

    @Override
    Step step() {
        return Step.ACCEPT;
    }

    @Override
    public void open() {
        super.open();
        LocalDate today = cultivation.today();
        lines = cultivation.dossier(getReference()).eligibility().stream()
                .map(condition -> new Line(condition, today)).toList();
    }

    public String save() {
        keepPictures();
        desk.recordEligibility(getReference(), lookUps());
        return done("cultivation.done.eligibility");
    }

    public String submit() {
        keepPictures();
        desk.accept(getReference(), lookUps(), note);
        return done("cultivation.done.ACCEPT");
    }

    private void keepPictures() {
        lines.stream().filter(line -> line.upload != null && line.upload.getSize() > 0).forEach(line -> {
            line.picture = keep(line.upload).id();
            line.upload = null;
        });
    }

    private List<LookUp> lookUps() {
        return lines.stream().filter(Line::written).map(Line::lookUp).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public LookUp.Result[] getResults() {
        return LookUp.Result.values();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
