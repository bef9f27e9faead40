package fangxin.naming.notice;

import fangxin.procedure.candidacy.StepContext;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A correction notice (更正公告): what a posted notice said, and what it says now. */
@Entity
@Table(name = "notice_correction")
public class NoticeCorrection {
    /**
     * What of a notice may be corrected: the first five concern the notice, the others one of its items. The last day
     * moves with a published calendar only.
     */
    public enum Field {
        TITLE(200),
        TEXT(4000),
        PHONE(60),
        CONTACT_ADDRESS(300),
        LAST_DAY(10),
        REGISTERED_NAME(200),
        SIGN_NAME(120),
        ADDRESS(300),
        REASON(1000),
        PROMISES(2000);

        private final int length;

        Field(int length) {
            this.length = length;
        }

        public int length() {
            return length;
        }

        /** Whether an officer may correct it. */
        public boolean byHand() {
            return this != LAST_DAY;
        }

        public boolean ofItem() {
            return ordinal() >= REGISTERED_NAME.ordinal();
        }
    }

    @Id
    private String id;

    @ManyToOne(optional = false)
    private PublicNotice notice;

    @ManyToOne
    private NoticeItem item;

    @Enumerated(EnumType.STRING)
    private Field field;

    @Column(name = "text_before")
    private String before;

    @Column(name = "text_after")
    private String after;

    private String reason;
    private String account;
    private String actorName;
    private Instant correctedAt;

    protected NoticeCorrection() {}

    NoticeCorrection(
            PublicNotice notice,
            NoticeItem item,
            Field field,
            String before,
            String after,
            String reason,
            StepContext taking) {
        this.id = UUID.randomUUID().toString();
        this.notice = notice;
        this.item = item;
        this.field = field;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.account = taking.actor().account();
        this.actorName = taking.actor().name();
        this.correctedAt = taking.moment().at();
    }

    /** The item concerned, or null where it is the notice itself. */
    public NoticeItem item() {
        return item;
    }

    public Field field() {
        return field;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}
