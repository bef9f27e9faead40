package fangxin.stationery.web;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import fangxin.stationery.PaperKind;
import fangxin.stationery.PaperTemplate;
import fangxin.stationery.TemplateDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The template of one kind of paper: its versions, what it may name, and how it is replaced. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    @Inject
    TemplateDesk desk;
    @Inject
    SignedIn signedIn;
    private String slug;
    private PaperKind kind;
    private transient List<TemplateDesk.View> versions;
    private transient Map<String, List<TemplateDesk.Word>> words;
    private transient Part file;

    public void open() {
        kind = PaperKind.of(slug).orElseThrow(() -> new Unknown(String.valueOf(slug)));
    }

    public String propose() {
        if (!Uploads.chosen(file)) {
            throw RuleViolation.at("file", "stationery.file.none");
        }
        Uploads.read(file, (name, content) -> desk.propose(kind, name, content));
        return done("stationery.done.proposed");
    }

    public String putInForce(String id) {
        desk.putInForce(id);
        return done("stationery.done.forced");
    }

    public String withdraw(String id) {
        desk.withdraw(id);
        return done("stationery.done.withdrawn");
    }

    private String done(String key) {
        Look.tell(key);
        return "/work/template.xhtml?faces-redirect=true&kind=" + slug;
    }

    public List<TemplateDesk.View> getVersions() {
        if (versions == null) {
            versions = desk.versions(kind);
        }
        return versions;
    }

    public TemplateDesk.View getCurrent() {
        return getVersions().stream().filter(each -> each.state() == PaperTemplate.State.IN_FORCE).findFirst().orElseThrow();
    }

    /** The words that a template may use, table by table; those of no table under an empty name. */
    public Map<String, List<TemplateDesk.Word>> getWords() {
        if (words == null) {
            words = desk.words(kind).stream().collect(Collectors.groupingBy(TemplateDesk.Word::table,
                    LinkedHashMap::new, Collectors.toList()));
        }
        return words;
    }

    public List<TemplateDesk.Word> getFields() {
        return getWords().get("");
    }

    public List<String> getTables() {
        return getWords().keySet().stream().filter(table -> !table.isEmpty()).toList();
    }

    /** How a table is written in a template. */
    public String hint(String table) {
        return Look.say("stationery.words.table", table, "{{" + table + "}}", "{{?" + table + "}}", "{{/" + table + "}}");
    }

    /** By which words a version is put in force, or null where it is, or was withdrawn. */
    public String verb(TemplateDesk.View one) {
        if (!isMayReplace() || one.id().equals(getCurrent().id()) || one.state() == PaperTemplate.State.WITHDRAWN) {
            return null;
        }
        return !one.own() ? "stationery.shipped.again" : one.state() == PaperTemplate.State.PROPOSED ? "stationery.force"
                : "stationery.force.again";
    }

    public boolean isMayReplace() {
        return signedIn.actor().holds(Role.COUNTY_OFFICE) || signedIn.actor().holds(Role.HANDLER);
    }

    public PaperKind getPaper() {
        return kind;
    }

    public String getKind() {
        return slug;
    }

    public void setKind(String kind) {
        this.slug = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
