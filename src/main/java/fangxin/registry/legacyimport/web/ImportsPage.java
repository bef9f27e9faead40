package fangxin.registry.legacyimport.web;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.http.UploadedFiles;
import fangxin.registry.legacyimport.RegisterImportService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Page on which an office uploads an old register to be checked, with the list of imports. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {
    private static final int SIZE = 20;

    @Inject
    RegisterImportService service;

    @Inject
    CurrentUser currentUser;

    private int page = 1;
    private RegisterImportService.ImportList intakes;
    private transient Part file;

    public void load() {
        intakes = service.imports((Math.max(1, page) - 1) * SIZE, SIZE);
    }

    /** Checks the file and shows what there is to say of it. */
    public String check() {
        if (!UploadedFiles.chosen(file)) {
            throw RuleViolation.at("file", "legacyimport.file.none");
        }
        return "/work/import.xhtml?faces-redirect=true&id=" + UploadedFiles.read(file, service::receive);
    }

    public boolean isSender() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public RegisterImportService.ImportList getIntakes() {
        return intakes;
    }

    public long getPages() {
        return Math.max(1, Math.ceilDiv(intakes.total(), SIZE));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
