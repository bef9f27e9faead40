package fangxin.complaint.exchange.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintFileInput;
import fangxin.complaint.exchange.ComplaintImportView;
import fangxin.complaint.exchange.ComplaintPlatform;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Page with the table of the imports of platforms' files and the completeness of the last days, on which an officer sends
 * a file to import it, or compares it with the cases stored here.
 */
@Named
@RequestScoped
public class ComplaintImportsPage {
    private static final String PASTED = "pasted.txt";

    @Inject
    ComplaintExchangeService service;

    @Inject
    ListTable<ComplaintImportView> definition;

    @Inject
    ListTables tables;

    @Inject
    CurrentUser currentUser;

    private ComplaintPlatform platform;
    private LocalDate day;
    private Integer rows;
    private Part file;
    private String pasted;
    private TableModel<ComplaintImportView> table;
    private List<ComplaintImportView.CoveredDay> days;

    /** Stores the file or the pasted table and shows its columns, or states that it was imported before. */
    public String upload() {
        ComplaintImportView received = service.find(read((name, in) -> service.receive(input(), name, in)));
        if (received.imported()) {
            PageFunctions.addFlashMessage(
                    "exchange.import.known", received.by(), PageFunctions.dateTime(received.receivedAt()));
        }
        return "/work/complaint_import.xhtml?faces-redirect=true&id=" + received.id();
    }

    /** Compares the file or the pasted table with the stored cases. */
    public String reconcile() {
        ComplaintImportView.ReconciliationView found = read((name, in) -> service.reconcile(input(), in));
        PageFunctions.addFlashMessage(
                "exchange.reconciled",
                found.compared(),
                found.missingHere(),
                found.missingThere(),
                found.different(),
                found.doubled(),
                found.elsewhere(),
                found.refused());
        return "/work/complaint_differences.xhtml?faces-redirect=true";
    }

    private ComplaintFileInput input() {
        return new ComplaintFileInput(platform, day, rows);
    }

    private <T> T read(BiFunction<String, InputStream, T> reader) {
        if (UploadedFiles.isChosen(file)) {
            return UploadedFiles.read(file, reader);
        }
        if (pasted == null || pasted.isBlank()) {
            throw RuleViolation.at("file", "exchange.file.none");
        }
        return reader.apply(PASTED, new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8)));
    }

    public TableModel<ComplaintImportView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<ComplaintImportView.CoveredDay> getDays() {
        if (days == null) {
            days = service.days();
        }
        return days;
    }

    /** Returns the number of pairs of day and platform with unknown completeness. */
    public long getUnknownDays() {
        return getDays().stream()
                .filter(ComplaintImportView.CoveredDay::isUnknown)
                .count();
    }

    public ComplaintPlatform[] getPlatforms() {
        return ComplaintPlatform.values();
    }

    /** Returns whether the reader imports files. */
    public boolean isSender() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public ComplaintPlatform getPlatform() {
        return platform;
    }

    public void setPlatform(ComplaintPlatform platform) {
        this.platform = platform;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer rows) {
        this.rows = rows;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
