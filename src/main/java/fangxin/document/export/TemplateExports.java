package fangxin.document.export;

import fangxin.common.LocalizedText;
import fangxin.document.template.TemplateService;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;

/** Definition of the list export of the templates in force for an office. */
@ApplicationScoped
class TemplateExports {
    @Inject
    TemplateService service;

    @Produces
    ListExport<TemplateService.TemplateLine> templates() {
        return ListExport.<TemplateService.TemplateLine>of(
                        "templates", "document.template.list", filters -> service.lines().stream())
                .column("document.template.col.type", TemplateService.TemplateLine::name)
                .labelColumn(
                        "document.template.col.source",
                        "document.template.",
                        line -> line.inForce().own() ? "own" : "shipped")
                .column("document.template.col.issue", line -> line.inForce().issue())
                .column("document.template.col.file", line -> line.inForce().fileName())
                .column("document.template.col.uploader", TemplateExports::uploaderName)
                .column("document.template.col.when", line -> line.inForce().inForceAt());
    }

    private static Object uploaderName(TemplateService.TemplateLine line) {
        return line.inForce().own()
                ? line.inForce().actorName()
                : new LocalizedText(
                        Messages.message(Locale.CHINESE, "document.template.shipped"),
                        Messages.message(Locale.ENGLISH, "document.template.shipped"));
    }
}
