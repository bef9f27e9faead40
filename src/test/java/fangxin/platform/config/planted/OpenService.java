package fangxin.platform.config.planted;

import jakarta.ejb.Stateless;

/** A desk that does not say who may enter. */
@Stateless
public class OpenService {
    public String enter() {
        return "anybody";
    }
}
