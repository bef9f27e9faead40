package fangxin.organization.identity;

import jakarta.enterprise.context.RequestScoped;

/** The session or token in which this request is made. */
@RequestScoped
public class CurrentSession {
    private String id;

    public void is(String session) {
        id = session;
    }

    String id() {
        return id;
    }
}
