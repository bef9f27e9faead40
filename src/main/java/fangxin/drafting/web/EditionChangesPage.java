package fangxin.drafting.web;

import fangxin.Wording;
import fangxin.criteria.Edition;
import fangxin.drafting.DraftView;
import fangxin.drafting.EditionFileDesk;
import fangxin.edition.Comparison;
import fangxin.edition.EditionDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What differs between two editions, or between a draft and what it began from. */
@Named
@ViewScoped
public class EditionChangesPage extends OneEditionPage {
    @Inject
    EditionFileDesk files;
    private Integer since;
    private Wording name;
    private Edition base;
    private List<Integer> earlier = List.of();
    private List<Comparison.Difference> differences = List.of();

    public void open() {
        if (ofDraft()) {
            DraftView view = drafting.draft(getDraft());
            name = view.edition().name();
            base = view.base() == null ? null : edition(view.base().split("/"));
            differences = files.compare(getDraft());
            return;
        }
        name = read().name();
        earlier = desk.editions().stream().filter(line -> line.sheet().equals(getSheet()) && line.issue() < year())
                .map(EditionDesk.Line::issue).toList();
        Integer with = since != null ? since : earlier.isEmpty() ? null : earlier.getFirst();
        if (with != null) {
            base = desk.edition(getSheet(), with);
            differences = desk.compare(getSheet(), with, year());
        }
    }

    private Edition edition(String... sheetAndIssue) {
        return desk.edition(sheetAndIssue[0], Integer.parseInt(sheetAndIssue[1]));
    }

    /** What a cell holds: what is chosen from a list, in the words of the list. */
    public String said(Comparison.Cell cell, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (cell.code()) {
            case "mode" -> Look.say("edition.mode." + value);
            case "basis", "measure" -> Look.say("edition.measure." + value);
            case "grade" -> Look.say("criteria.grade." + value);
            case "notApplicable" -> Look.say("evaluation.score.yes");
            default -> value;
        };
    }

    public Wording getName() {
        return name;
    }

    /** The edition that is compared with, or null where there is none. */
    public Edition getBase() {
        return base;
    }

    public List<Integer> getEarlier() {
        return earlier;
    }

    public List<Comparison.Difference> getDifferences() {
        return differences;
    }

    public Integer getSince() {
        return since;
    }

    public void setSince(Integer since) {
        this.since = since;
    }
}
