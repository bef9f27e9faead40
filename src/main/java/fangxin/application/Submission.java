package fangxin.application;

import fangxin.platform.Json;
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
    private String content;
    private Instant submittedAt;

    protected Submission() { }

    Submission(String reference, int seq, String account, String actorName, Content content, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.reference = reference;
        this.seq = seq;
        this.account = account;
        this.actorName = actorName;
        this.content = Json.write(content);
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
        return Json.read(content, Content.class);
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
