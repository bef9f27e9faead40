package fangxin.document.export;

import fangxin.common.LocalizedText;
import fangxin.document.template.TemplateService;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;

/** List export of the templates in force for an office. */
@ApplicationScoped
class TemplateExports {
    @Inject
    TemplateService service;

    @Produces
    ListExport<TemplateService.TemplateLine> templates() {
        return ListExport.<TemplateService.TemplateLine>of(
                        "templates", "templates.list", filters -> service.lines().stream())
                .column("templates.col.type", TemplateService.TemplateLine::name)
                .labelColumn(
                        "templates.col.source",
                        "templates.",
                        line -> line.inForce().own() ? "own" : "shipped")
                .column("templates.col.issue", line -> line.inForce().issue())
                .column("templates.col.file", line -> line.inForce().fileName())
                .column("templates.col.who", TemplateExports::who)
                .column("templates.col.when", line -> line.inForce().inForceAt());
    }

    private static Object who(TemplateService.TemplateLine line) {
        return line.inForce().own()
                ? line.inForce().actorName()
                : new LocalizedText(
                        Messages.message(Locale.CHINESE, "templates.shipped"),
                        Messages.message(Locale.ENGLISH, "templates.shipped"));
    }
}
