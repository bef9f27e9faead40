package fangxin.casework.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Session-scoped bean that keeps the filter of the worklist that this user applied last, as a query string. */
@SessionScoped
public class WorklistFilterSession implements Serializable {
    private String query = "";

    public String query() {
        return query;
    }

    public void remember(String address) {
        query = address;
    }
}
