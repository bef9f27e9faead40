package fangxin.commitment.pledge;

import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.CommitmentTitleFixture;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Commitments of one shop of the office 220102, by the shipped terms. */
public final class CommitmentFixture {
    /** Monday. */
    static final LocalDate PLEDGED = LocalDate.of(2026, 3, 2);

    static final CommitmentTerms TERMS = CommitmentTermsSeed.shipped();
    static final Merchant MERCHANT = new Merchant(
            UnifiedSocialCreditCode.unchecked("92220102MA0000023N"), "南关区丁便利店", NoticeFixture.OFFICE, Instant.EPOCH);
    static final Premises PREMISES = new Premises(MERCHANT, "丁便利店", NoticeFixture.OFFICE, "220102001", "自由大路4号");
    static final Actor HOLDER = new Actor("shop", "王芳", List.of(new Actor.Post(Role.MERCHANT, MERCHANT.id(), null)));
    public static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor ASSOCIATION = new Actor(
            "association", "杨凤霞", List.of(new Actor.Post(Role.ASSOCIATION, "220102-CA", null, NoticeFixture.OFFICE)));
    static final Actor SYSTEM = NoticeFixture.officer("system", Role.JOB);
    static final CommitmentContent CONTENT =
            new CommitmentContent(TERMS.guarantees(), List.of("RETURN_7_DAYS", "ONLINE_DISPUTE"));

    private CommitmentFixture() {}

    static CommitmentTermsIssue issue() {
        return new CommitmentTermsIssue(1, TERMS, null, Instant.EPOCH);
    }

    static Commitment pledged() {
        return pledged(CONTENT, CONTENT.hash(TERMS));
    }

    static Commitment pledged(CommitmentContent content, String signedHash) {
        return pledged(PREMISES, content, signedHash, null);
    }

    static Commitment pledgedBy(ChainAnswer chain) {
        return pledged(PREMISES, CONTENT, CONTENT.hash(TERMS), chain);
    }

    static Commitment pledgedFor(Premises premises) {
        return pledged(premises, CONTENT, CONTENT.hash(TERMS), null);
    }

    private static Commitment pledged(
            Premises premises, CommitmentContent content, String signedHash, ChainAnswer chain) {
        return new Commitment(
                Commitment.numberOf(2026, 1),
                premises,
                "STORE",
                issue(),
                content,
                new CommitmentSignature("file", "王芳", signedHash, Instant.EPOCH),
                chain,
                1,
                by(HOLDER, PLEDGED));
    }

    /** Confirmed by the county on 3 March and by the association on 4 March: public for 45 days, to Monday 20 April. */
    public static Commitment published() {
        Commitment commitment = pledged();
        take(commitment, CommitmentStep.CONFIRM, OFFICER, PLEDGED.plusDays(1));
        take(commitment, CommitmentStep.CONFIRM_AS_ASSOCIATION, ASSOCIATION, PLEDGED.plusDays(2));
        return commitment;
    }

    /** Returns a pledge with a title that was named on 21 April. */
    static Commitment titled(LocalDate lastDay) {
        Commitment commitment = published();
        LocalDate named = commitment.publicUntil().plusDays(1);
        Title title = CommitmentTitleFixture.named(named, lastDay);
        commitment.endPublicPeriod(title, TERMS, by(SYSTEM, named));
        return commitment;
    }

    static Commitment observed() {
        Commitment commitment = titled(LocalDate.of(2029, 4, 19));
        commitment.endObservation(TERMS, by(SYSTEM, commitment.observedUntil().plusDays(1)));
        return commitment;
    }

    public static void take(Commitment commitment, CommitmentStep step, Actor actor, LocalDate day) {
        commitment.take(step, "理由", TERMS, by(actor, day));
    }

    static ActionStamp by(Actor actor, LocalDate day) {
        return new ActionStamp(actor, at(day, LocalTime.NOON));
    }

    public static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(), WorkingCalendar.weekdaysOnly());
    }
}
