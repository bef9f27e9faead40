package fangxin.referral;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Stored batch of candidacies of a round that an office refers to a recipient at the higher level (上报): prepared, then
 * dropped, or sent with a document and answered item by item.
 */
@Entity
public class Referral {
    public enum ReferralState {
        PREPARED,
        SENT,
        DROPPED
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round")
    private ApplicationRound round;

    @NotNull
    @Length(max = 30)
    private String owner;

    @NotNull
    @Length(max = 200)
    private String recipient;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReferralState state = ReferralState.PREPARED;

    @Length(max = 100)
    private String documentNumber;

    private LocalDate documentDate;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant preparedAt;

    private Instant sentAt;

    @OneToMany(mappedBy = "referral", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ReferralItem> items = new ArrayList<>();

    protected Referral() {}

    Referral(ApplicationRound round, String recipient, List<Candidacy> candidacies, Actor by, BusinessMoment now) {
        this.id = UUID.randomUUID().toString();
        this.round = round;
        this.owner = round.owner();
        this.recipient = recipient;
        this.actor = RecordedActor.of(by);
        this.preparedAt = now.at();
        candidacies.forEach(candidacy -> items.add(new ReferralItem(this, items.size() + 1, candidacy)));
    }

    /** Sends the batch with its cover document. */
    void send(CoverDocumentInput cover, Actor by, BusinessMoment now) {
        require(ReferralState.PREPARED);
        LocalDate date = cover.documentDate();
        new FieldErrors()
                .validate(cover)
                .refuse(date != null && date.isAfter(now.today()), "documentDate", "referral.documentDate")
                .check();
        documentNumber = cover.documentNumber();
        documentDate = date;
        actor = RecordedActor.of(by);
        sentAt = now.at();
        state = ReferralState.SENT;
    }

    /** Drops a batch that was not sent; its candidacies can be put into another one. */
    void drop(Actor by) {
        require(ReferralState.PREPARED);
        actor = RecordedActor.of(by);
        state = ReferralState.DROPPED;
    }

    private void require(ReferralState expected) {
        if (state != expected) {
            throw new RuleViolation("referral.taken." + state, actor.name());
        }
    }

    public boolean isVisibleTo(Actor actor) {
        return actor.audits(owner) || actor.holds(Role.COUNTY_OFFICE, owner);
    }

    public String id() {
        return id;
    }

    public ApplicationRound round() {
        return round;
    }

    /** Returns the code of the office that sends the batch. */
    public String owner() {
        return owner;
    }

    /** Returns the name of the recipient. */
    public String recipient() {
        return recipient;
    }

    public ReferralState state() {
        return state;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate documentDate() {
        return documentDate;
    }

    /** Returns the officer who prepared the batch or, once it is sent, who sent it. */
    public RecordedActor actor() {
        return actor;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public List<ReferralItem> items() {
        return List.copyOf(items);
    }
}
