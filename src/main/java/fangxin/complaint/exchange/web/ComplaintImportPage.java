package fangxin.complaint.exchange.web;

import fangxin.complaint.exchange.ComplaintColumn;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintImportCounts;
import fangxin.complaint.exchange.ComplaintImportView;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page of one import of a platform's file: an officer confirms which heading is which column and imports the rows; then
 * the page shows the result with the refused rows.
 */
@Named
@ViewScoped
public class ComplaintImportPage implements Serializable {
    private static final int SHOWN = 200;
    private static final int MOST = 20_000;

    @Inject
    ComplaintExchangeService service;

    private String id;
    private int first;
    private ComplaintImportView intake;
    private List<CellProblem> refused;
    private transient ComplaintImportView.ComplaintFilePreview preview;
    private final Map<String, String> columns = new HashMap<>();

    public void load() {
        intake = service.find(id);
        if (isWaiting()) {
            columns.putAll(getPreview().mapping().headings());
        }
    }

    /** Imports the rows by the chosen columns. */
    public String run() {
        service.run(id, ColumnMapping.of(columns));
        return "/work/complaint_import.xhtml?faces-redirect=true&id=" + id;
    }

    /** Returns whether the file waits for the reader to confirm its columns. */
    public boolean isWaiting() {
        return !intake.imported() && intake.decidable();
    }

    /** Returns the result of the import, with the numbers of rows, as one sentence. */
    public String getResult() {
        ComplaintImportCounts counts = intake.counts();
        return PageFunctions.message(
                "exchange.imported",
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                counts.reports());
    }

    public ComplaintImportView getIntake() {
        return intake;
    }

    public ComplaintImportView.ComplaintFilePreview getPreview() {
        if (preview == null) {
            preview = service.preview(id);
        }
        return preview;
    }

    /** Returns the refused rows of the present page. */
    public List<CellProblem> getRefused() {
        if (refused == null) {
            refused = service.refusedRows(id, first);
        }
        return refused;
    }

    /** Returns the number of refused rows before those of the next page; null on the last one. */
    public Integer getNext() {
        return getRefused().size() == SHOWN && first + SHOWN < MOST ? first + SHOWN : null;
    }

    /** Returns the number of refused rows before this page. */
    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    /** Returns the sentence of a refused row. */
    public String problem(CellProblem row) {
        return PageFunctions.message(row.key(), row.arguments().toArray());
    }

    public ComplaintColumn[] getItems() {
        return ComplaintColumn.values();
    }

    public Map<String, String> getColumns() {
        return columns;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
