package fangxin.naming.title;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NamingGrounds;
import fangxin.naming.notice.NoticeItem;
import fangxin.platform.persistence.PublicDataChangeListener;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A title (称号) as it was conferred on one subject: for a shop, on one premises. What happens after the day of the
 * document is its state and its timeline.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
public class Title extends TitleDetails {

    @Version
    private long version;

    @Embedded
    private Plaque plaque;

    @Enumerated(EnumType.STRING)
    private TitleStatus status = TitleStatus.ACTIVE;

    private Instant changedAt;

    @OneToMany(mappedBy = "title", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<TitleEvent> timeline = new ArrayList<>();

    protected Title() {}

    /** Confers the title that an item of a notice leads to, by a signed document. */
    Title(CertificateNumber number, NoticeItem item, DecisionDocument document, String photo, ActionStamp by) {
        super(number, item, document, photo, by);
        this.plaque = Plaque.first(number.value());
        recordEvent(TitleEventType.NAMED, namedOn(), document, null, by);
    }

    /** Takes over a title from an old register, as the register states it. */
    Title(CertificateNumber number, LegacyTitle old, ActionStamp by) {
        super(number, old);
        this.plaque = Plaque.first(number.value());
        if (namedOn() != null) {
            recordEvent(TitleEventType.NAMED, namedOn(), null, null, by);
        }
        recordEvent(TitleEventType.REGISTERED, by.moment().today(), null, null, by);
        if (over(by.moment().today())) {
            expire(by);
        }
    }

    /** Confers the title that a level above has decided on. */
    Title(
            CertificateNumber number,
            Candidacy named,
            NamingGrounds grounds,
            HigherLevelDecision decided,
            String photo,
            ActionStamp by) {
        super(number, named, grounds, decided, photo, by);
        this.plaque = Plaque.first(number.value());
        recordEvent(TitleEventType.NAMED, namedOn(), null, null, by);
    }

    public void suspend(DecisionDocument document, ActionStamp by) {
        require(status.standing() == TitleStanding.VALID, "naming.title.suspend");
        become(TitleStatus.SUSPENDED, TitleEventType.SUSPENDED, document, by);
    }

    public void lift(DecisionDocument document, ActionStamp by) {
        require(status == TitleStatus.SUSPENDED, "naming.title.lift");
        become(TitleStatus.ACTIVE, TitleEventType.LIFTED, document, by);
    }

    /** @param back the last day for giving the plaque back */
    public void revoke(DecisionDocument document, LocalDate back, ActionStamp by) {
        require(status.standing() == TitleStanding.VALID || status == TitleStatus.SUSPENDED, "naming.title.revoke");
        plaque = plaque.askedBack(back, issuedElsewhere());
        become(TitleStatus.REVOKED, TitleEventType.REVOKED, document, by);
    }

    /** Ends a title whose term is over; nobody's fault, and no document is needed. */
    void expire(ActionStamp by) {
        require(running() && over(by.moment().today()), "naming.title.expire");
        status = TitleStatus.EXPIRED;
        recordEvent(TitleEventType.EXPIRED, validUntil().plusDays(1), null, null, by);
    }

    /** Gives its holder time to put something right; meanwhile it stays valid. */
    void rectify(String why, ActionStamp by) {
        require(status == TitleStatus.ACTIVE || status == TitleStatus.WARNED, "naming.title.rectify");
        status = TitleStatus.RECTIFYING;
        recordEvent(TitleEventType.RECTIFYING, by.moment().today(), null, why, by);
    }

    /** Ends the time for putting right, because it was; what was suspended or ended meanwhile stays so. */
    void rectified(ActionStamp by) {
        if (status == TitleStatus.RECTIFYING) {
            status = TitleStatus.ACTIVE;
            recordEvent(TitleEventType.RECTIFIED, by.moment().today(), null, null, by);
        }
    }

    /** Records that the plaque was handed over. */
    public void handOver(LocalDate on, String person, String photoOfIt, ActionStamp by) {
        require(status.standing() == TitleStanding.VALID, "naming.title.handOver");
        plaque = plaque.handedOver(on, plaqueSince(), by.moment().today(), person, photoOfIt);
        recordEvent(TitleEventType.HANDED_OVER, on, null, null, by);
    }

    private LocalDate plaqueSince() {
        return timeline.reversed().stream()
                .filter(event -> event.kind() == TitleEventType.REISSUED)
                .findFirst()
                .map(TitleEvent::effective)
                .orElse(namedOn());
    }

    /** The day for giving the plaque back moves with a calendar that was published. */
    public void deferPlaque(LocalDate day) {
        plaque = plaque.askedBack(day, issuedElsewhere());
    }

    /** Records that the plaque of a title that is not valid any more was taken back. */
    public void takeBack(LocalDate on, String person, String photoOfIt, ActionStamp by) {
        require(standing(by.moment().today()) != TitleStanding.VALID, "naming.plaque.valid");
        plaque = plaque.takenBack(on, by.moment().today(), person, photoOfIt, issuedElsewhere());
        recordEvent(TitleEventType.RETURNED, on, null, null, by);
    }

    /** Has a lost or broken plaque made again: the number stays, with the next index. */
    public void reissue(String why, ActionStamp by) {
        require(status.standing() == TitleStanding.VALID, "naming.plaque.reissue");
        plaque = plaque.next(issuedElsewhere());
        recordEvent(TitleEventType.REISSUED, by.moment().today(), null, why, by);
    }

    private void become(TitleStatus next, TitleEventType kind, DecisionDocument document, ActionStamp by) {
        status = next;
        recordEvent(kind, document.date(), document, document.reason(), by);
    }

    private void recordEvent(
            TitleEventType kind, LocalDate effective, DecisionDocument document, String why, ActionStamp by) {
        timeline.add(new TitleEvent(this, timeline.size() + 1, kind, effective, document, why, by));
        changedAt = by.moment().at();
    }

    private void require(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new RuleViolation(
                    key, signName(), CertificateNumber.of(number()).grouped());
        }
    }

    private boolean running() {
        return status.standing() == TitleStanding.VALID || status == TitleStatus.SUSPENDED;
    }

    /** The public standing on a day; the last day counts, whether or not the nightly job has run. */
    public TitleStanding standing(LocalDate today) {
        return running() && over(today) ? TitleStanding.EXPIRED : status.standing();
    }

    public Plaque plaque() {
        return plaque;
    }

    /** Whether its holder can have a plaque that is to be given back. */
    public boolean plaqueMayBeHeld() {
        return plaque.returnedOn() == null && plaque.mayBeHeld(issuedElsewhere());
    }

    public TitleStatus status() {
        return status;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<TitleEvent> timeline() {
        return List.copyOf(timeline);
    }
}
