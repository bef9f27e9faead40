package fangxin.document.template.web;

import fangxin.document.template.TemplateService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page that lists the document types with the templates in force for an office. */
@Named
@RequestScoped
public class TemplatesPage {
    @Inject
    TemplateService service;

    private List<TemplateService.TemplateLine> lines;

    public List<TemplateService.TemplateLine> getLines() {
        if (lines == null) {
            lines = service.lines();
        }
        return lines;
    }
}
