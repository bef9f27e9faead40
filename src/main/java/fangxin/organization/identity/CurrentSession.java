package fangxin.organization.identity;

import jakarta.enterprise.context.RequestScoped;

/** Request-scoped holder of the identifier of the session or the token of the present request. */
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
