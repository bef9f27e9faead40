package fangxin.administration.web;

import fangxin.administration.OperationsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page that shows the operator the state of the server: jobs, outbox, damaged files, disk, database, index. */
@Named
@RequestScoped
public class OperationsPage {
    @Inject
    OperationsService service;

    private OperationsService.OperationsView operations;

    public OperationsService.OperationsView getOperations() {
        if (operations == null) {
            operations = service.operations();
        }
        return operations;
    }

    /** Returns whether the administrator may use the page. */
    public boolean isAllowed() {
        return service.mayOperate();
    }

    /** Returns the shape and colour of the database's state. */
    public String getBadgeStyle() {
        return getOperations().database().state().equals("UP") ? "VALID" : "ATTENTION";
    }
}
