package fangxin.platform.config.planted;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** A desk that is not called one. */
@Stateless
@PermitAll
public class Counter {
    public String serve() {
        return "served";
    }
}
