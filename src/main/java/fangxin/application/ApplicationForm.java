package fangxin.application;

import fangxin.platform.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** The application of one candidacy as it is being filled in; every answer is kept as it is typed. */
@Entity
@Table(name = "application_form")
public class ApplicationForm {
    @Id
    private String reference;
    @Version
    private long version;
    private String form;
    private int formIssue;
    private int pledgeIssue;
    @Lob
    private String content;
    private Instant savedAt;

    protected ApplicationForm() { }

    ApplicationForm(String reference, FormDefinition form, int pledgeIssue, Map<String, String> known, Instant now) {
        this.reference = reference;
        this.form = form.form();
        this.formIssue = form.issue();
        this.pledgeIssue = pledgeIssue;
        this.content = Json.write(Content.EMPTY.answered(known));
        this.savedAt = now;
    }

    public String reference() {
        return reference;
    }

    public String form() {
        return form;
    }

    public int formIssue() {
        return formIssue;
    }

    public int pledgeIssue() {
        return pledgeIssue;
    }

    public Content content() {
        return Json.read(content, Content.class);
    }

    public Instant savedAt() {
        return savedAt;
    }

    void answer(Map<String, String> changed, Instant now) {
        keep(content().answered(changed), now);
    }

    void check(Map<String, Boolean> changed, Instant now) {
        keep(content().checked(changed), now);
    }

    void add(Attachment file, Instant now) {
        keep(content().with(file), now);
    }

    void remove(Attachment file, Instant now) {
        keep(content().without(file), now);
    }

    void sign(Signature signature) {
        keep(content().signed(signature), signature.at());
    }

    private void keep(Content changed, Instant now) {
        content = Json.write(changed);
        savedAt = now;
    }
}
