package fangxin.registry.legacyimport.web;

import fangxin.common.RuleViolation;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.http.UploadedFiles;
import fangxin.registry.legacyimport.RegisterImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Page on which an office uploads an old register to be checked, with the list of imports. */
@Named
@RequestScoped
public class ImportsPage {
    @Inject
    ListTable<RegisterImportService.ImportView> definition;

    @Inject
    ListTables tables;

    @Inject
    RegisterImportService service;

    @Inject
    CurrentUser currentUser;

    private TableModel<RegisterImportService.ImportView> table;
    private Part file;

    public TableModel<RegisterImportService.ImportView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Checks the file and shows the result. */
    public String check() {
        if (!UploadedFiles.isChosen(file)) {
            throw RuleViolation.at("file", "legacyimport.file.none");
        }
        return "/work/import.xhtml?faces-redirect=true&id=" + UploadedFiles.read(file, service::receive);
    }

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
