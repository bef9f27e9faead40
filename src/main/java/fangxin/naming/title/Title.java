package fangxin.naming.title;

import fangxin.common.DocumentReference;
import fangxin.common.LocalizedText;
import fangxin.common.NameCollation;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.Premises;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NamingGrounds;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.PromiseLine;
import fangxin.naming.notice.SearchText;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.PublicDataChangeListener;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Stored title (称号) of a subject, conferred or imported: holder, place, term, status, stars, plaque, history; it takes
 * decisions, expiry, reviews of a revocation, changes of particulars, phone and plaque, and withdrawals of grounds.
 *
 * <p>Its columns are fields here and its parts ({@link #holder}, {@link #place} and so on) are records made of them,
 * because EclipseLink 5.0 cannot embed records. An embeddable class would state each column as often: as field,
 * parameter, assignment and accessor.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
public class Title {
    private static final int LONGEST_FORMER_NAMES = 1000;

    @Id
    @Length(max = CertificateNumber.LENGTH)
    @ValidCertificateNumber
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String owner;

    @Length(max = 36)
    private String merchant;

    @NotNull
    @Length(max = 200)
    private String registeredName;

    @NotNull
    @Length(max = 200)
    private String nameKey;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String nameSortKey;

    @Length(max = 20)
    private String creditCode;

    @Length(max = 36)
    private String premises;

    @NotNull
    @Length(max = 200)
    private String signName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String signSortKey;

    @NotNull
    @Length(max = 300)
    private String address;

    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 12)
    private String street;

    private Double lat;
    private Double lng;

    @Length(max = 36)
    private String photo;

    @Length(max = 30)
    private String phone;

    @NotNull
    @Length(max = 40)
    private String subjectType;

    @Length(max = 40)
    private String trade;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ApplicationRound.TitleLevel level;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TitleTrack track;

    @Enumerated(EnumType.STRING)
    private StarGrade stars;

    @Length(max = 40)
    private String namedLevelZh;

    @Length(max = 100)
    private String namedLevelEn;

    @Length(max = 100)
    private String documentNumber;

    @Length(max = 200)
    private String wordingZh;

    @Length(max = 200)
    private String wordingEn;

    @Length(max = 200)
    private String namingBodyZh;

    @Length(max = 200)
    private String namingBodyEn;

    @Length(max = 1000)
    private String reason;

    @Length(max = 2000)
    private String promisesZh;

    @Length(max = 4000)
    private String promisesEn;

    private LocalDate namedOn;
    private LocalDate validUntil;

    @Length(max = 30)
    private String candidacy;

    @Length(max = 40)
    private String round;

    @Length(max = 36)
    private String referral;

    @Length(max = 36)
    private String registerImport;

    private Integer registerImportLine;

    @Length(max = 60)
    private String externalNumber;

    /** Former sign names and registered names, the latest first, one per line; null without one. */
    @Length(max = LONGEST_FORMER_NAMES)
    private String formerNames;

    @NotNull
    @Length(max = 1000)
    private String searchText;

    @NotNull
    @Embedded
    @Valid
    private Plaque plaque;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TitleStatus status;

    @NotNull
    private Instant changedAt;

    @OneToMany(mappedBy = "title", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<TitleEvent> timeline = new ArrayList<>();

    protected Title() {}

    private Title(
            CertificateNumber number,
            String owner,
            TitleHolder holder,
            TitlePlace place,
            TitleCategory category,
            TitleDocument document,
            TitleTerm term,
            TitleProvenance provenance) {
        this.number = number.value();
        this.owner = owner;
        this.merchant = holder.merchant();
        this.registeredName = holder.registeredName();
        this.nameKey = SubjectIdentity.holderKey(holder.registeredName());
        this.nameSortKey = NameCollation.key(holder.registeredName());
        this.creditCode = holder.creditCode();
        this.premises = place.premises();
        this.signName = place.signName();
        this.signSortKey = NameCollation.key(place.signName());
        this.address = place.address();
        this.office = place.office();
        this.street = place.street();
        this.lat = place.lat();
        this.lng = place.lng();
        this.photo = place.photo();
        this.phone = place.phone();
        this.subjectType = category.type();
        this.trade = category.trade();
        this.level = category.level();
        this.grade = category.grade();
        this.track = category.track();
        this.stars = category.stars();
        this.namedLevelZh = category.namedLevel().zh();
        this.namedLevelEn = category.namedLevel().en();
        this.documentNumber = document.number();
        this.wordingZh = document.wording().zh();
        this.wordingEn = document.wording().en();
        this.namingBodyZh = document.namingBody().zh();
        this.namingBodyEn = document.namingBody().en();
        this.reason = document.reason();
        this.promisesZh = document.promises().zh();
        this.promisesEn = document.promises().en();
        this.namedOn = term.namedOn();
        this.validUntil = term.validUntil();
        this.candidacy = provenance.candidacy();
        this.round = provenance.round();
        this.referral = provenance.referral();
        this.registerImport = provenance.intake();
        this.registerImportLine = provenance.intakeLine();
        this.externalNumber = provenance.paperNumber();
        this.searchText = searchText(Stream.of());
        this.plaque = Plaque.first(this.number);
    }

    /** Confers the title for an item of a notice, by a signed document; names and address are those of the notice. */
    static Title conferred(
            CertificateNumber number,
            NoticeItem item,
            DecisionDocument document,
            String photo,
            Map<String, String> answers,
            ActionStamp by) {
        Candidacy named = item.candidacy();
        Title title = new Title(
                number,
                named.round().owner(),
                holder(named, item.registeredName()),
                TitlePlace.of(named, item.signName(), item.address(), photo, answers),
                TitleCategory.of(named, item.grade()),
                TitleDocument.of(
                        named,
                        document.number(),
                        new NamingGrounds(item.grade(), item.reason(), item.promises(), null)),
                TitleTerm.from(document.date(), named, by.moment()),
                new TitleProvenance(named.reference(), named.round().id(), null, null, null, null));
        title.begin(title.entry(TitleEventType.NAMED, title.namedOn, document, null, by), by);
        return title;
    }

    /** Confers the title on which the level above has decided. */
    static Title conferredAbove(
            CertificateNumber number,
            Candidacy named,
            NamingGrounds grounds,
            HigherLevelDecision decision,
            String photo,
            Map<String, String> answers,
            ActionStamp by) {
        String name = named.merchant().name();
        TitleTerm usual = TitleTerm.from(decision.documentDate(), named, by.moment());
        Title title = new Title(
                number,
                named.round().owner(),
                holder(named, name),
                TitlePlace.of(
                        named,
                        named.premises().map(Premises::signName).orElse(name),
                        grounds.publishedAddress(named),
                        photo,
                        answers),
                TitleCategory.of(named, grounds.grade()),
                TitleDocument.of(named, decision.documentNumber(), grounds),
                decision.validUntil() == null ? usual : new TitleTerm(usual.namedOn(), decision.validUntil()),
                new TitleProvenance(
                        named.reference(), named.round().id(), decision.referral(), null, null, decision.number()));
        title.begin(title.entry(TitleEventType.NAMED, title.namedOn, null, null, by), by);
        return title;
    }

    /**
     * Imports a title of an old register, as the register states it.
     *
     * @param expiry      gives the cause of the expiry of a title whose last day is over
     * @param plaqueDueOn last day for returning the plaque of such a title
     */
    static Title imported(
            CertificateNumber number,
            LegacyTitle old,
            Function<LocalDate, TitleCause> expiry,
            LocalDate plaqueDueOn,
            ActionStamp by) {
        Title title = new Title(
                number,
                old.owner(),
                old.holder(),
                old.place(),
                old.category(),
                old.document(),
                old.term(),
                old.provenance());
        LocalDate today = by.moment().today();
        if (title.namedOn == null) {
            title.begin(title.entry(TitleEventType.REGISTERED, today, null, null, by), by);
        } else {
            title.begin(title.entry(TitleEventType.NAMED, title.namedOn, null, null, by), by);
            title.recordEvent(TitleEventType.REGISTERED, today, null, null, by);
        }
        if (title.term().isOver(today)) {
            title.expire(expiry.apply(title.validUntil), plaqueDueOn, by);
        }
        return title;
    }

    /** Confers the title on the track of commitment, by a pledge whose public period has ended. */
    static Title pledged(CertificateNumber number, CommitmentGround ground, ActionStamp by) {
        Title title = new Title(
                number,
                ground.owner(),
                ground.holder(),
                ground.place(),
                ground.category(),
                ground.document(),
                ground.term(),
                new TitleProvenance(null, null, null, null, null, null));
        title.begin(title.entry(TitleEventType.NAMED, title.namedOn, null, null, by), by);
        return title;
    }

    private static TitleHolder holder(Candidacy named, String registeredName) {
        return new TitleHolder(
                named.merchant().id(),
                registeredName,
                named.merchant().creditCode().value());
    }

    /** Normalizes texts for a search in the database: width, case, blanks and punctuation do not matter. */
    public static String searchable(String... parts) {
        return SearchText.text(parts);
    }

    /** Returns the text for the search: names, address and numbers, with their former values. */
    private String searchText(Stream<String> former) {
        return searchable(
                Stream.concat(Stream.of(registeredName, signName, address, creditCode, number, externalNumber), former)
                        .toArray(String[]::new));
    }

    /**
     * Changes a particular (信息变更) of a title that is valid or suspended: the number is unchanged, and the history
     * records the former value. A repeated request changes nothing.
     */
    void changeParticular(TitleParticular particular, String value, TitleCause cause, ActionStamp by) {
        String before = particular.of(this);
        if (before.equals(value)) {
            return;
        }
        require(isRunning() && !term().isOver(by.moment().today()), "naming.title.particular.ended");
        switch (particular) {
            case REGISTERED_NAME -> {
                registeredName = value;
                nameKey = SubjectIdentity.holderKey(value);
                nameSortKey = NameCollation.key(value);
            }
            case CREDIT_CODE -> creditCode = value;
            case SIGN_NAME -> {
                signName = value;
                signSortKey = NameCollation.key(value);
            }
            case ADDRESS -> address = value;
        }
        append(
                entry(TitleEventType.PARTICULARS_CHANGED, by.moment().today(), null, null, by)
                        .recording(new ParticularChange(particular, before, value, cause.ground(), cause.input())),
                by);
        searchText = searchText(timeline.stream()
                .map(TitleEvent::particularChange)
                .filter(Objects::nonNull)
                .map(ParticularChange::before));
        formerNames = former();
    }

    /** Returns the former names that are no longer used, as many as fit the column. */
    private String former() {
        StringBuilder names = new StringBuilder();
        timeline.reversed().stream()
                .map(TitleEvent::particularChange)
                .filter(change -> change != null && change.particular().isName())
                .map(ParticularChange::before)
                .filter(name -> !name.isEmpty() && !name.equals(signName) && !name.equals(registeredName))
                .distinct()
                .takeWhile(name -> names.length() + name.length() < LONGEST_FORMER_NAMES)
                .forEach(name -> names.append(names.isEmpty() ? "" : "\n").append(name));
        return names.isEmpty() ? null : names.toString();
    }

    /** Carries out a signed decision, for example a suspension or revocation. */
    void decide(TitleDecision decision, DecisionDocument document, DecisionEffect effect, ActionStamp by) {
        TitleStep step = decision.step();
        if (!decision.canFollow(status, status.standing())) {
            throw new RuleViolation(
                    "naming.title.decision",
                    signName,
                    CertificateNumber.of(number).grouped(),
                    decision.name());
        }
        if (step != null && isOverFor(step, by)) {
            throw new RuleViolation(
                    "naming.title.over", signName, CertificateNumber.of(number).grouped(), validUntil, decision.name());
        }
        if (decision.plaqueReturned()) {
            plaque = plaque.askedBack(effect.plaqueDueOn(), provenance().isIssuedElsewhere());
        }
        TitleEvent entry = new TitleEvent(this, timeline.size() + 1, decision, document, by);
        if (step == null) {
            append(entry, by);
            return;
        }
        require(gradeAllows(step), step.lowersStars() ? "naming.title.stars" : "naming.title.downgrade");
        StarGrade starsBefore = stars;
        LocalDate endBefore = validUntil;
        if (step.setsTerm()) {
            prolong(document.ground().lastDay(), by);
        }
        if (step.lowersStars()) {
            shine(step.starsAfter(stars));
        }
        take(step, entry, starsBefore, endBefore, effect.cause(), by);
        if (step.lowersGrade()) {
            namedLevelZh = effect.lowerLevel().zh();
            namedLevelEn = effect.lowerLevel().en();
        }
    }

    /**
     * Returns whether the grade of the title allows a step, or a decision without a step: only the grade excellent by
     * evaluation can be lowered, and only stars that the title has can be taken.
     */
    public boolean gradeAllows(TitleStep step) {
        if (step == null) {
            return true;
        }
        return step.lowersStars()
                ? stars != null
                : !step.lowersGrade() || (track == TitleTrack.DEMONSTRATION && grade == Grade.EXCELLENT);
    }

    /** Awards more stars on the track of commitment; a repeated request changes nothing. */
    void awardStars(StarGrade awarded, TitleCause cause, ActionStamp by) {
        requireCommitment();
        if (awarded == stars) {
            return;
        }
        require(stars == null || awarded.compareTo(stars) > 0, "naming.title.stars.lower");
        requireStep(TitleStep.AWARD_STARS, "naming.title.stars.state", by);
        StarGrade before = stars;
        shine(awarded);
        take(
                TitleStep.AWARD_STARS,
                entry(TitleEventType.STARS_AWARDED, by.moment().today(), null, null, by),
                before,
                validUntil,
                cause,
                by);
    }

    private void shine(StarGrade grade) {
        stars = grade;
        namedLevelZh = CommitmentGround.levelName(grade).zh();
        namedLevelEn = CommitmentGround.levelName(grade).en();
    }

    /**
     * Publishes the promises that the holder has confirmed or changed in its renewal. Changed ones are stated in Chinese
     * alone, as in a correction of a notice; blank lines and outer blanks are no change.
     *
     * @param confirmed the promises, one a line
     */
    void publishPromises(String confirmed) {
        List<String> lines = PromiseLine.lines(confirmed);
        if (!lines.equals(PromiseLine.lines(promisesZh))) {
            promisesZh = String.join("\n", lines);
            promisesEn = null;
        }
    }

    /** Renews the pledge on the track of commitment to a later last day. */
    void renewPledge(LocalDate lastDay, TitleCause cause, ActionStamp by) {
        requireCommitment();
        requireStep(TitleStep.RENEW_PLEDGE, "naming.title.pledge.state", by);
        LocalDate endBefore = validUntil;
        prolong(lastDay, by);
        take(
                TitleStep.RENEW_PLEDGE,
                entry(TitleEventType.PLEDGE_RENEWED, by.moment().today(), null, null, by),
                stars,
                endBefore,
                cause,
                by);
    }

    /**
     * Ends a title on the track of commitment whose holder leaves the track.
     *
     * @param plaqueDueOn last day for returning the plaque, if it has one
     */
    void leave(LocalDate plaqueDueOn, TitleCause cause, ActionStamp by) {
        requireCommitment();
        requireStep(TitleStep.LEAVE, "naming.title.pledge.state", by);
        plaque = plaque.askedBack(plaqueDueOn, provenance().isIssuedElsewhere());
        takeToday(TitleStep.LEAVE, TitleEventType.LEFT, null, cause, by);
    }

    private void requireCommitment() {
        require(track == TitleTrack.COMMITMENT, "naming.title.track");
    }

    /** Sets a later last day; of a title whose paper states no term the bound is counted from today. */
    private void prolong(LocalDate lastDay, ActionStamp by) {
        if (lastDay == null || (validUntil != null && !lastDay.isAfter(validUntil))) {
            throw RuleViolation.at("lastDay", "naming.title.term", validUntil == null ? "—" : validUntil);
        }
        LocalDate latest = (validUntil == null ? by.moment().today() : validUntil).plusYears(TitleTerm.MOST_YEARS);
        if (lastDay.isAfter(latest)) {
            throw RuleViolation.at("lastDay", "naming.title.term.far", TitleTerm.MOST_YEARS, latest);
        }
        validUntil = lastDay;
    }

    private boolean isOverFor(TitleStep step, ActionStamp by) {
        return !step.isPossibleAfterTerm() && term().isOver(by.moment().today());
    }

    /** Begins the life of the title, with the status of the conferral. */
    private void begin(TitleEvent entry, ActionStamp by) {
        take(TitleStep.CONFER, entry, null, by);
    }

    /** Takes a step, which alone changes status and grade, and adds its entry with the cause to the history. */
    private void take(TitleStep step, TitleEvent entry, TitleCause cause, ActionStamp by) {
        take(step, entry, stars, validUntil, cause, by);
    }

    private void take(
            TitleStep step,
            TitleEvent entry,
            StarGrade starsBefore,
            LocalDate endBefore,
            TitleCause cause,
            ActionStamp by) {
        boolean sameEnd = Objects.equals(endBefore, validUntil);
        TitleStatus before = status;
        Grade gradeBefore = before == null ? null : grade;
        status = step.after(before, statusBehind(step, by.moment().today()));
        grade = step.lowersGrade() ? Grade.PASS : grade;
        append(
                entry.recording(new TitleChange(
                        step,
                        before,
                        status,
                        gradeBefore,
                        grade,
                        before == null ? null : starsBefore,
                        stars,
                        sameEnd ? null : endBefore,
                        sameEnd ? null : validUntil,
                        cause)),
                by);
    }

    /**
     * Takes a step of today without a document.
     *
     * @param why reason for the history, or null
     */
    private void takeToday(TitleStep step, TitleEventType type, String why, TitleCause cause, ActionStamp by) {
        take(step, entry(type, by.moment().today(), null, why, by), cause, by);
    }

    /**
     * Returns the status after a step that ends a measure: the one before that measure, where that of another measure
     * still applies, else the last one that no measure has set. Worked example: suspended while a rectification until
     * 20 March was open and lifted on 18 March, the title is to be rectified until 20 March; lifted on 21 March, it is
     * in order.
     */
    private TitleStatus statusBehind(TitleStep step, LocalDate today) {
        return step.ended()
                .flatMap(ended -> timeline.reversed().stream()
                        .filter(entry -> entry.isOf(ended))
                        .findFirst())
                .map(entry -> entry.change().before())
                .filter(before -> !TitleStatus.SETTLED.contains(before) && isStillOpen(before, today))
                .orElseGet(this::settledStatus);
    }

    /**
     * Returns whether the measure that set a status is open: a suspension until it is lifted, others until the last day
     * in their order. The entry of a lifting that restored the status states no last day.
     */
    private boolean isStillOpen(TitleStatus measured, LocalDate today) {
        return measured == TitleStatus.SUSPENDED
                || timeline.reversed().stream()
                        .filter(entry -> entry.change() != null
                                && entry.change().step().setsRemedy()
                                && entry.change().after() == measured)
                        .findFirst()
                        .map(this::remedyUntil)
                        .filter(last -> !today.isAfter(last))
                        .isPresent();
    }

    /** Returns the last status that no measure has set: TRANSITION where the title entered it under a measure. */
    public TitleStatus settledStatus() {
        return timeline.reversed().stream()
                .map(TitleEvent::change)
                .filter(change -> change != null)
                .map(change -> change.step().keepsMeasure() ? TitleStatus.TRANSITION : change.after())
                .filter(TitleStatus.SETTLED::contains)
                .findFirst()
                .orElse(TitleStatus.ACTIVE);
    }

    private void requireStep(TitleStep step, String key, ActionStamp by) {
        require(step.from().contains(status) && !isOverFor(step, by), key);
    }

    /** Returns whether no event followed the naming of the title. */
    public boolean isUnchangedSinceNaming() {
        return timeline.size() == 1 && timeline.getFirst().isOf(TitleEventType.NAMED);
    }

    /**
     * Voids the title (作废), since the signature of its naming was withdrawn. Its number remains in the register and
     * is not used again; its candidacy can be named again under another number.
     */
    void voidNaming(TitleCause cause, ActionStamp by) {
        require(isUnchangedSinceNaming(), "naming.signature.changed");
        requireStep(TitleStep.VOID_NAMING, "naming.signature.changed", by);
        candidacy = null;
        takeToday(TitleStep.VOID_NAMING, TitleEventType.NAMING_WITHDRAWN, null, cause, by);
    }

    /**
     * Enters the transition until a renewal is decided (续期过渡), on the last day of the term or when it is over: the
     * office's delay does not end a title. A measure on the title continues.
     *
     * @param lastDay last day of the transition
     */
    void enterTransition(LocalDate lastDay, TitleCause cause, ActionStamp by) {
        require(TitleStep.ENTER_TRANSITION.from().contains(status), "naming.title.transition");
        LocalDate endBefore = validUntil;
        prolong(lastDay, by);
        take(
                TitleStep.ENTER_TRANSITION,
                entry(TitleEventType.TRANSITION, endBefore.plusDays(1), null, null, by),
                stars,
                endBefore,
                cause,
                by);
    }

    /** Returns the first day of the newest transition, which follows the last day of the term. */
    public LocalDate transitionBegan() {
        return timeline.reversed().stream()
                .filter(entry -> entry.isOf(TitleStep.ENTER_TRANSITION))
                .findFirst()
                .orElseThrow()
                .effectiveOn();
    }

    /**
     * Ends a title whose term is over, without a document.
     *
     * @param plaqueDueOn last day for returning the plaque, if it has one
     */
    void expire(TitleCause cause, LocalDate plaqueDueOn, ActionStamp by) {
        require(term().isOver(by.moment().today()), "naming.title.expire");
        requireStep(TitleStep.EXPIRE, "naming.title.expire", by);
        plaque = plaque.askedBack(plaqueDueOn, provenance().isIssuedElsewhere());
        take(TitleStep.EXPIRE, entry(TitleEventType.EXPIRED, validUntil.plusDays(1), null, null, by), cause, by);
    }

    /** Returns whether a reminder or a rectification of the title is open. */
    boolean hasOpenMeasure() {
        return status == TitleStatus.WARNED || status == TitleStatus.RECTIFYING;
    }

    /** Returns the step that ends the open reminder or rectification. */
    TitleStep closing() {
        require(hasOpenMeasure(), "naming.title.closing");
        return status == TitleStatus.WARNED ? TitleStep.CLOSE_REMINDER : TitleStep.CLOSE_RECTIFICATION;
    }

    /** Ends the open reminder or rectification, because the matter was put right. */
    void closeMeasure(TitleCause cause, ActionStamp by) {
        TitleStep step = closing();
        requireStep(step, "naming.title.closing", by);
        TitleEventType type =
                step == TitleStep.CLOSE_REMINDER ? TitleEventType.REMINDER_CLOSED : TitleEventType.RECTIFIED;
        takeToday(step, type, cause.input().zh(), cause, by);
    }

    /**
     * Asks for a review (复查) of the revocation; the title remains revoked meanwhile.
     *
     * @param statement why the holder asks for it; not public
     * @param lastDay   last day for asking
     */
    public void askReview(String statement, LocalDate lastDay, TitleCause cause, ActionStamp by) {
        requireStep(TitleStep.ASK_REVIEW, "naming.title.review.status", by);
        require(!isReviewed(), "naming.title.review.once");
        if (by.moment().today().isAfter(lastDay)) {
            throw new RuleViolation(
                    "naming.title.review.late",
                    signName,
                    CertificateNumber.of(number).grouped(),
                    lastDay);
        }
        takeToday(TitleStep.ASK_REVIEW, TitleEventType.REVIEW_ASKED, statement, cause, by);
    }

    /** Returns whether the holder requested a review of the revocation. */
    public boolean isReviewed() {
        return reviewRequest().isPresent();
    }

    /** Returns the entry of the request for a review of the last revocation; empty without one. */
    public Optional<TitleEvent> reviewRequest() {
        return timeline.reversed().stream()
                .takeWhile(entry -> !entry.isOf(TitleStep.REVOKE))
                .filter(entry -> entry.isOf(TitleStep.ASK_REVIEW))
                .findFirst();
    }

    /** Upholds the revocation on review (复查维持), which is final then. */
    public void uphold(TitleCause cause, ActionStamp by) {
        requireReview(TitleStep.UPHOLD, by);
        takeToday(
                TitleStep.UPHOLD,
                TitleEventType.REVOCATION_UPHELD,
                cause.input().zh(),
                cause,
                by);
    }

    /** Overturns the revocation on review: the title has its former status, and its holder retains the plaque. */
    public void overturn(TitleCause cause, ActionStamp by) {
        requireReview(TitleStep.OVERTURN, by);
        plaque = plaque.notAskedBack();
        takeToday(
                TitleStep.OVERTURN,
                TitleEventType.REVOCATION_OVERTURNED,
                cause.input().zh(),
                cause,
                by);
    }

    /** Refuses a decision without a request for a review; the second of two officers learns who has decided. */
    private void requireReview(TitleStep decision, ActionStamp by) {
        if (status != TitleStatus.UNDER_REVIEW) {
            timeline.reversed().stream()
                    .filter(entry -> entry.isOf(TitleStep.UPHOLD) || entry.isOf(TitleStep.OVERTURN))
                    .findFirst()
                    .ifPresent(decided -> {
                        throw RuleViolation.conflict(
                                "naming.title.review.decided", decided.actor().name(), decided.recordedAt());
                    });
        }
        requireStep(decision, "naming.title.review.none", by);
    }

    /** Returns the entry of the last revocation; empty where it was never revoked. */
    public Optional<TitleEvent> revocation() {
        return timeline.reversed().stream()
                .filter(entry -> entry.isOf(TitleEventType.REVOKED))
                .findFirst();
    }

    /**
     * Withdraws the ground of an entry, because the record behind it expired or was repaired: change and day are still
     * public, and of the ground only a salted commitment.
     */
    void withdrawGround(int seq, String why, ActionStamp by) {
        TitleEvent entry = timeline.stream()
                .filter(each -> each.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new NotFound(number + "/" + seq));
        if (!entry.statesGround()) {
            throw new RuleViolation("naming.ground.none");
        }
        if (timeline.stream().anyMatch(each -> Objects.equals(each.withdrawnEntry(), seq))) {
            throw RuleViolation.conflict("naming.ground.already");
        }
        append(TitleEvent.withdrawing(entry, why, timeline.size() + 1, by), by);
    }

    /** Returns the positions of a document's entries whose grounds are still public. */
    List<Integer> groundsOf(String document) {
        return publicGrounds(entry -> document.equals(entry.document()));
    }

    /** Returns the positions of the entries whose grounds are still public and state a number. */
    List<Integer> groundsStating(DocumentReference number) {
        return publicGrounds(entry -> entry.states(number));
    }

    private List<Integer> publicGrounds(Predicate<TitleEvent> of) {
        return timeline.stream()
                .filter(TitleEvent::statesGround)
                .filter(of)
                .map(TitleEvent::seq)
                .filter(seq -> timeline.stream().noneMatch(each -> seq.equals(each.withdrawnEntry())))
                .toList();
    }

    /** Returns whether a document stated grounds of which none is public any more. */
    public boolean isGroundWithdrawn(String document) {
        return groundsOf(document).isEmpty()
                && timeline.stream()
                        .filter(entry -> document.equals(entry.document()))
                        .anyMatch(entry ->
                                timeline.stream().anyMatch(each -> Objects.equals(each.withdrawnEntry(), entry.seq())));
    }

    /**
     * Prolongs the remedy that a document has ordered, since its days count from a later delivery or by another calendar.
     * An earlier day, or a document that ordered none, changes nothing.
     *
     * @param document id of the official document
     */
    public void prolongRemedy(String document, LocalDate until, ActionStamp by) {
        timeline.stream()
                .filter(entry -> document.equals(entry.document()))
                .filter(entry -> Optional.ofNullable(remedyUntil(entry))
                        .filter(until::isAfter)
                        .isPresent())
                .findFirst()
                .ifPresent(entry -> append(TitleEvent.prolonging(entry, until, timeline.size() + 1, by), by));
    }

    /**
     * Returns the last day of the remedy that an entry states, as later entries have prolonged it; null without one.
     */
    public LocalDate remedyUntil(TitleEvent entry) {
        TitleChange change = entry.change(timeline);
        return change == null || change.cause() == null ? null : change.cause().remedyUntil();
    }

    /**
     * Returns what a document means for the holder, in sentences: the new last day of the term, and what the holder can
     * do about the change, until when. Empty texts where there is nothing of it.
     */
    public LocalizedText consequencesOf(String document) {
        return timeline.stream()
                .filter(entry -> document.equals(entry.document()))
                .map(TitleEvent::change)
                .filter(change -> change != null && change.cause() != null)
                .findFirst()
                .map(change -> {
                    LocalizedText remedy = change.cause().remedySentence();
                    return change.step().setsTerm()
                            ? Messages.inBoth("naming.letter.term", validUntil, remedy)
                            : remedy;
                })
                .orElse(TitleCause.NO_SENTENCE);
    }

    /** Records that the plaque was handed over. */
    public void handOver(LocalDate on, String person, String photoOfIt, ActionStamp by) {
        require(status.standing() == TitleStanding.VALID, "naming.title.handOver");
        plaque = plaque.handedOver(on, plaqueSince(), by.moment().today(), person, photoOfIt);
        recordEvent(TitleEventType.HANDED_OVER, on, null, null, by);
    }

    private LocalDate plaqueSince() {
        return timeline.reversed().stream()
                .filter(event -> event.isOf(TitleEventType.REISSUED))
                .findFirst()
                .map(TitleEvent::effectiveOn)
                .orElse(namedOn);
    }

    /** The day for giving the plaque back moves with a calendar that was published. */
    public void deferPlaque(LocalDate day) {
        plaque = plaque.askedBack(day, provenance().isIssuedElsewhere());
    }

    /** Returns whether the term has ended without a demand for the plaque, as before returns were recorded. */
    boolean isPlaqueForgotten() {
        return status == TitleStatus.EXPIRED && plaque.dueOn() == null && mayHaveUnreturnedPlaque();
    }

    /** Demands the plaque that was not demanded at the end of the term. */
    void recallPlaque(LocalDate lastDay, ActionStamp by) {
        if (!isPlaqueForgotten()) {
            throw new IllegalStateException(number + " has no forgotten plaque");
        }
        plaque = plaque.askedBack(lastDay, provenance().isIssuedElsewhere());
        recordEvent(TitleEventType.PLAQUE_RECALLED, by.moment().today(), null, null, by);
    }

    /** Records the return of the plaque of a title that is no longer valid. */
    public void takeBack(LocalDate on, String person, String photoOfIt, ActionStamp by) {
        require(standing(by.moment().today()) != TitleStanding.VALID, "naming.title.plaque.valid");
        plaque = plaque.takenBack(
                on, by.moment().today(), person, photoOfIt, provenance().isIssuedElsewhere());
        recordEvent(TitleEventType.RETURNED, on, null, null, by);
    }

    /**
     * Orders a copy of the plaque: the number is unchanged, with the next index.
     *
     * @param why that it is lost or broken; null where the entry before states a changed particular
     */
    public void reissue(String why, ActionStamp by) {
        require(status.standing() == TitleStanding.VALID, "naming.title.plaque.reissue");
        plaque = plaque.next(provenance().isIssuedElsewhere());
        recordEvent(TitleEventType.REISSUED, by.moment().today(), null, why, by);
    }

    /**
     * Publishes the phone number of the shop with its holder's consent, which a holder may withdraw at any time.
     *
     * @param consent the number, or none to withdraw the consent
     */
    void publishPhone(PublicPhone consent, ActionStamp by) {
        String number = Constraints.check(consent).phone();
        require(number == null || isRunning(), "naming.phone.ended");
        if (!Objects.equals(phone, number)) {
            phone = number;
            recordEvent(
                    number == null ? TitleEventType.PHONE_WITHDRAWN : TitleEventType.PHONE_PUBLISHED,
                    by.moment().today(),
                    null,
                    null,
                    by);
        }
    }

    private void recordEvent(
            TitleEventType type, LocalDate effectiveOn, DecisionDocument document, String why, ActionStamp by) {
        append(entry(type, effectiveOn, document, why, by), by);
    }

    private TitleEvent entry(
            TitleEventType type, LocalDate effectiveOn, DecisionDocument document, String why, ActionStamp by) {
        return new TitleEvent(this, timeline.size() + 1, type, effectiveOn, document, why, by);
    }

    private void append(TitleEvent event, ActionStamp by) {
        timeline.add(event);
        phone = isRunning() ? phone : null;
        changedAt = by.moment().at();
    }

    private void require(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new RuleViolation(key, signName, CertificateNumber.of(number).grouped());
        }
    }

    private boolean isRunning() {
        return status.standing().isRunning();
    }

    /**
     * Returns the day from which the days for giving back the plaque count: of the end, of a later import or recall, or
     * of the entry of an end that was recorded late.
     */
    public LocalDate plaqueCountedFrom() {
        return orLaterDemand(endRecordedOn());
    }

    /** Returns the day from which they counted before the entry of a late end did: of the end, or a later demand. */
    LocalDate plaqueFormerlyCountedFrom() {
        return orLaterDemand(endedOn());
    }

    /** Returns a day, or that of a later import or recall. */
    private LocalDate orLaterDemand(LocalDate ended) {
        return Stream.concat(
                        Stream.of(ended),
                        timeline.stream()
                                .filter(event -> event.isOf(TitleEventType.REGISTERED)
                                        || event.isOf(TitleEventType.PLAQUE_RECALLED))
                                .map(TitleEvent::effectiveOn))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns the first day on which the office could demand the plaque: a document is signed after its date, and after
     * an outage the job ends the title late.
     */
    private LocalDate endRecordedOn() {
        LocalDate recorded = BusinessMoment.dayOf(ending().recordedAt());
        return recorded.isAfter(endedOn()) ? recorded : endedOn();
    }

    /** Returns the day on which the title ended: the last event of its present standing, for example REVOKED. */
    public LocalDate endedOn() {
        return ending().effectiveOn();
    }

    /**
     * Returns the moment at which the office demanded the plaque, by the end of the title or a recall; the limit in
     * force then applies.
     */
    Instant plaqueAskedAt() {
        return timeline.reversed().stream()
                .filter(event -> event.isOf(TitleEventType.PLAQUE_RECALLED))
                .findFirst()
                .orElseGet(this::ending)
                .recordedAt();
    }

    private TitleEvent ending() {
        return timeline.stream()
                .filter(event -> event.type().equals(status.standing().name()) || event.isOf(TitleEventType.LEFT))
                .reduce((earlier, later) -> later)
                .orElseGet(timeline::getLast);
    }

    /** Returns the public standing on a day; the last day counts, whether or not the nightly job has run. */
    public TitleStanding standing(LocalDate today) {
        return status.standing().onceOver(term().isOver(today));
    }

    /** Returns the status on a day, in the detail that the public sees beside the standing. */
    public TitleStatus statusOn(LocalDate today) {
        return status.onceOver(term().isOver(today));
    }

    /** Returns the subject on which the title was conferred. */
    public SubjectIdentity identity(SubjectType.SubjectSite site) {
        return holder().identity(place(), site);
    }

    /**
     * Returns whether the title was conferred for these premises: the same entry, or another one of the same subject.
     */
    public boolean isOf(Premises at, SubjectType.SubjectSite site) {
        return at != null && (at.id().equals(premises) || identity(site).isSameAs(SubjectIdentity.of(site, at)));
    }

    /**
     * Returns the number on the paper certificate: in groups where it is one of this system, null where none is stated
     * (未载明).
     */
    public String printedNumber() {
        return CertificateNumber.printed(number, provenance().isIssuedElsewhere(), externalNumber);
    }

    public String number() {
        return number;
    }

    /** Returns the code of the office that owns the title: the owner of the round, or the office that imported it. */
    public String owner() {
        return owner;
    }

    /** Returns whether a person represents the holder; nobody represents the holder of a title of an old register. */
    public boolean isHeldBy(Actor actor) {
        return merchant != null && actor.holds(Role.MERCHANT, merchant);
    }

    /** Returns whether an officer is recused from the cases of the holder. */
    public boolean hasRecused(Actor actor) {
        return merchant != null && actor.isRecusedFrom(merchant);
    }

    public TitleHolder holder() {
        return new TitleHolder(merchant, registeredName, creditCode);
    }

    public TitlePlace place() {
        return new TitlePlace(premises, signName, address, office, street, lat, lng, photo, phone);
    }

    /** Returns the key of what concerns the premises: their id, or the number of a title without premises. */
    public String premisesKey() {
        return premises == null ? number : premises;
    }

    public TitleCategory category() {
        return new TitleCategory(
                subjectType, trade, level, grade, track, new LocalizedText(namedLevelZh, namedLevelEn), stars);
    }

    public TitleDocument document() {
        return new TitleDocument(
                documentNumber,
                new LocalizedText(wordingZh, wordingEn),
                new LocalizedText(namingBodyZh, namingBodyEn),
                reason,
                new LocalizedText(promisesZh, promisesEn));
    }

    public TitleTerm term() {
        return new TitleTerm(namedOn, validUntil);
    }

    /**
     * Returns whether a pledge alone led to the title, on the track of commitment; not a round, a higher level or an
     * import.
     */
    public boolean isPledged() {
        return track == TitleTrack.COMMITMENT
                && candidacy == null
                && !provenance().isIssuedElsewhere();
    }

    public TitleProvenance provenance() {
        return new TitleProvenance(candidacy, round, referral, registerImport, registerImportLine, externalNumber);
    }

    /** Returns former sign names and registered names, the latest first, one per line; null without one. */
    public String formerNames() {
        return formerNames;
    }

    /** Returns the key of the registered name: names are compared by it where a credit code is missing. */
    public String nameKey() {
        return nameKey;
    }

    /** Returns the key that orders titles by the registered name. */
    String nameSortKey() {
        return nameSortKey;
    }

    /** Returns the key that orders titles by the sign name. */
    String signSortKey() {
        return signSortKey;
    }

    /** Returns the text that a search in the database compares with. */
    String searchText() {
        return searchText;
    }

    public Plaque plaque() {
        return plaque;
    }

    /** Returns whether the holder may still have a plaque that has to be returned. */
    public boolean mayHaveUnreturnedPlaque() {
        return plaque.returnedOn() == null && plaque.mayBeHeld(provenance().isIssuedElsewhere());
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
