package fangxin.document.issue.web;

import fangxin.common.LocalizedText;
import fangxin.document.issue.AgencyCodeInput;
import fangxin.document.issue.DocumentNumberService;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page of the register of document numbers, where an office also changes its agency codes. */
@Named
@ViewScoped
public class DocumentNumbersPage implements Serializable {
    private static final int SIZE = 30;

    @Inject
    DocumentNumberService service;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    CurrentUser currentUser;

    private String text;
    private int page = 1;
    private String type;
    private String agencyCode;
    private transient DocumentNumberService.DocumentNumberPage shown;
    private transient List<DocumentNumberService.NumberSeriesView> series;

    public DocumentNumberService.DocumentNumberPage getShown() {
        if (shown == null) {
            shown = service.page(text, (Math.max(1, page) - 1) * SIZE, SIZE);
        }
        return shown;
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

    /** Whether the caller issues documents and uploads their stamped scans. */
    public boolean isMayIssue() {
        return isMayRename() || currentUser.actor().holds(Role.HANDLER);
    }

    public int getPages() {
        return (int) Math.max(1, (getShown().total() + SIZE - 1) / SIZE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
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
