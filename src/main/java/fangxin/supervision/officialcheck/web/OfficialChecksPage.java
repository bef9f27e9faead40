package fangxin.supervision.officialcheck.web;

import fangxin.common.RuleViolation;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.officialcheck.OfficialCheckImportView;
import fangxin.supervision.officialcheck.OfficialCheckService;
import fangxin.supervision.officialcheck.OfficialCheckView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page with the table of the official checks and their imports, on which an officer sends a file; also Faces bean for
 * the page of a title, which shows those of its holder.
 */
@Named
@RequestScoped
public class OfficialChecksPage {
    @Inject
    OfficialCheckService service;

    @Inject
    ListTable<OfficialCheckView> definition;

    @Inject
    ListTables tables;

    @Inject
    CurrentUser currentUser;

    private final Map<String, List<OfficialCheckView>> ofTitles = new HashMap<>();
    private TableModel<OfficialCheckView> table;
    private List<OfficialCheckImportView> imports;
    private Part file;

    /** Stores the uploaded file and shows its columns. */
    public String upload() {
        if (!UploadedFiles.isChosen(file)) {
            throw RuleViolation.at("file", "feed.file.none");
        }
        return "/work/official_check_import.xhtml?faces-redirect=true&id=" + UploadedFiles.read(file, service::receive);
    }

    public TableModel<OfficialCheckView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<OfficialCheckImportView> getImports() {
        if (imports == null) {
            imports = service.imports();
        }
        return imports;
    }

    /** Returns the checks of the holder of a title. */
    public List<OfficialCheckView> of(String number) {
        return ofTitles.computeIfAbsent(number, service::ofTitle);
    }

    /** Returns whether the reader imports files. */
    public boolean isSender() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
