package fangxin.naming.plaque.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.naming.plaque.WaitingPlaqueView;
import fangxin.organization.worklist.TaskType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Page with the list of plaques that wait to be handed over; it redirects readers of the former address of plaques to
 * be taken back to the list of those.
 */
@Named
@RequestScoped
public class WaitingPlaquesPage {
    @Inject
    ListTable<WaitingPlaqueView> definition;

    @Inject
    ListTables tables;

    private TableModel<WaitingPlaqueView> table;
    private String type;
    private String document;

    public TableModel<WaitingPlaqueView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /**
     * Redirects to the list that an address means: the list of plaques to be returned once had the address of this
     * page.
     */
    public void open() throws IOException {
        if (TaskType.TAKE_BACK_PLAQUE.name().equals(type)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath()
                    + "/work/plaques"
                    + (document == null ? "" : "?document=" + URLEncoder.encode(document, StandardCharsets.UTF_8)));
        }
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
