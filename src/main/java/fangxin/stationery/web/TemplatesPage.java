package fangxin.stationery.web;

import fangxin.stationery.TemplateDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The templates in force. */
@Named
@RequestScoped
public class TemplatesPage {
    @Inject
    TemplateDesk desk;
    private List<TemplateDesk.Line> lines;

    public List<TemplateDesk.Line> getLines() {
        if (lines == null) {
            lines = desk.lines();
        }
        return lines;
    }
}
