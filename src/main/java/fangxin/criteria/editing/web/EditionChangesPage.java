package fangxin.criteria.editing.web;

import fangxin.common.LocalizedText;
import fangxin.criteria.editing.EditionDraftView;
import fangxin.criteria.editing.EditionExchangeService;
import fangxin.criteria.exchange.EditionDiff;
import fangxin.criteria.exchange.EditionService;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Page with the differences between an edition and an earlier issue of its sheet, which the reader chooses, or between
 * a draft and its base edition.
 */
@Named
@ViewScoped
public class EditionChangesPage extends AbstractEditionPage {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    EditionExchangeService files;

    private Integer since;
    private LocalizedText name;
    private CriteriaEdition base;
    private List<Integer> earlier = List.of();
    private List<EditionDiff.RowDifference> differences = List.of();

    public void load() {
        if (isOfDraft()) {
            EditionDraftView view = drafting.draft(getDraft());
            name = view.edition().name();
            base = view.base() == null ? null : edition(view.base().split("/"));
            differences = files.compare(getDraft());
            return;
        }
        name = read().name();
        earlier = service.editions().stream()
                .filter(line -> line.sheet().equals(getSheet()) && line.issue() < year())
                .map(EditionService.EditionLine::issue)
                .toList();
        Integer with = since != null ? since : earlier.isEmpty() ? null : earlier.getFirst();
        if (with != null) {
            base = service.edition(getSheet(), with);
            differences = service.compare(getSheet(), with, year());
        }
    }

    private CriteriaEdition edition(String... sheetAndIssue) {
        return service.edition(sheetAndIssue[0], Integer.parseInt(sheetAndIssue[1]));
    }

    /** Returns the content of a cell; a code of a list is shown by its name, and a day as on all pages. */
    public String display(EditionDiff.CellDifference cell, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (cell.code()) {
            case "mode" -> PageFunctions.message("criteria.edition.mode." + value);
            case "basis", "measure" -> PageFunctions.message("criteria.edition.measure." + value);
            case "grade" -> PageFunctions.message("criteria.grade." + value);
            case "notApplicable" -> PageFunctions.message("platform.yes");
            default -> DAY.matcher(value).matches() ? PageFunctions.date(LocalDate.parse(value)) : value;
        };
    }

    public LocalizedText getName() {
        return name;
    }

    /** Returns the edition with which the draft is compared, or null where there is none. */
    public CriteriaEdition getBase() {
        return base;
    }

    /** Returns the earlier issues of the sheet other than the one with which the edition is compared. */
    public List<Integer> getOthers() {
        return earlier.stream()
                .filter(year -> base == null || year != base.issue())
                .toList();
    }

    public List<EditionDiff.RowDifference> getDifferences() {
        return differences;
    }

    public Integer getSince() {
        return since;
    }

    public void setSince(Integer since) {
        this.since = since;
    }
}
