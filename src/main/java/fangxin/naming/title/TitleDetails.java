package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.Premises;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NamingGrounds;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.SearchText;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** What a title's document and its round say of it, and of its holder on that day. Nothing of this changes. */
@MappedSuperclass
public abstract class TitleDetails {
    @Id
    private String number;

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
    private ApplicationRound.Level level;

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
    private String photo;
    private String paperNumber;
    private String intake;
    private Integer intakeLine;
    private String referral;
    private String searchText;

    protected TitleDetails() {}

    private TitleDetails(CertificateNumber number, Candidacy named, NamingGrounds grounds, String photo) {
        ApplicationRound of = named.round();
        this.number = number.value();
        this.candidacy = named.reference();
        this.round = of.id();
        this.owner = of.owner();
        this.merchant = named.merchant().id();
        this.creditCode = named.merchant().creditCode().value();
        this.office = named.office();
        named.premises().ifPresent(this::situate);
        this.trade = named.trade();
        this.kind = named.kind();
        this.level = of.level();
        this.grade = grounds.grade();
        this.reason = grounds.reason();
        this.promises = grounds.promises();
        LocalizedText wording = of.terms().titleWording().getOrDefault(named.kind(), new LocalizedText("", ""));
        this.wordingZh = wording.zh();
        this.wordingEn = wording.en();
        this.namingBodyZh = of.terms().namingBody().zh();
        this.namingBodyEn = of.terms().namingBody().en();
        this.photo = photo;
    }

    /** By a signed document, as it was posted. */
    TitleDetails(CertificateNumber number, NoticeItem item, DecisionDocument document, String photo, ActionStamp by) {
        this(number, item.candidacy(), new NamingGrounds(item.grade(), item.reason(), item.promises()), photo);
        this.registeredName = item.registeredName();
        this.signName = item.signName();
        this.address = item.address();
        this.documentNumber = document.number();
        this.namedOn = document.date();
        this.validUntil = term(item.candidacy(), by);
        this.searchText = searchable(registeredName, signName, address, creditCode, this.number);
    }

    /** By a level above. */
    TitleDetails(
            CertificateNumber number,
            Candidacy named,
            NamingGrounds grounds,
            HigherLevelDecision decided,
            String photo,
            ActionStamp by) {
        this(number, named, grounds, photo);
        this.paperNumber = decided.number();
        this.referral = decided.referral();
        this.registeredName = named.merchant().name();
        this.signName = named.premises().map(Premises::signName).orElse(registeredName);
        this.address = named.premises().map(Premises::address).orElse("");
        this.documentNumber = decided.documentNumber();
        this.namedOn = decided.documentDate();
        this.validUntil = decided.validUntil() != null ? decided.validUntil() : term(named, by);
        this.searchText = searchable(registeredName, signName, address, creditCode, this.number, paperNumber);
    }

    /** As an old register states it. */
    TitleDetails(CertificateNumber number, LegacyTitle old) {
        this.number = number.value();
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
        this.searchText = searchable(registeredName, signName, address, creditCode, this.number, paperNumber);
    }

    private LocalDate term(Candidacy named, ActionStamp by) {
        return by.moment().calendar().end(namedOn, named.round().limit("VALID_YEARS"));
    }

    private void situate(Premises at) {
        premises = at.id();
        street = at.street();
        lat = at.lat();
        lng = at.lng();
    }

    /** What a search looks at: width, case, blanks and punctuation do not matter. */
    public static String searchable(String... parts) {
        return SearchText.text(parts);
    }

    /** Whom it was conferred on. */
    public SubjectIdentity identity(SubjectType.Site site) {
        return SubjectIdentity.of(site, creditCode, registeredName, signName, address);
    }

    /** Whether it was conferred on these premises: the same entry, or another one of the same subject. */
    public boolean isOf(Premises at, SubjectType.Site site) {
        return at != null
                && (at.id().equals(premises)
                        || identity(site).sameAs(SubjectIdentity.of(site, at.merchant(), at.signName(), at.address())));
    }

    /** Whether its term is over; a title whose paper states no term has none. */
    boolean over(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }

    public String number() {
        return number;
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

    public ApplicationRound.Level level() {
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

    public LocalizedText wording() {
        return new LocalizedText(wordingZh, wordingEn);
    }

    public LocalizedText namingBody() {
        return new LocalizedText(namingBodyZh, namingBodyEn);
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

    /** The line of that import which brought it. */
    Integer intakeLine() {
        return intakeLine;
    }

    /** What is looked at when somebody searches. */
    String searchText() {
        return searchText;
    }

    /** Whether its paper was issued outside this system: by an old register or a level above. */
    public boolean issuedElsewhere() {
        return intake != null || referral != null;
    }

    /** The number that the paper bears: in groups where it is one of ours, null where none is stated (未载明). */
    public String printedNumber() {
        return CertificateNumber.printed(number, issuedElsewhere(), paperNumber);
    }
}
