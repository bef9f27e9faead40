package fangxin.application;

import fangxin.platform.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A pledge as it was published. */
@Entity
@Table(name = "pledge_edition")
public class PledgeEdition {
    @Id
    private int issue;
    @Lob
    private String content;
    private Instant publishedAt;

    protected PledgeEdition() { }

    PledgeEdition(PledgeText content, Instant now) {
        this.issue = content.issue();
        this.content = Json.write(content);
        this.publishedAt = now;
    }

    public PledgeText content() {
        return Json.read(content, PledgeText.class);
    }
}
