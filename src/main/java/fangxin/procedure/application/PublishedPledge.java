package fangxin.procedure.application;

import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stored issue of a form's pledge that was published (已发布承诺书): its text as JSON. */
@Entity
@Table(name = "published_pledge")
class PublishedPledge {
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

    protected PublishedPledge() {}

    PublishedPledge(String form, PledgeText content, Instant now) {
        this.id = idOf(form, content.issue());
        this.form = form;
        this.issue = content.issue();
        this.content = JsonMapper.write(content);
        this.publishedAt = now;
    }

    static String idOf(String form, int issue) {
        return form + "/" + issue;
    }

    public PledgeText content() {
        return JsonMapper.read(content, PledgeText.class);
    }
}
