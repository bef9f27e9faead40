package fangxin.round;

import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.agency.Agency;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Stored round (年度批次) of applications that an office opens by a notice (通知), with owner, level, window, terms and
 * former time limits and the entries of its opening; it amends and checks itself, is opened by a second officer,
 * refuses applications outside the window, and answers the limit of a period.
 */
@Entity
@Table(name = "application_round")
public class ApplicationRound {
    /** Level of a round and of the titles that it confers (创建层级). */
    public enum TitleLevel {
        COUNTY,
        CITY,
        PROVINCE;

        /** Returns the level whose title a subject gets before this one; throws for COUNTY, which has none. */
        public TitleLevel below() {
            return values()[ordinal() - 1];
        }
    }

    @Id
    @Length(max = 40)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String owner;

    private int roundYear;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TitleLevel level;

    @NotNull
    private LocalDate opens;

    @NotNull
    private LocalDate closes;

    @NotNull
    @JsonLength(max = 20000)
    @Convert(converter = RoundTerms.RoundTermsConverter.class)
    private RoundTerms terms;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("replacedAt")
    private List<FormerTimeLimit> formerLimits = new ArrayList<>();

    @NotNull
    @Enumerated(EnumType.STRING)
    private RoundOpening.OpeningState openingState = RoundOpening.OpeningState.OPENED;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<RoundOpening> openings = new ArrayList<>();

    protected ApplicationRound() {}

    public ApplicationRound(
            String id,
            String owner,
            TitleLevel level,
            int year,
            LocalizedText title,
            LocalDate opens,
            LocalDate closes,
            RoundTerms terms) {
        this.id = id;
        this.owner = owner;
        this.level = level;
        this.roundYear = year;
        define(title, opens, closes, terms);
    }

    /**
     * Returns the level of a round. A county's office opens rounds of the county level; a city's office those of the
     * city level, and those sent up to the province.
     */
    static TitleLevel levelOf(Agency office, TitleLevel wanted) {
        boolean city = office.isCityOffice();
        TitleLevel level = wanted != null ? wanted : city ? TitleLevel.CITY : TitleLevel.COUNTY;
        if (city == (level == TitleLevel.COUNTY)) {
            throw RuleViolation.at("level", "round.level.office");
        }
        return level;
    }

    /**
     * Proposes the opening (拟开启): until a second officer confirms it, merchants cannot apply and the public cannot see
     * it.
     */
    void propose(Actor by, Instant now) {
        record(RoundOpening.OpeningState.PROPOSED, by, null, now);
    }

    /**
     * Opens the round (确认开启).
     *
     * @param seen version of the round that this officer has read
     */
    void confirm(long seen, SecondOfficer second, Actor by, Instant now) {
        requireProposed();
        second.require(by);
        if (seen != version) {
            throw RuleViolation.conflict("platform.stale");
        }
        record(RoundOpening.OpeningState.OPENED, by, null, now);
    }

    /** Refuses the opening (不同意开启) with a reason; the proposing office revises or withdraws it. */
    void refuse(String reason, SecondOfficer second, Actor by, Instant now) {
        requireProposed();
        second.require(by);
        record(RoundOpening.OpeningState.REFUSED, by, reason, now);
    }

    /**
     * Withdraws the proposal (撤回): the round is never opened. A round under which merchants have begun to apply is not
     * withdrawn.
     */
    void withdraw(RoundUsage.UsageCounts usage, Actor by, Instant now) {
        requireAmendableBy(by);
        if (isOpened()) {
            throw decided();
        }
        if (usage.begun() > 0) {
            throw RuleViolation.conflict("round.opening.begun", usage.begun());
        }
        record(RoundOpening.OpeningState.WITHDRAWN, by, null, now);
    }

    private void requireProposed() {
        if (openingState != RoundOpening.OpeningState.PROPOSED) {
            throw decided();
        }
    }

    private RuleViolation decided() {
        return openings.isEmpty()
                ? RuleViolation.conflict("round.opening.opened")
                : RuleViolation.conflict(
                        "round.opening.decided",
                        openings.getLast().state(),
                        openings.getLast().actor().name(),
                        openings.getLast().recordedAt());
    }

    private void record(RoundOpening.OpeningState state, Actor by, String reason, Instant now) {
        openings.add(new RoundOpening(this, openings.size() + 1, state, by, reason, now));
        openingState = state;
    }

    /** Returns whether a second officer has opened the round. Rounds from before this rule are open. */
    public boolean isOpened() {
        return openingState == RoundOpening.OpeningState.OPENED;
    }

    RoundOpening.OpeningState openingState() {
        return openingState;
    }

    List<RoundOpening> openings() {
        return List.copyOf(openings);
    }

    /** Returns the account of the officer who entered the present terms. */
    String proposer() {
        return openings.reversed().stream()
                .filter(entry -> entry.state() == RoundOpening.OpeningState.PROPOSED)
                .findFirst()
                .map(entry -> entry.actor().account())
                .orElse("");
    }

    /**
     * Amends the round within {@link RoundAmendmentRule}; candidacies under it follow the new terms from their next
     * step on. A period that runs keeps the time limit under which it began. A round that was not opened, or whose
     * terms need a second officer by that rule, is proposed again.
     *
     * @param usage how many candidacies the round has
     */
    public void amend(
            LocalizedText title,
            LocalDate opens,
            LocalDate closes,
            RoundTerms terms,
            RoundUsage.UsageCounts usage,
            Actor by,
            Instant now) {
        RoundAmendmentRule.check(this, opens, terms, usage);
        if (!isOpened() || RoundAmendmentRule.needsSecondOfficer(this.terms, terms)) {
            propose(by, now);
        }
        Map<String, TimeLimit> before = this.terms.limits();
        define(title, opens, closes, terms);
        before.forEach((code, limit) -> {
            if (!limit.equals(terms.limits().get(code))) {
                formerLimits.add(new FormerTimeLimit(this, code, limit, now));
            }
        });
    }

    /**
     * Refuses editions that are not in force on the day from which the round applies them: the first of its window, or
     * today for a sheet that comes in later. Unchanged editions are not checked again.
     *
     * @param before the round as it stood, or null for a new one
     */
    static void requireInForce(
            List<CriteriaEdition> chosen, LocalDate opens, ApplicationRound before, LocalDate today) {
        List<RuleViolation.Violation> refused = new ArrayList<>();
        for (CriteriaEdition edition : chosen) {
            Integer was =
                    before == null ? null : before.terms.materials().editions().get(edition.sheet());
            boolean unchanged = before != null && Objects.equals(was, edition.issue()) && opens.equals(before.opens);
            LocalDate day = before != null && was == null && today.isAfter(opens) ? today : opens;
            if (!unchanged && !edition.isInForce(day)) {
                boolean later = day.isBefore(LocalDate.parse(edition.effectiveFrom()));
                refused.add(new RuleViolation.Violation(
                        "terms.materials.editions." + edition.sheet(),
                        later ? "round.editions.later" : "round.editions.over",
                        List.of(
                                edition.name(),
                                String.valueOf(edition.issue()),
                                LocalDate.parse(later ? edition.effectiveFrom() : edition.effectiveUntil()),
                                day)));
            }
        }
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
    }

    public void requireAmendableBy(Actor actor) {
        if (!actor.holds(Role.COUNTY_OFFICE, owner)) {
            throw RuleViolation.at("owner", "round.owner.other");
        }
    }

    /** Replaces the code of a merged agency by its successor's. */
    void transfer(String from, String into) {
        owner = owner.equals(from) ? into : owner;
        terms = terms.transferred(from, into);
    }

    private void define(LocalizedText title, LocalDate opens, LocalDate closes, RoundTerms terms) {
        if (isBlank(title.zh()) || isBlank(title.en())) {
            throw RuleViolation.at("title", "round.title.missing");
        }
        if (closes.isBefore(opens)) {
            throw RuleViolation.at("closes", "round.window.order");
        }
        this.name = new LocalizedName(title);
        this.opens = opens;
        this.closes = closes;
        if (level == TitleLevel.PROVINCE && terms.ladder().conferral() == LevelProgression.ConferralPlace.HERE) {
            throw RuleViolation.at("terms.ladder.conferral", "round.level.province");
        }
        if (terms.ladder().skipsSilently(level)) {
            throw RuleViolation.at("terms.ladder.waived", "round.level.waived");
        }
        this.terms = terms.checked();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /**
     * Returns the code of the office that owns the round: it posts the notices, and its signing chain signs the naming.
     */
    public String owner() {
        return owner;
    }

    public TitleLevel level() {
        return level;
    }

    public int year() {
        return roundYear;
    }

    public LocalizedText title() {
        return name.text();
    }

    public LocalDate opens() {
        return opens;
    }

    public LocalDate closes() {
        return closes;
    }

    public RoundTerms terms() {
        return terms;
    }

    public boolean isOpen(LocalDate day) {
        return isOpened() && !day.isBefore(opens) && !day.isAfter(closes);
    }

    public void requireOpen(LocalDate day) {
        if (!isOpened()) {
            throw new RuleViolation("round.opening.waiting");
        }
        if (!isOpen(day)) {
            throw new RuleViolation("round.closed", opens, closes);
        }
    }

    /**
     * Returns the present limit of a kind of wait, by the codes of config/limits.json: for a period that begins now.
     */
    public TimeLimit limit(String code) {
        return terms.limit(code);
    }

    /** Returns the limit of a period that began at this time; later amendments do not change it. */
    public TimeLimit limit(String code, Instant began) {
        return Optional.ofNullable(limits(began).get(code)).orElseGet(() -> limit(code));
    }

    /** Returns the limits as they were at a time, by code. */
    public Map<String, TimeLimit> limits(Instant at) {
        Map<String, TimeLimit> limits = new HashMap<>(terms.limits());
        formerLimits.reversed().stream()
                .filter(former -> at.isBefore(former.replacedAt()))
                .forEach(former -> limits.put(former.code(), former.limit()));
        return limits;
    }
}
