package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.ApplicationReturnInput;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.Defect;
import fangxin.procedure.cultivation.DefectTargets;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.cultivation.UsualDefect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Page on which the county office lists all defects of an application, typed, picked from the usual ones or taken from
 * the last notice, and returns it to the merchant for completion.
 */
@Named
@ViewScoped
public class ApplicationReturnPage extends AbstractStepPage {
    /** Row of a defect while it is entered. */
    public static class DefectRow implements Serializable {
        private Defect.DefectType type = Defect.DefectType.OTHER;
        private String picture;
        private String field;
        private String rule;
        private String example;
        private String correction;
        private boolean arisenSince;

        public Defect.DefectType getType() {
            return type;
        }

        public void setType(Defect.DefectType type) {
            this.type = type;
        }

        /** Returns the example picture of the usual defect that was chosen, or null. */
        public String getPicture() {
            return picture;
        }

        public String getField() {
            return field;
        }

        public void setField(String field) {
            this.field = field;
        }

        public String getRule() {
            return rule;
        }

        public void setRule(String rule) {
            this.rule = rule;
        }

        public String getExample() {
            return example;
        }

        public void setExample(String example) {
            this.example = example;
        }

        public String getCorrection() {
            return correction;
        }

        public void setCorrection(String correction) {
            this.correction = correction;
        }

        public boolean isArisenSince() {
            return arisenSince;
        }

        public void setArisenSince(boolean arisenSince) {
            this.arisenSince = arisenSince;
        }

        static DefectRow of(Defect defect) {
            DefectRow row = new DefectRow();
            row.type = defect.typeOrOther();
            row.picture = defect.picture();
            row.field = defect.field();
            row.rule = defect.rule();
            row.example = defect.example();
            row.correction = defect.correction();
            row.arisenSince = defect.arisenSince();
            return row;
        }

        private boolean isEmpty() {
            return field == null && rule == null && example == null && correction == null;
        }

        private Defect defect() {
            return new Defect(type, field, rule, example, correction, arisenSince, picture);
        }
    }

    @Inject
    InitialReviewService service;

    private final List<DefectRow> lines = new ArrayList<>(List.of(new DefectRow()));
    private List<DefectTargets.DefectTarget> fields;
    private List<CultivationView.ReturnNoticeView> earlier;
    private String phone;
    private String usualDefect;

    @Override
    Step step() {
        return Step.RETURN;
    }

    @Override
    public void load() {
        super.load();
        fields = service.fields(getReference());
        List<CultivationView.ReturnNoticeView> notices =
                cultivation.dossier(getReference()).returns();
        earlier = notices.stream()
                .filter(returned -> returned.recalledAt() == null)
                .toList();
        phone = service.phone(getReference());
        recalled().ifPresentOrElse(entry -> restore(notices.getLast()), this::listWaiting);
    }

    /** Adds the defects of earlier notices that no officer has closed. */
    private void listWaiting() {
        List<DefectRow> waiting = earlier.stream()
                .flatMap(returned -> returned.defects().stream())
                .filter(CultivationView.DefectView::isWaiting)
                .map(listed -> DefectRow.of(listed.defect()))
                .toList();
        if (!waiting.isEmpty()) {
            lines.clear();
            lines.addAll(waiting);
        }
    }

    private void restore(CultivationView.ReturnNoticeView recalled) {
        lines.clear();
        recalled.defects().forEach(listed -> lines.add(DefectRow.of(listed.defect())));
        phone = recalled.phone();
    }

    public void add() {
        lines.add(new DefectRow());
    }

    /** Adds the chosen usual defect, whose texts can then be edited; it takes the place of an empty row. */
    public void addUsual() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        getUsualDefects().stream()
                .filter(defect -> defect.code().equals(usualDefect))
                .findFirst()
                .ifPresent(defect -> {
                    lines.removeIf(DefectRow::isEmpty);
                    lines.add(DefectRow.of(new Defect(
                            defect.type(),
                            defect.field(),
                            defect.rule().in(locale),
                            defect.example() == null ? null : defect.example().in(locale),
                            defect.correction().in(locale),
                            false,
                            defect.picture())));
                });
        usualDefect = null;
    }

    public List<UsualDefect> getUsualDefects() {
        return service.usualDefects(getReference());
    }

    /** Returns the code of the usual defect to add. */
    public String getUsualDefect() {
        return usualDefect;
    }

    public void setUsualDefect(String usualDefect) {
        this.usualDefect = usualDefect;
    }

    public void remove(int index) {
        lines.remove(index);
        if (lines.isEmpty()) {
            add();
        }
    }

    public String submit() {
        List<DefectRow> written = new ArrayList<>(lines);
        if (written.size() > 1) {
            written.removeIf(DefectRow::isEmpty);
            lines.removeIf(DefectRow::isEmpty);
        }
        service.returnForCompletion(
                getReference(),
                new ApplicationReturnInput(
                        written.stream().map(DefectRow::defect).toList(), phone));
        return done("cultivation.done.RETURN", written.size());
    }

    public List<DefectRow> getLines() {
        return lines;
    }

    public Defect.DefectType[] getTypes() {
        return Defect.DefectType.values();
    }

    public List<DefectTargets.DefectTarget> getFields() {
        return fields;
    }

    public List<CultivationView.ReturnNoticeView> getEarlier() {
        return earlier;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
