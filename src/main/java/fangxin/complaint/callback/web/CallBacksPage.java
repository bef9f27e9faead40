package fangxin.complaint.callback.web;

import fangxin.complaint.callback.CallBackDrawInput;
import fangxin.complaint.callback.CallBackService;
import fangxin.complaint.callback.CallBackView;
import fangxin.complaint.callback.PlatformCallBacksInput;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page with the table of the call-backs that the reader may see and their draws, on which the city's office draws those
 * of a month and imports those of 12315.
 */
@Named
@RequestScoped
public class CallBacksPage {
    private static final String HERE = "/work/call_backs.xhtml?faces-redirect=true";

    @Inject
    CallBackService service;

    @Inject
    ListTable<CallBackView> definition;

    @Inject
    ListTables tables;

    private TableModel<CallBackView> table;
    private List<CallBackService.CallBackDrawView> draws;
    private String month;
    private String rows;

    public TableModel<CallBackView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public String draw() {
        CallBackService.CallBackDrawView drawn = service.draw(new CallBackDrawInput(month));
        PageFunctions.addFlashMessage("callback.draw.done", drawn.month(), drawn.drawn());
        return HERE;
    }

    public String importPlatform() {
        CallBackService.PlatformCallBackResult result = service.importPlatform(new PlatformCallBacksInput(rows));
        PageFunctions.addFlashMessage(
                "callback.platform.done",
                result.added(),
                result.known(),
                result.refused().size(),
                result.refused().isEmpty() ? "—" : String.join(" ", result.refused()));
        return HERE;
    }

    public List<CallBackService.CallBackDrawView> getDraws() {
        if (draws == null) {
            draws = service.draws();
        }
        return draws;
    }

    public boolean isCaller() {
        return service.isCaller();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}
