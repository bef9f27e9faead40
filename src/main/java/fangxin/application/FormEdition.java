package fangxin.application;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A form as it was published. */
@Entity
@Table(name = "form_edition")
public class FormEdition {
    @Id
    private String id;
    private String form;
    private int issue;
    @Lob
    @Convert(converter = FormDefinition.Column.class)
    private FormDefinition content;
    private Instant publishedAt;

    protected FormEdition() { }

    FormEdition(FormDefinition content, Instant now) {
        this.id = idOf(content.form(), content.issue());
        this.form = content.form();
        this.issue = content.issue();
        this.content = content;
        this.publishedAt = now;
    }

    static String idOf(String form, int issue) {
        return form + "/" + issue;
    }

    public FormDefinition content() {
        return content;
    }
}
