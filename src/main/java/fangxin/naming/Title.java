package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.candidacy.Candidacy;
import fangxin.criteria.Grade;
import fangxin.merchant.Premises;
import fangxin.platform.MovedOnCommit;
import fangxin.round.Round;
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
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Locale;
import java.util.Set;

/**
 * A title (称号) as it was conferred on one subject: for a shop, on one premises. It keeps what was true on the day
 * of the document; what happens later is its state and its timeline.
 */
@Entity
@EntityListeners(MovedOnCommit.class)
public class Title {
    /** What the holder's title is worth now. The public sees {@link Standing}. */
    public enum Status {
        ACTIVE(Standing.VALID), WARNED(Standing.VALID), RECTIFYING(Standing.VALID), DOWNGRADED(Standing.VALID),
        TRANSITION(Standing.VALID), SUSPENDED(Standing.SUSPENDED), REVOKED(Standing.REVOKED),
        EXPIRED(Standing.EXPIRED), CANCELLED(Standing.CANCELLED), VOID(Standing.VOID);

        private final Standing standing;

        Status(Standing standing) {
            this.standing = standing;
        }

        public Standing standing() {
            return standing;
        }

        public static Set<Status> of(Standing standing) {
            EnumSet<Status> all = EnumSet.allOf(Status.class);
            all.removeIf(status -> status.standing != standing);
            return all;
        }
    }

    /** The state that is published. */
    public enum Standing { VALID, SUSPENDED, REVOKED, EXPIRED, CANCELLED, VOID }

    @Id
    private String number;
    @Version
    private long version;
    @Embedded
    private Plaque plaque;
    private String candidacy;
    private String round;
    private String owner;
    private String merchant;
    private String premises;
    private String registeredName;
    private String creditCode;
    private String signName;
    private String address;
    private String office;
    private String street;
    private Double lat;
    private Double lng;
    private String trade;
    private String kind;
    @Enumerated(EnumType.STRING)
    private Round.Level level;
    @Enumerated(EnumType.STRING)
    private Grade grade;
    private String reason;
    private String promises;
    private String wordingZh;
    private String wordingEn;
    private String namingBodyZh;
    private String namingBodyEn;
    private String documentNumber;
    private LocalDate namedOn;
    private LocalDate validUntil;
    @Enumerated(EnumType.STRING)
    private Status status;
    private String photo;
    private String paperNumber;
    private String intake;
    private Integer intakeLine;
    private String referral;
    private String searchText;
    private Instant changedAt;
    @OneToMany(mappedBy = "title", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<TitleEvent> timeline = new ArrayList<>();

    protected Title() { }

    /** Confers the title that an item of a notice leads to, by a signed act. */
    Title(CertificateNumber number, NoticeItem item, Act act, String photo, Taken by) {
        Candidacy named = item.candidacy();
        Round of = named.round();
        this.number = number.value();
        this.plaque = Plaque.first(number.value());
        this.candidacy = named.reference();
        this.round = of.id();
        this.owner = of.owner();
        this.merchant = named.merchant().id();
        this.creditCode = named.merchant().creditCode().value();
        this.registeredName = item.registeredName();
        this.signName = item.signName();
        this.address = item.address();
        this.office = named.office();
        named.premises().ifPresent(this::situate);
        this.trade = named.trade();
        this.kind = named.kind();
        this.level = of.level();
        this.grade = item.grade();
        this.reason = item.reason();
        this.promises = item.promises();
        Wording wording = of.terms().titleWording().getOrDefault(named.kind(), new Wording("", ""));
        this.wordingZh = wording.zh();
        this.wordingEn = wording.en();
        this.namingBodyZh = of.terms().namingBody().zh();
        this.namingBodyEn = of.terms().namingBody().en();
        this.documentNumber = act.documentNumber();
        this.namedOn = act.documentDate();
        this.validUntil = by.moment().calendar().end(namedOn, of.limit("VALID_YEARS"));
        this.status = Status.ACTIVE;
        this.photo = photo;
        this.searchText = searchable(registeredName, signName, address, creditCode, number.value());
        tell(TitleEvent.Kind.NAMED, namedOn, act, null, by);
    }

    /** Takes over a title from an old register, as the register states it. */
    Title(CertificateNumber number, OldTitle old, Taken by) {
        this.number = number.value();
        this.plaque = Plaque.first(number.value());
        this.paperNumber = old.number();
        this.intake = old.intake();
        this.intakeLine = old.line();
        this.owner = old.owner();
        this.registeredName = old.registeredName();
        this.creditCode = old.creditCode();
        this.signName = old.signName();
        this.address = old.address();
        this.office = old.office();
        this.lat = old.lat();
        this.lng = old.lng();
        this.trade = old.trade();
        this.kind = old.kind();
        this.level = old.level();
        this.grade = old.grade();
        this.wordingZh = old.wording().zh();
        this.wordingEn = old.wording().en();
        this.documentNumber = old.documentNumber();
        this.namedOn = old.namedOn();
        this.validUntil = old.validUntil();
        this.status = Status.ACTIVE;
        this.searchText = searchable(registeredName, signName, address, creditCode, number.value(), paperNumber);
        if (namedOn != null) {
            tell(TitleEvent.Kind.NAMED, namedOn, null, null, by);
        }
        tell(TitleEvent.Kind.REGISTERED, by.moment().today(), null, null, by);
        if (over(by.moment().today())) {
            expire(by);
        }
    }

    /** Confers the title that a level above has decided on. */
    Title(CertificateNumber number, Candidacy named, Grounds grounds, DecidedAbove decided, String photo, Taken by) {
        this.number = number.value();
        this.plaque = Plaque.first(number.value());
        this.paperNumber = decided.number();
        this.referral = decided.referral();
        this.candidacy = named.reference();
        this.round = named.round().id();
        this.owner = named.round().owner();
        this.merchant = named.merchant().id();
        this.creditCode = named.merchant().creditCode().value();
        this.registeredName = named.merchant().name();
        this.signName = named.premises().map(Premises::signName).orElse(registeredName);
        this.address = named.premises().map(Premises::address).orElse("");
        this.office = named.office();
        named.premises().ifPresent(this::situate);
        this.trade = named.trade();
        this.kind = named.kind();
        this.level = named.round().level();
        this.grade = grounds.grade();
        this.reason = grounds.reason();
        this.promises = grounds.promises();
        Wording wording = named.round().terms().titleWording().getOrDefault(named.kind(), new Wording("", ""));
        this.wordingZh = wording.zh();
        this.wordingEn = wording.en();
        this.namingBodyZh = named.round().terms().namingBody().zh();
        this.namingBodyEn = named.round().terms().namingBody().en();
        this.documentNumber = decided.documentNumber();
        this.namedOn = decided.documentDate();
        this.validUntil = decided.validUntil() != null ? decided.validUntil()
                : by.moment().calendar().end(namedOn, named.round().limit("VALID_YEARS"));
        this.status = Status.ACTIVE;
        this.photo = photo;
        this.searchText = searchable(registeredName, signName, address, creditCode, number.value(), paperNumber);
        tell(TitleEvent.Kind.NAMED, namedOn, null, null, by);
    }

    private void situate(Premises at) {
        premises = at.id();
        street = at.street();
        lat = at.lat();
        lng = at.lng();
    }

    /** What a search looks at: width, case, blanks and punctuation do not matter. */
    public static String searchable(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (part != null) {
                all.append(Normalizer.normalize(part, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "")).append(' ');
            }
        }
        String text = all.toString().strip();
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }

    /** Whether it was conferred on these premises: the same ones, or another entry of the same sign. */
    public boolean isOf(Premises at) {
        return at != null && (at.id().equals(premises) || searchable(at.signName()).equals(searchable(signName)));
    }

    void suspend(Act act, Taken by) {
        require(status.standing() == Standing.VALID, "naming.title.suspend");
        become(Status.SUSPENDED, TitleEvent.Kind.SUSPENDED, act, by);
    }

    void lift(Act act, Taken by) {
        require(status == Status.SUSPENDED, "naming.title.lift");
        become(Status.ACTIVE, TitleEvent.Kind.LIFTED, act, by);
    }

    /** @param back the last day for giving the plaque back */
    void revoke(Act act, LocalDate back, Taken by) {
        require(status.standing() == Standing.VALID || status == Status.SUSPENDED, "naming.title.revoke");
        plaque = plaque.askedBack(back);
        become(Status.REVOKED, TitleEvent.Kind.REVOKED, act, by);
    }

    /** Ends a title whose term is over; nobody's fault, and no act is needed. */
    void expire(Taken by) {
        require(running() && over(by.moment().today()), "naming.title.expire");
        status = Status.EXPIRED;
        tell(TitleEvent.Kind.EXPIRED, validUntil.plusDays(1), null, null, by);
    }

    /** Gives its holder time to put something right; meanwhile it stays valid. */
    void rectify(String why, Taken by) {
        require(status == Status.ACTIVE || status == Status.WARNED, "naming.title.rectify");
        status = Status.RECTIFYING;
        tell(TitleEvent.Kind.RECTIFYING, by.moment().today(), null, why, by);
    }

    /** Ends the time for putting right, because it was; what was suspended or ended meanwhile stays so. */
    void rectified(Taken by) {
        if (status == Status.RECTIFYING) {
            status = Status.ACTIVE;
            tell(TitleEvent.Kind.RECTIFIED, by.moment().today(), null, null, by);
        }
    }

    /** Records that the plaque was handed over. */
    void handOver(LocalDate on, String person, String photoOfIt, Taken by) {
        require(status.standing() == Standing.VALID, "naming.title.handOver");
        plaque = plaque.handedOver(on, namedOn, by.moment().today(), person, photoOfIt);
        tell(TitleEvent.Kind.HANDED_OVER, on, null, null, by);
    }

    /** Records that the plaque of a title that is not valid any more was taken back. */
    void takeBack(LocalDate on, String person, String photoOfIt, Taken by) {
        require(standing(by.moment().today()) != Standing.VALID, "naming.plaque.valid");
        plaque = plaque.takenBack(on, by.moment().today(), person, photoOfIt);
        tell(TitleEvent.Kind.RETURNED, on, null, null, by);
    }

    /** Has a lost or broken plaque made again: the number stays, with the next index. */
    void reissue(String why, Taken by) {
        require(status.standing() == Standing.VALID, "naming.plaque.reissue");
        plaque = plaque.next();
        tell(TitleEvent.Kind.REISSUED, by.moment().today(), null, why, by);
    }

    private void become(Status next, TitleEvent.Kind kind, Act act, Taken by) {
        status = next;
        tell(kind, act.documentDate(), act, act.reason(), by);
    }

    private void tell(TitleEvent.Kind kind, LocalDate effective, Act act, String why, Taken by) {
        timeline.add(new TitleEvent(this, timeline.size() + 1, kind, effective, act, why, by));
        changedAt = by.moment().at();
    }

    private void require(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new RuleViolation(key, signName, CertificateNumber.of(number).grouped());
        }
    }

    private boolean running() {
        return status.standing() == Standing.VALID || status == Status.SUSPENDED;
    }

    private boolean over(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }

    /** What the public is told on a day; the last day counts, whether or not the nightly work has run. */
    public Standing standing(LocalDate today) {
        return running() && over(today) ? Standing.EXPIRED : status.standing();
    }

    public String number() {
        return number;
    }

    public Plaque plaque() {
        return plaque;
    }

    /** Reference of the candidacy that led to it. */
    public String candidacy() {
        return candidacy;
    }

    public String round() {
        return round;
    }

    /** Code of the office that owned the round. */
    public String owner() {
        return owner;
    }

    public String merchant() {
        return merchant;
    }

    public String premises() {
        return premises;
    }

    public String registeredName() {
        return registeredName;
    }

    public String creditCode() {
        return creditCode;
    }

    public String signName() {
        return signName;
    }

    public String address() {
        return address;
    }

    /** Code of the county-level office in whose territory the premises lie. */
    public String office() {
        return office;
    }

    public String street() {
        return street;
    }

    public Double lat() {
        return lat;
    }

    public Double lng() {
        return lng;
    }

    public String trade() {
        return trade;
    }

    public String kind() {
        return kind;
    }

    public Round.Level level() {
        return level;
    }

    /** Null where the paper states none. */
    public Grade grade() {
        return grade;
    }

    public String reason() {
        return reason;
    }

    /** What the holder promised, one promise a line. */
    public String promises() {
        return promises;
    }

    public Wording wording() {
        return new Wording(wordingZh, wordingEn);
    }

    public Wording namingBody() {
        return new Wording(namingBodyZh, namingBodyEn);
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** The date of the document, from which the title runs. */
    public LocalDate namedOn() {
        return namedOn;
    }

    /** The last day, or null where the paper states no term (未载明). */
    public LocalDate validUntil() {
        return validUntil;
    }

    public Status status() {
        return status;
    }

    /** Id of the public picture of the premises, or null. */
    public String photo() {
        return photo;
    }

    /** The number that an old register states, in its own words; null where it states none, or the title is ours. */
    public String paperNumber() {
        return paperNumber;
    }

    /** Id of the import that brought it from an old register, or null. */
    public String intake() {
        return intake;
    }

    /** The number that the paper bears: in groups where it is one of ours, null where none is stated (未载明). */
    public String printedNumber() {
        return intake == null && referral == null || number.equals(paperNumber) ? CertificateNumber.of(number).grouped() : paperNumber;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<TitleEvent> timeline() {
        return List.copyOf(timeline);
    }
}
