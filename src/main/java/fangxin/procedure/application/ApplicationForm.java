package fangxin.procedure.application;

import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stored application form (申报表) of one candidacy while it is filled in: answers, self-checks, files and signature,
 * saved one by one, with the issues of form and pledge under which it began.
 */
@Entity
@Table(name = "application_form")
public class ApplicationForm {
    @Id
    @Length(max = 30)
    private String candidacy;

    @Version
    private long version;

    @NotNull
    @Length(max = 40)
    private String form;

    private int formIssue;
    private int pledgeIssue;

    @NotNull
    @Lob
    private String content;

    @NotNull
    private Instant savedAt;

    protected ApplicationForm() {}

    ApplicationForm(String candidacy, FormDefinition form, int pledgeIssue, Map<String, String> known, Instant now) {
        this.candidacy = candidacy;
        this.form = form.form();
        this.formIssue = form.issue();
        this.pledgeIssue = pledgeIssue;
        this.content = JsonMapper.write(ApplicationContent.EMPTY.answered(known));
        this.savedAt = now;
    }

    /** Returns the reference of the candidacy. */
    public String candidacy() {
        return candidacy;
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

    public ApplicationContent content() {
        return JsonMapper.read(content, ApplicationContent.class);
    }

    public Instant savedAt() {
        return savedAt;
    }

    void answer(Map<String, String> changed, Instant now) {
        replaceWith(content().answered(changed), now);
    }

    /** Removes the answers to some questions. */
    void dropAnswers(List<String> questions, Instant now) {
        Map<String, String> removed = new HashMap<>();
        questions.forEach(question -> removed.put(question, null));
        answer(removed, now);
    }

    void check(Map<String, Boolean> changed, Instant now) {
        replaceWith(content().checked(changed), now);
    }

    void add(Attachment file, Instant now) {
        replaceWith(content().with(file), now);
    }

    void remove(Attachment file, Instant now) {
        replaceWith(content().without(file), now);
    }

    void sign(PledgeSignature signature) {
        replaceWith(content().signed(signature), signature.signedAt());
    }

    private void replaceWith(ApplicationContent changed, Instant now) {
        content = JsonMapper.write(changed);
        savedAt = now;
    }
}
