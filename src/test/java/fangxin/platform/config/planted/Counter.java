package fangxin.platform.config.planted;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** A stateless bean whose name does not end in Service. */
@Stateless
@PermitAll
public class Counter {
    public String serve() {
        return "served";
    }
}
