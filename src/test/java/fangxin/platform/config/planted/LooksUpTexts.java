package fangxin.platform.config.planted;

import java.util.ResourceBundle;

/** A class that reads the texts of the interface past the class of the messages. */
public class LooksUpTexts {
    public String title() {
        return ResourceBundle.getBundle("fangxin.platform.i18n.Messages").getString("platform.name");
    }
}
