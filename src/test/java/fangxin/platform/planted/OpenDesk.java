package fangxin.platform.planted;

import jakarta.ejb.Stateless;

/** A desk that does not say who may enter. */
@Stateless
public class OpenDesk {
    public String enter() {
        return "anybody";
    }
}
