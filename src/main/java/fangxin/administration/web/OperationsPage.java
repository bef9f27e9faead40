package fangxin.administration.web;

import fangxin.administration.OperationsDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the operator of the server looks at. */
@Named
@RequestScoped
public class OperationsPage {
    @Inject
    OperationsDesk desk;
    private OperationsDesk.Operations operations;

    public OperationsDesk.Operations getOperations() {
        if (operations == null) {
            operations = desk.operations();
        }
        return operations;
    }

    /** Whether the page is for this administrator. */
    public boolean isAllowed() {
        return desk.mayOperate();
    }

    /** Shape and colour of the database's state. */
    public String getLook() {
        return getOperations().database().state().equals("UP") ? "VALID" : "ATTENTION";
    }

}
