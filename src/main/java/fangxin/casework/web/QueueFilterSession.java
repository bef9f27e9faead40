package fangxin.casework.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Filter of the worklist that this user applied last, kept in the session. */
@SessionScoped
public class QueueFilterSession implements Serializable {
    private String query = "";

    public String query() {
        return query;
    }

    public void remember(String address) {
        query = address;
    }
}
