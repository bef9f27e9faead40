package fangxin.casework.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The filter of the work list that this person used last. */
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
