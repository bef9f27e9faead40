package fangxin.drafting.web;

import fangxin.drafting.EditionFormDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What a draft can come to: lines for pass and excellence, or levels. */
@Named
@ViewScoped
public class EditionResultPage extends DraftPartPage {
    @Override
    EditionFormDesk.Form read() {
        return forms.result(getDraft());
    }

    @Override
    void keep(EditionFormDesk.Form form) {
        forms.keepResult(getDraft(), form);
    }

    @Override
    String place() {
        return "levels";
    }
}
