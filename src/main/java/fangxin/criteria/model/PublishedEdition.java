package fangxin.criteria.model;

import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored edition of a sheet of criteria that was published: its content as JSON, with its digest and its publisher; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "published_edition")
public class PublishedEdition {
    @Id
    @Length(max = 60)
    private String id;

    @NotNull
    @Length(max = 40)
    private String sheet;

    private int issue;

    @NotNull
    @Lob
    private String content;

    @Length(max = 64)
    private String sha256;

    @Length(max = 60)
    private String publishedBy;

    @Length(max = 100)
    private String publishedByName;

    @NotNull
    private Instant publishedAt;

    protected PublishedEdition() {}

    /**
     * @param publisher     account of who published it, or null for one that came with the software
     * @param publisherName the name of that person
     */
    PublishedEdition(CriteriaEdition edition, String publisher, String publisherName, Instant now) {
        this.id = idOf(edition.sheet(), edition.issue());
        this.sheet = edition.sheet();
        this.issue = edition.issue();
        this.content = JsonMapper.write(edition);
        this.sha256 = Sha256.hex(content);
        this.publishedBy = publisher;
        this.publishedByName = publisherName;
        this.publishedAt = now;
    }

    public static String idOf(String sheet, int issue) {
        return sheet + "/" + issue;
    }

    public CriteriaEdition content() {
        if (sha256 != null && !sha256.equals(Sha256.hex(content))) {
            throw new IllegalStateException("edition " + id + " was changed after it was published");
        }
        return JsonMapper.read(content, CriteriaEdition.class);
    }

    public String id() {
        return id;
    }

    public String sheet() {
        return sheet;
    }

    public int issue() {
        return issue;
    }

    /** Returns the SHA-256 of the content as it is kept; null for one that was published before digests were. */
    public String sha256() {
        return sha256;
    }

    /**
     * Returns the name of the officer who published the edition, or null for an edition that came with the software.
     */
    public String publishedByName() {
        return publishedByName;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
