package fangxin.document.template.web;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.document.template.TemplateService;
import fangxin.document.template.TemplateState;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Page of the templates of one document type: its versions and placeholders, where an office uploads a version, puts
 * one in force or withdraws one.
 */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    @Inject
    TemplateService service;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    CurrentUser currentUser;

    private String slug;
    private transient List<TemplateService.TemplateView> versions;
    private transient Map<String, List<TemplateService.TemplatePlaceholder>> placeholders;
    private transient Part file;

    public void load() {
        types.byCode(slug);
    }

    public String propose() {
        if (!UploadedFiles.isChosen(file)) {
            throw RuleViolation.at("file", "document.template.file.none");
        }
        UploadedFiles.read(file, (name, content) -> service.propose(types.byCode(slug), name, content));
        return done("document.template.done.proposed");
    }

    public String putInForce(String id) {
        service.putInForce(id);
        return done("document.template.done.inForce");
    }

    public String withdraw(String id) {
        service.withdraw(id);
        return done("document.template.done.withdrawn");
    }

    private String done(String key) {
        PageFunctions.addFlashMessage(key);
        return "/work/template.xhtml?faces-redirect=true&type=" + slug;
    }

    public List<TemplateService.TemplateView> getVersions() {
        if (versions == null) {
            versions = service.versions(types.byCode(slug));
        }
        return versions;
    }

    public TemplateService.TemplateView getCurrent() {
        return getVersions().stream()
                .filter(each -> each.state() == TemplateState.IN_FORCE)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the placeholders of a template, table by table; those of no table under an empty name. */
    public Map<String, List<TemplateService.TemplatePlaceholder>> getPlaceholders() {
        if (placeholders == null) {
            placeholders = service.placeholders(types.byCode(slug)).stream()
                    .collect(Collectors.groupingBy(
                            TemplateService.TemplatePlaceholder::table, LinkedHashMap::new, Collectors.toList()));
        }
        return placeholders;
    }

    public List<TemplateService.TemplatePlaceholder> getFields() {
        return getPlaceholders().get("");
    }

    public List<String> getTables() {
        return getPlaceholders().keySet().stream()
                .filter(table -> !table.isEmpty())
                .toList();
    }

    /** Returns the hint how a table is written in a template. */
    public String hint(String table) {
        return PageFunctions.message(
                "document.template.placeholders.table",
                table,
                "{{" + table + "}}",
                "{{?" + table + "}}",
                "{{/" + table + "}}");
    }

    /** Returns the key of the button that puts a version in force, or null where it is, or was withdrawn. */
    public String buttonKey(TemplateService.TemplateView one) {
        if (!isMayReplace() || one.id().equals(getCurrent().id()) || one.state() == TemplateState.WITHDRAWN) {
            return null;
        }
        return !one.own()
                ? "document.template.shipped.again"
                : one.state() == TemplateState.PROPOSED
                        ? "document.template.putInForce"
                        : "document.template.putInForce.again";
    }

    public boolean isMayReplace() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE)
                || currentUser.actor().holds(Role.HANDLER);
    }

    /** Returns the name of the document type. */
    public LocalizedText getName() {
        return types.byCode(slug).name();
    }

    public String getType() {
        return slug;
    }

    public void setType(String type) {
        this.slug = type;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
