package fangxin.criteria;

import fangxin.platform.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** An edition as it was published. */
@Entity
@Table(name = "criteria_edition")
public class PublishedEdition {
    @Id
    private String id;
    private String sheet;
    private int issue;
    @Lob
    private String content;
    private Instant publishedAt;

    protected PublishedEdition() { }

    PublishedEdition(Edition edition, Instant now) {
        this.id = idOf(edition.sheet(), edition.issue());
        this.sheet = edition.sheet();
        this.issue = edition.issue();
        this.content = Json.write(edition);
        this.publishedAt = now;
    }

    static String idOf(String sheet, int issue) {
        return sheet + "/" + issue;
    }

    public Edition content() {
        return Json.read(content, Edition.class);
    }
}
