package fangxin.application;

import jakarta.persistence.Convert;
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
    @Convert(converter = PledgeText.Column.class)
    private PledgeText content;
    private Instant publishedAt;

    protected PledgeEdition() { }

    PledgeEdition(PledgeText content, Instant now) {
        this.issue = content.issue();
        this.content = content;
        this.publishedAt = now;
    }

    public PledgeText content() {
        return content;
    }
}
