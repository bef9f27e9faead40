package fangxin.supervision.feed.web;

import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.feed.FeedColumn;
import fangxin.supervision.feed.FeedCounts;
import fangxin.supervision.feed.FeedImport;
import fangxin.supervision.feed.FeedImportService;
import fangxin.supervision.feed.FeedImportView;
import fangxin.supervision.feed.FeedRunner;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page of one import of a feed: columns and first rows of a file that waits, then the result with the refused rows, and
 * the acceptance of a file with too few or with refused rows as complete.
 */
@Named
@ViewScoped
public class FeedImportPage implements Serializable {
    private static final int SHOWN = 200;

    @Inject
    FeedImportService service;

    @Inject
    FeedRunner runner;

    private String id;
    private transient FeedImportView intake;
    private transient FeedImportView.FeedPreview preview;
    private final Map<String, String> columns = new HashMap<>();

    public void load() {
        intake = service.find(id);
        if (isWaiting() && intake.decidable()) {
            columns.putAll(getPreview().mapping().headings());
        }
    }

    /** Imports the rows by the chosen columns. */
    public String run() {
        FeedCounts counts = service.run(id, ColumnMapping.of(columns)).counts();
        runner.run(FeedRunner.PATIENCE);
        PageFunctions.addFlashMessage("feed.import.imported", counts.added(), counts.changed(), counts.refused());
        return ownPage();
    }

    /** Accepts a file with too few rows as complete. */
    public String accept() {
        FeedCounts counts = service.accept(id).counts();
        runner.run(FeedRunner.PATIENCE);
        PageFunctions.addFlashMessage("feed.import.accepted", counts.ended());
        return ownPage();
    }

    private String ownPage() {
        return "/work/feed_import.xhtml?faces-redirect=true&id=" + id;
    }

    public FeedImportView getIntake() {
        if (intake == null) {
            intake = service.find(id);
        }
        return intake;
    }

    public FeedImportView.FeedPreview getPreview() {
        if (preview == null) {
            preview = service.preview(id);
        }
        return preview;
    }

    /** Returns whether the file waits for its columns to be confirmed. */
    public boolean isWaiting() {
        return getIntake().state() == FeedImport.FeedImportState.RECEIVED;
    }

    /** Returns the first refused rows. */
    public List<CellProblem> getRefused() {
        List<CellProblem> all = service.refusedRows(id);
        return new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
    }

    /** Returns the sentence of a refused row. */
    public String problem(CellProblem row) {
        return PageFunctions.message(row.key(), row.arguments().toArray());
    }

    public FeedColumn[] getItems() {
        return FeedColumn.values();
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
