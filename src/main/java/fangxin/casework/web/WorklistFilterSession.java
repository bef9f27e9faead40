package fangxin.casework.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Query string with the filter of the worklist that this user applied last, kept in the session. */
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
