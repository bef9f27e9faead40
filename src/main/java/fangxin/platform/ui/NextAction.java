package fangxin.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Bean that gives the first action of a page the style of its main action, and all later ones that of a secondary one.
 */
@Named
@RequestScoped
public class NextAction {
    private String first;

    /** @param key names the action within the page: the number of what it is about */
    public String style(String key) {
        if (first == null) {
            first = key;
        }
        return first.equals(key) ? "primary" : "secondary";
    }
}
