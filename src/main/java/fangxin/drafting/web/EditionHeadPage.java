package fangxin.drafting.web;

import fangxin.drafting.EditionFormDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The head of a draft: what it is called, from when, and how much bonus and minus count. */
@Named
@ViewScoped
public class EditionHeadPage extends DraftPartPage {
    @Override
    EditionFormDesk.Form read() {
        return forms.head(getDraft());
    }

    @Override
    void keep(EditionFormDesk.Form form) {
        forms.keepHead(getDraft(), form);
    }

    @Override
    String place() {
        return "head";
    }
}
