package fangxin.application;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.UUID;

/** The application as it was handed in, once more after each return. Never changed, never taken away. */
@Entity
public class Submission {
    @Id
    private String id;
    private String reference;
    private int seq;
    private String account;
    private String actorName;
    @Lob
    @Convert(converter = Content.Column.class)
    private Content content;
    private Instant submittedAt;

    protected Submission() { }

    Submission(String reference, int seq, String account, String actorName, Content content, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.reference = reference;
        this.seq = seq;
        this.account = account;
        this.actorName = actorName;
        this.content = content;
        this.submittedAt = now;
    }

    public String id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public int seq() {
        return seq;
    }

    public String account() {
        return account;
    }

    public String actorName() {
        return actorName;
    }

    public Content content() {
        return content;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
