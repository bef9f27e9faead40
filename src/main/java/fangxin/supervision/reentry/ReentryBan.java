package fangxin.supervision.reentry;

import fangxin.common.NameCollation;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Stored ban on a new application (限制申报) of one subject at one premises after its title was revoked or downgraded: in
 * force by that decision, or, after a revocation, proposed for another applicant there and decided by an officer; it
 * follows a new credit code, and can be lifted. It is in force from the signature on, through its last day. Where another
 * credit code applies at the premises of a revoked title, the system proposes a ban and a person decides, since the
 * applicant may be a new tenant.
 *
 * <p>Worked example: a revocation dated 2 March 2026 with two years bans through 1 March 2028, 24:00 in China; an
 * application on 2 March 2028 is accepted. A downgrade of that day with one year bans through 1 March 2027.
 */
@Entity
@Table(name = "reentry_ban")
public class ReentryBan {
    /** Name of the time limit, which is explained with its last day. */
    private static final String LIMIT = "REENTRY_BAN";

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @Length(max = 20)
    private String creditCode;

    @NotNull
    @Length(max = 200)
    private String holderName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String holderSortKey;

    @ManyToOne
    @JoinColumn(name = "candidacy")
    private Candidacy candidacy;

    @ManyToOne
    @JoinColumn(name = "premises")
    private Premises premises;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReentryBanCause cause;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReentryBanState state;

    @NotNull
    private LocalDate lastDay;

    @NotNull
    @Length(max = 200)
    private String source;

    @Length(max = 36)
    private String document;

    @NotNull
    private Instant openedAt;

    @Length(max = 1000)
    private String reason;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    private Instant decidedAt;

    protected ReentryBan() {}

    private ReentryBan(ReentryBanCause cause, Title title, LocalDate lastDay, String source, BusinessMoment now) {
        this.id = UUID.randomUUID().toString();
        this.cause = cause;
        this.title = title;
        this.lastDay = lastDay;
        this.source = source;
        this.openedAt = now.at();
    }

    private void bind(String holder) {
        holderName = holder;
        holderSortKey = NameCollation.key(holder);
    }

    /** Returns the ban that follows a revocation or a downgrade. */
    static ReentryBan following(
            ReentryBanCause cause, Title title, String document, LocalDate lastDay, String source, BusinessMoment now) {
        ReentryBan ban = new ReentryBan(cause, title, lastDay, source, now);
        ban.creditCode = title.holder().creditCode();
        ban.bind(title.holder().registeredName());
        ban.document = document;
        ban.state = ReentryBanState.IN_FORCE;
        return ban;
    }

    /** Returns the proposal to extend a ban to another credit code that applies at its premises. */
    static ReentryBan proposed(ReentryBan of, Candidacy candidacy, BusinessMoment now) {
        ReentryBan ban = new ReentryBan(of.cause, of.title, of.lastDay, of.source, now);
        ban.creditCode = candidacy.merchant().creditCode().value();
        ban.bind(candidacy.merchant().name());
        ban.document = of.document;
        ban.candidacy = candidacy;
        ban.state = ReentryBanState.PROPOSED;
        return ban;
    }

    /** Returns the proposal to extend a ban to another credit code that pledges at its premises. */
    static ReentryBan proposed(ReentryBan of, Premises pledged, BusinessMoment now) {
        ReentryBan ban = new ReentryBan(of.cause, of.title, of.lastDay, of.source, now);
        ban.creditCode = pledged.merchant().creditCode().value();
        ban.bind(pledged.merchant().name());
        ban.document = of.document;
        ban.premises = pledged;
        ban.state = ReentryBanState.PROPOSED;
        return ban;
    }

    /** Creates the same ban for the new credit code of its subject; this ban remains for the former code. */
    ReentryBan forNewCode(String newCode, String newName, BusinessMoment now) {
        ReentryBan ban = new ReentryBan(cause, title, lastDay, source, now);
        ban.creditCode = newCode;
        ban.bind(newName);
        ban.document = document;
        ban.state = ReentryBanState.IN_FORCE;
        return ban;
    }

    /** Decides on a proposal: a ban, or a new tenant that passes. */
    void decide(ReentryDecisionInput decision, Actor by, BusinessMoment now) {
        if (decision.version() != version || state != ReentryBanState.PROPOSED) {
            throw RuleViolation.conflict(
                    "supervision.ban.decided", actorName == null ? holderName : actorName, lastDay);
        }
        state = decision.outcome() == ReentryOutcome.BAN ? ReentryBanState.IN_FORCE : ReentryBanState.PASSED;
        reason = decision.reason();
        account = by.account();
        actorName = by.name();
        decidedAt = now.at();
    }

    /**
     * Returns whether another proposal for an application of the credit code is needless: this one was decided in
     * favour of the applicant, or concerns the same application.
     */
    boolean covers(Candidacy other) {
        return state == ReentryBanState.PASSED
                || (candidacy != null && candidacy.reference().equals(other.reference()));
    }

    /** Returns whether the proposal was decided in favour of the applicant, a new tenant. */
    boolean isPassed() {
        return state == ReentryBanState.PASSED;
    }

    /**
     * Returns the entry in the history of the title that revoked or downgraded it and from whose day the ban is counted.
     */
    TitleEvent decision() {
        return title.timeline().stream()
                .filter(event -> document.equals(event.document()))
                .findFirst()
                .orElseThrow(() -> new NotFound(document));
    }

    /**
     * Returns the reason of the last day.
     *
     * @param term time of a ban in the terms that were in force when the title was revoked or downgraded
     */
    DeadlineReason reason(TimeLimit term, WorkingCalendar calendar) {
        return DeadlineReason.of(
                lastDay, false, LIMIT, calendar.count(decision().effectiveOn(), term));
    }

    /** Lifts the ban, since the revocation of the title was overturned. */
    void lift(BusinessMoment now) {
        state = ReentryBanState.LIFTED;
        decidedAt = now.at();
    }

    /** Returns whether the ban follows from a revocation, which also binds the track of commitment. */
    boolean isOfRevocation() {
        return cause == ReentryBanCause.REVOCATION;
    }

    /** Returns the state on a day: a ban in force is over after its last day. */
    ReentryBanState stateOn(LocalDate day) {
        return state == ReentryBanState.IN_FORCE && !isInForce(day) ? ReentryBanState.OVER : state;
    }

    /** Returns whether the ban is in force on a day, its last day included. */
    boolean isInForce(LocalDate day) {
        return state == ReentryBanState.IN_FORCE && !day.isAfter(lastDay);
    }

    /** Returns whether an applicant is the banned subject at the banned premises. */
    boolean binds(SubjectType.SubjectSite site, Merchant applicant, Premises at) {
        return SubjectIdentity.of(
                        site,
                        creditCode,
                        holderName,
                        title.place().signName(),
                        title.place().address())
                .isSameAs(SubjectIdentity.of(site, at));
    }

    /** Returns whether an applicant has the banned premises, under any credit code. */
    boolean isAt(SubjectType.SubjectSite site, Merchant applicant, Premises at) {
        return SubjectIdentity.of(
                        site, applicant, title.place().signName(), title.place().address())
                .isSameAs(SubjectIdentity.of(site, at));
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ReentryBanCause cause() {
        return cause;
    }

    /** Returns the revoked or downgraded title. */
    public Title title() {
        return title;
    }

    /** Returns the banned credit code, or null where an old register stated none. */
    public String creditCode() {
        return creditCode;
    }

    public String holderName() {
        return holderName;
    }

    /** Returns the application for which the ban was proposed, or null. */
    public Candidacy candidacy() {
        return candidacy;
    }

    /** Returns the premises at which another credit code has pledged, for which it was proposed; or null. */
    public Premises premises() {
        return premises;
    }

    /** Returns the merchant for which the ban was proposed; empty where a revocation created the ban. */
    public Optional<Merchant> applicant() {
        return candidacy != null
                ? Optional.of(candidacy.merchant())
                : Optional.ofNullable(premises).map(Premises::merchant);
    }

    public ReentryBanState state() {
        return state;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Returns the regulation that sets the term, or "default". */
    public String source() {
        return source;
    }

    /** Returns the id of the official document that revoked or downgraded the title. */
    public String document() {
        return document;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String reason() {
        return reason;
    }

    public String account() {
        return account;
    }

    public String actorName() {
        return actorName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
