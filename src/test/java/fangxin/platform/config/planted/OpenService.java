package fangxin.platform.config.planted;

import jakarta.ejb.Stateless;

/** A service without roles. */
@Stateless
public class OpenService {
    public String enter() {
        return "anybody";
    }
}
