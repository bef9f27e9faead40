package fangxin.organization.identity;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** Request-scoped holder of the instant at which the password was given on which the present request may rely. */
@RequestScoped
public class PasswordEntryTime {
    private Instant at;
    private boolean program;

    /** Sets the time for a program's token; null where the token was issued without a password. */
    public void forToken(Instant passwordAt) {
        program = true;
        at = passwordAt;
    }

    void enter(Instant now) {
        at = now;
    }

    Instant enteredAt() {
        return at;
    }

    boolean isEnteredInProgram() {
        return program;
    }
}
