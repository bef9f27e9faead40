package fangxin.procedure.application;

import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stored issue of an application form that was published (已发布申报表): its definition as JSON. */
@Entity
@Table(name = "published_form")
class PublishedForm {
    @Id
    @Length(max = 60)
    private String id;

    @NotNull
    @Length(max = 40)
    private String form;

    private int issue;

    @NotNull
    @Lob
    private String content;

    @NotNull
    private Instant publishedAt;

    protected PublishedForm() {}

    PublishedForm(FormDefinition content, Instant now) {
        this.id = idOf(content.form(), content.issue());
        this.form = content.form();
        this.issue = content.issue();
        this.content = JsonMapper.write(content);
        this.publishedAt = now;
    }

    static String idOf(String form, int issue) {
        return form + "/" + issue;
    }

    public FormDefinition content() {
        return JsonMapper.read(content, FormDefinition.class);
    }
}
