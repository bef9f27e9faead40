package fangxin.complaint.warning;

import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.drafting.PublicationWithdrawalRule;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stored consumer warning, tip, typical case or campaign (消费警示、消费提示、典型案例、主题活动): content, shops that it names,
 * figures of a campaign, last day of validity, journal; it is drafted, proposed, published or sent back by a second
 * officer, taken back within ten minutes, then public, and withdrawn. It changes by {@link WarningStep} only.
 *
 * <p>Worked example of the expiry: valid until 30 November, it is current on that day until 24:00 in China, and expired
 * on 1 December at 00:00; the page then shows it as expired. A typical case without a last day does not expire.
 */
@Entity
@Table(name = "consumer_warning")
@EntityListeners(PublicDataChangeListener.class)
public class ConsumerWarning {
    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String owner;

    @NotNull
    @Enumerated(EnumType.STRING)
    private WarningKind kind;

    @NotNull
    @Enumerated(EnumType.STRING)
    private WarningState state;

    @NotNull
    @Length(max = 120)
    private String title;

    @NotNull
    @Length(max = 4000)
    private String body;

    @NotNull
    @Length(max = 60)
    private String category;

    @Length(max = 40)
    private String trade;

    private LocalDate dataFrom;
    private LocalDate dataUntil;

    @Length(max = 300)
    private String link;

    @Enumerated(EnumType.STRING)
    private ConsumerFestival festival;

    @Embedded
    @Valid
    private CaseSource source;

    private LocalDate validUntil;

    @Embedded
    @Valid
    private ScheduledPublication publication;

    private Instant publishedAt;

    @NotNull
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "campaign_figure", joinColumns = @JoinColumn(name = "warning"))
    @OrderColumn(name = "pos")
    @Valid
    private List<CampaignFigure> figures = new ArrayList<>();

    @OneToMany(mappedBy = "warning", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("title")
    private List<WarningShop> shops = new ArrayList<>();

    @OneToMany(mappedBy = "warning", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<WarningEntry> journal = new ArrayList<>();

    protected ConsumerWarning() {}

    ConsumerWarning(String number, WarningInput input, ActionStamp by) {
        this.number = number;
        this.owner = input.office();
        this.state = WarningStep.CREATE.to();
        describe(input, by);
        enter(WarningStep.CREATE, null, by);
    }

    /** Returns the number of the n-th warning of a year: digits, which are easy to read out, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%05d".formatted(year, n));
    }

    private void describe(WarningInput input, ActionStamp by) {
        kind = input.kind();
        title = input.title();
        body = input.body();
        category = input.category();
        trade = input.trade();
        dataFrom = input.basis().dataFrom();
        dataUntil = input.basis().dataUntil();
        link = input.link();
        festival = input.basis().festival();
        source = CaseSource.of(input.basis().source());
        validUntil = input.validUntil();
        changedAt = by.moment().at();
        List<CampaignFigure> stated =
                input.figures().stream().map(CampaignFigure::new).toList();
        if (!figures.equals(stated)) {
            figures.clear();
            figures.addAll(stated);
        }
        shops.removeIf(shop -> input.shops().stream().noneMatch(shop::isSame));
        input.shops().stream()
                .filter(shop -> shops.stream().noneMatch(known -> known.isSame(shop)))
                .forEach(shop -> shops.add(new WarningShop(this, shop)));
    }

    /** Refuses an act on content other than the present one. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw RuleViolation.conflict("platform.stale");
        }
    }

    /**
     * Replaces the content of a draft; the officer becomes one of its authors, none of whom can be the second officer.
     */
    void revise(WarningInput input, ActionStamp by) {
        WarningStep.REVISE.requireFrom(state);
        describe(input, by);
        enter(WarningStep.REVISE, null, by);
    }

    void propose(ActionStamp by) {
        take(WarningStep.PROPOSE, null, by);
    }

    void sendBack(String reason, ActionStamp by) {
        take(WarningStep.SEND_BACK, reason, by);
    }

    /** Returns the texts of its content that the public reads. */
    Stream<String> publicTexts() {
        return Stream.concat(
                Stream.of(title, body, category, trade),
                figures.stream().flatMap(figure -> Stream.of(figure.name(), figure.amount(), figure.basis())));
    }

    /** Schedules the publication, which can be withdrawn until it is due. */
    void publish(ActionStamp by) {
        if (isExpired(by.moment().today())) {
            throw RuleViolation.conflict("warning.validUntil.past");
        }
        take(WarningStep.PUBLISH, null, by);
        publication = new ScheduledPublication(by.actor(), by.moment().at());
    }

    void takeBack(ActionStamp by) {
        WarningStep.TAKE_BACK.requireFrom(state);
        PublicationWithdrawalRule.require(publication, by.actor(), by.moment().at());
        take(WarningStep.TAKE_BACK, null, by);
        publication = null;
    }

    boolean isDue(Instant now) {
        return state == WarningState.SCHEDULED && publication.isDue(now);
    }

    /**
     * Makes the warning public, once its publication is due.
     *
     * @param isDecided whether every decision by which it names a shop is in force; otherwise it is a draft again
     */
    void appear(boolean isDecided, ActionStamp by) {
        if (!isDue(by.moment().at())) {
            return;
        }
        if (isDecided) {
            publishedAt = by.moment().at();
            take(WarningStep.APPEAR, null, by);
        } else {
            take(WarningStep.STOP, null, by);
            publication = null;
        }
    }

    /** Discards a draft; the office can still read its content and journal. */
    void discard(String reason, ActionStamp by) {
        take(WarningStep.DISCARD, reason, by);
    }

    /** Withdraws a public warning; its page states the withdrawal with the reason. */
    void withdraw(String reason, ActionStamp by) {
        take(WarningStep.WITHDRAW, reason, by);
    }

    private void take(WarningStep step, String reason, ActionStamp by) {
        step.requireFrom(state);
        state = step.to();
        changedAt = by.moment().at();
        enter(step, reason, by);
    }

    private void enter(WarningStep step, String reason, ActionStamp by) {
        journal.add(new WarningEntry(this, journal.size() + 1, step, reason, by));
    }

    boolean isExpired(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }

    /** Returns the reason of the withdrawal, or null. */
    String withdrawalReason() {
        return state == WarningState.WITHDRAWN ? journal.getLast().reason() : null;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    String owner() {
        return owner;
    }

    WarningKind kind() {
        return kind;
    }

    WarningState state() {
        return state;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    String category() {
        return category;
    }

    String trade() {
        return trade;
    }

    LocalDate dataFrom() {
        return dataFrom;
    }

    LocalDate dataUntil() {
        return dataUntil;
    }

    String link() {
        return link;
    }

    /** Returns the festival for which the warning is published, or null. */
    ConsumerFestival festival() {
        return festival;
    }

    /** Returns the record from which a typical case was drafted, or null. */
    CaseSource source() {
        return source;
    }

    /** Returns the last day of validity; null for a typical case that does not expire. */
    LocalDate validUntil() {
        return validUntil;
    }

    /** Returns the accounts of the officers who wrote any of the content. */
    Set<String> authors() {
        return journal.stream()
                .filter(entry -> entry.step() == WarningStep.CREATE || entry.step() == WarningStep.REVISE)
                .map(entry -> entry.actor().account())
                .collect(Collectors.toSet());
    }

    ScheduledPublication publication() {
        return publication;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<CampaignFigure> figures() {
        return figures;
    }

    List<WarningShop> shops() {
        return shops;
    }

    List<WarningEntry> journal() {
        return journal;
    }
}
