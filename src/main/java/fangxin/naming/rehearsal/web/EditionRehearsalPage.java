package fangxin.naming.rehearsal.web;

import fangxin.criteria.model.Grade;
import fangxin.naming.rehearsal.EditionEffect;
import fangxin.naming.rehearsal.EditionRehearsalRow;
import fangxin.naming.rehearsal.EditionRehearsalService;
import fangxin.naming.rehearsal.EditionRehearsalView;
import fangxin.naming.rehearsal.RehearsedSheet;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Page with the rehearsal of a draft of criteria: an editor begins it and reads its progress, the counts by office and
 * the titles whose grade or re-check would change, a hundred a page.
 */
@Named
@ViewScoped
public class EditionRehearsalPage implements Serializable {
    @Inject
    EditionRehearsalService service;

    private String draft;
    private String sheet;
    private String effect;
    private String after;
    private boolean open;
    private EditionRehearsalView report;
    private List<EditionRehearsalRow> titles = List.of();

    /** Loads the newest report; null for a draft that was never rehearsed. */
    public void load() {
        open = service.mayRehearse(draft);
        service.newest(draft).ifPresent(found -> {
            report = found;
            titles = service.titles(draft, chosenSheet(), chosen(), after);
        });
    }

    public String rehearse() {
        service.rehearse(draft);
        return "/work/edition/rehearsal.xhtml?faces-redirect=true&draft=" + draft;
    }

    /** Returns the sheet in the address; that of evaluations for an unknown one. */
    private RehearsedSheet chosenSheet() {
        return RehearsedSheet.RECHECK.name().equals(sheet) ? RehearsedSheet.RECHECK : RehearsedSheet.EVALUATION;
    }

    /** Returns whether the list shows the results of re-checks. */
    public boolean isOfRechecks() {
        return chosenSheet() == RehearsedSheet.RECHECK;
    }

    /** Returns the effect in the address; null for an unknown one. */
    private EditionEffect chosen() {
        return Arrays.stream(EditionEffect.values())
                .filter(each -> each.name().equals(effect))
                .findFirst()
                .orElse(null);
    }

    /** Returns the grade and points of a title by the draft; both results where they differ. */
    public String outcome(EditionRehearsalRow row) {
        String least = result(row.least(), row.leastPoints());
        return row.effect() == EditionEffect.UNCERTAIN
                ? PageFunctions.message("naming.rehearsal.or", least, result(row.most(), row.mostPoints()))
                : least;
    }

    private static String result(Grade grade, double points) {
        return "%s (%s)"
                .formatted(
                        PageFunctions.message(grade == null ? "naming.rehearsal.failed" : "criteria.grade." + grade),
                        PageFunctions.number(points));
    }

    /** Returns whether the draft can be rehearsed. */
    public boolean isOpen() {
        return open;
    }

    public EditionRehearsalView getReport() {
        return report;
    }

    public List<EditionRehearsalRow> getTitles() {
        return titles;
    }

    /** Returns the number of the last title shown, after which the next page begins; null where the list ends. */
    public String getNext() {
        return titles.size() < EditionRehearsalService.PAGE
                ? null
                : titles.getLast().number();
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
