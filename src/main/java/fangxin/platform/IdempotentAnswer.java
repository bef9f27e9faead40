package fangxin.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One keyed request, and what it was answered; status 0 while it is under way. */
@Entity
@Table(name = "idempotent_answer")
public class IdempotentAnswer {
    @Id
    private String id;
    @Column(name = "body_hash")
    private String bodyHash;
    private int status;
    @Column(name = "content_type")
    private String contentType;
    @Lob
    private String answer;
    private Instant createdAt;

    protected IdempotentAnswer() { }

    IdempotentAnswer(String id, String bodyHash, Instant now) {
        this.id = id;
        this.bodyHash = bodyHash;
        this.createdAt = now;
    }

    boolean sameBody(String hash) {
        return bodyHash.equals(hash);
    }

    boolean finished() {
        return status != 0;
    }

    boolean outdated(Instant now, Duration kept, Duration givenUp) {
        return createdAt.isBefore(now.minus(finished() ? kept : givenUp));
    }

    void finish(int status, String contentType, String answer) {
        this.status = status;
        this.contentType = contentType;
        this.answer = answer;
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    String answer() {
        return answer;
    }
}
