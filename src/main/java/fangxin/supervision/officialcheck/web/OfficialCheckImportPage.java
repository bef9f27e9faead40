package fangxin.supervision.officialcheck.web;

import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.officialcheck.OfficialCheckColumn;
import fangxin.supervision.officialcheck.OfficialCheckCounts;
import fangxin.supervision.officialcheck.OfficialCheckImportView;
import fangxin.supervision.officialcheck.OfficialCheckService;
import fangxin.supervision.officialcheck.OfficialCheckWithdrawalInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page of one import of official checks: columns and first rows of a file that waits, then the result with refused
 * rows; an officer confirms the columns, or takes the import back.
 */
@Named
@ViewScoped
public class OfficialCheckImportPage implements Serializable {
    private static final int SHOWN = 200;

    @Inject
    OfficialCheckService service;

    private String id;
    private String reason;
    private OfficialCheckImportView intake;
    private transient OfficialCheckImportView.OfficialCheckPreview preview;
    private final Map<String, String> columns = new HashMap<>();

    public void load() {
        intake = service.find(id);
        if (isWaiting()) {
            columns.putAll(getPreview().mapping().headings());
        }
    }

    /** Imports the rows by the chosen columns. */
    public String run() {
        OfficialCheckCounts counts = service.run(id, ColumnMapping.of(columns)).counts();
        PageFunctions.addFlashMessage("feed.import.imported", counts.added(), counts.changed(), counts.refused());
        return "/work/official_check_import.xhtml?faces-redirect=true&id=" + id;
    }

    /** Withdraws the import, which then waits again for its columns to be confirmed. */
    public String withdraw() {
        service.withdraw(id, new OfficialCheckWithdrawalInput(reason));
        PageFunctions.addFlashMessage("officialcheck.withdraw.done");
        return "/work/official_check_import.xhtml?faces-redirect=true&id=" + id;
    }

    /** Returns whether the reader may withdraw the import. */
    public boolean isWithdrawable() {
        return intake.imported() && intake.decidable();
    }

    /** Returns whether the file waits for the reader to confirm its columns. */
    public boolean isWaiting() {
        return !intake.imported() && intake.decidable();
    }

    public OfficialCheckImportView getIntake() {
        return intake;
    }

    public OfficialCheckImportView.OfficialCheckPreview getPreview() {
        if (preview == null) {
            preview = service.preview(id);
        }
        return preview;
    }

    /** Returns the first refused rows. */
    public List<CellProblem> getRefused() {
        return service.refusedRows(id).stream().limit(SHOWN).toList();
    }

    /** Returns the sentence of a refused row. */
    public String problem(CellProblem row) {
        return PageFunctions.message(row.key(), row.arguments().toArray());
    }

    public OfficialCheckColumn[] getItems() {
        return OfficialCheckColumn.values();
    }

    public Map<String, String> getColumns() {
        return columns;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
