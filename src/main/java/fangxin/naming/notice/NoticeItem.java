package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.merchant.Premises;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Stored item of a public notice: one candidacy with the names, address, grade, reason and promises published about it;
 * it takes corrections and their withdrawal, and answers which obstacles keep it from being named.
 */
@Entity
@Table(name = "notice_item")
public class NoticeItem {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "notice")
    private PublicNotice notice;

    private int seq;

    @ManyToOne(optional = false)
    @JoinColumn(name = "candidacy")
    private Candidacy candidacy;

    @NotNull
    @Length(max = 200)
    private String registeredName;

    @NotNull
    @Length(max = 200)
    private String signName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String signSortKey;

    @NotNull
    @Length(max = 300)
    private String address;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @NotNull
    @Length(max = 1000)
    private String reason;

    @Length(max = 2000)
    private String promisesZh;

    @Length(max = 4000)
    private String promisesEn;

    protected NoticeItem() {}

    NoticeItem(PublicNotice notice, int seq, Candidacy candidacy, NamingGrounds grounds) {
        this.id = UUID.randomUUID().toString();
        this.notice = notice;
        this.seq = seq;
        this.candidacy = candidacy;
        this.registeredName = candidacy.merchant().name();
        this.signName = candidacy.premises().map(Premises::signName).orElse(registeredName);
        this.signSortKey = NameCollation.key(signName);
        this.address = grounds.publishedAddress(candidacy);
        this.grade = grounds.grade();
        this.reason = grounds.reason();
        this.promisesZh = grounds.promises().zh();
        this.promisesEn = grounds.promises().en();
    }

    /** Returns the obstacles to the naming of the item now; empty if there are none. */
    public List<RuleViolation.Violation> obstacles(long openObjections, BusinessMoment now) {
        List<RuleViolation.Violation> found = new ArrayList<>();
        if (notice.isOpen(now.today())) {
            found.add(obstacle("naming.obstacle.notice", notice.lastDay()));
        }
        if (openObjections > 0) {
            found.add(obstacle("naming.obstacle.objection", openObjections));
        }
        if (candidacy.stage() != Stage.ON_NOTICE && candidacy.stage() != Stage.OBJECTED) {
            found.add(obstacle("naming.obstacle.stage." + candidacy.stage()));
        }
        return found;
    }

    private RuleViolation.Violation obstacle(String key, Object... arguments) {
        return new RuleViolation.Violation(candidacy.reference(), key, List.of(arguments));
    }

    String read(CorrectableField field) {
        return switch (field) {
            case REGISTERED_NAME -> registeredName;
            case SIGN_NAME -> signName;
            case ADDRESS -> address;
            case REASON -> reason;
            case PROMISES -> promisesZh == null ? "" : promisesZh;
            default -> throw RuleViolation.at("field", "naming.correction.notice");
        };
    }

    /** Returns the English text that a correction of a field replaces; null without one. */
    String english(CorrectableField field) {
        return field == CorrectableField.PROMISES ? promisesEn : null;
    }

    /** Writes the text back that a correction has replaced. */
    void restore(CorrectableField field, String before, String englishBefore) {
        write(field, before);
        if (field == CorrectableField.PROMISES) {
            promisesEn = englishBefore;
        }
    }

    void write(CorrectableField field, String after) {
        switch (field) {
            case REGISTERED_NAME -> registeredName = after;
            case SIGN_NAME -> {
                signName = after;
                signSortKey = NameCollation.key(after);
            }
            case ADDRESS -> address = after;
            case REASON -> reason = after;
            default -> {
                promisesZh = after;
                promisesEn = null; // the correction states the Chinese text only
            }
        }
    }

    public String id() {
        return id;
    }

    public PublicNotice notice() {
        return notice;
    }

    public int seq() {
        return seq;
    }

    public Candidacy candidacy() {
        return candidacy;
    }

    public String registeredName() {
        return registeredName;
    }

    public String signName() {
        return signName;
    }

    public String address() {
        return address;
    }

    public Grade grade() {
        return grade;
    }

    public String reason() {
        return reason;
    }

    public LocalizedText promises() {
        return new LocalizedText(promisesZh, promisesEn);
    }
}
