package fangxin.document.issue.web;

import fangxin.common.LocalizedText;
import fangxin.document.issue.AgencyCodeInput;
import fangxin.document.issue.DocumentNumberService;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page of the register of document numbers, where an office also changes its agency codes. */
@Named
@RequestScoped
public class DocumentNumbersPage {
    @Inject
    ListTable<DocumentNumberService.DocumentNumberLine> definition;

    @Inject
    ListTables tables;

    @Inject
    DocumentNumberService service;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    CurrentUser currentUser;

    private String type;
    private String agencyCode;
    private TableModel<DocumentNumberService.DocumentNumberLine> table;
    private List<DocumentNumberService.NumberSeriesView> series;

    public TableModel<DocumentNumberService.DocumentNumberLine> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<DocumentNumberService.NumberSeriesView> getSeries() {
        if (series == null) {
            series = service.series();
        }
        return series;
    }

    public String rename() {
        service.rename(types.byCode(type), new AgencyCodeInput(agencyCode));
        PageFunctions.addFlashMessage("document.done.renamed");
        return "/work/document_numbers.xhtml?faces-redirect=true";
    }

    public LocalizedText getOffice() {
        return service.office();
    }

    public boolean isMayRename() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    /** Returns whether the caller issues documents and uploads their stamped scans. */
    public boolean isMayIssue() {
        return isMayRename() || currentUser.actor().holds(Role.HANDLER);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }
}
