package fangxin.supervision.draw;

import fangxin.common.CheckDigit;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stored random draw of an office (随机抽取), which selects titles for a re-check: frame, frozen list and hash, randomness,
 * tickets, pairs and routes; it is frozen, drawn with a second officer, gets replacements, or is abandoned, by two
 * officers once its value may be known.
 */
@Entity
@Table(name = "random_draw")
public class RandomDraw {
    /** Converter that stores a frame as JSON in one column. */
    @Converter
    public static class DrawFrameConverter extends JsonAttributeConverter<DrawFrame>
            implements AttributeConverter<DrawFrame, String> {
        public DrawFrameConverter() {
            super(DrawFrame.class);
        }
    }

    @Id
    @Length(max = 20)
    private String number;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 100)
    private String name;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String nameSortKey;

    @NotNull
    @JsonLength(max = 16000)
    @Convert(converter = DrawFrameConverter.class)
    private DrawFrame frame;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DrawState state;

    @NotNull
    private Instant since;

    @NotNull
    @Length(max = 64)
    private String salt;

    private Instant frozenAt;

    @Length(max = 64)
    private String listHash;

    @Length(max = 200)
    private String seed;

    @Length(max = 200)
    private String seedSource;

    private Instant originatedAt;

    @Length(max = 60)
    private String enteredBy;

    private Instant drawnAt;

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    @OrderBy("code")
    private List<DrawStratum> strata = new ArrayList<>();

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    @OrderBy("commitment")
    private List<DrawEvaluator> evaluators = new ArrayList<>();

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DrawUnit> units = new ArrayList<>();

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    @OrderBy("pairNumber")
    private List<DrawPair> pairs = new ArrayList<>();

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<DrawEntry> journal = new ArrayList<>();

    protected RandomDraw() {}

    /** @param salt random text that keeps the hashes of the evaluators from being tried out */
    RandomDraw(String number, String office, DrawFrame frame, String salt, ActionStamp by) {
        this.number = number;
        this.office = office;
        this.salt = salt;
        this.frame = frame;
        this.name = frame.name();
        this.nameSortKey = NameCollation.key(name);
        take(DrawStep.CREATE, null, by);
    }

    /** Returns the number of the n-th draw of a year. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d%05d".formatted(year, n));
    }

    void revise(DrawFrame revised, ActionStamp by) {
        take(DrawStep.REVISE, null, by);
        frame = revised;
        name = revised.name();
        nameSortKey = NameCollation.key(name);
    }

    /**
     * Freezes the list: its text does not change from now on, and its hash is published.
     *
     * @param names the names of the evaluators by account
     */
    void freeze(DrawPlan plan, Function<String, String> names, ActionStamp by) {
        FrozenList list = plan.list();
        take(DrawStep.FREEZE, list.hash(), by);
        frozenAt = by.moment().at();
        listHash = list.hash();
        list.strata().forEach(each -> strata.add(new DrawStratum(this, each)));
        frame.evaluators()
                .forEach(account -> evaluators.add(new DrawEvaluator(
                        this, account, names.apply(account), DrawAlgorithm.commitment(salt, account))));
        list.units().forEach(each -> units.add(new DrawUnit(this, plan.titles().get(each.number()), each.stratum())));
    }

    /** Records the entered randomness, which a second officer has to enter again. */
    void enterRandomness(String value, String source, Instant origin, ActionStamp by) {
        requireOpen(DrawStep.ENTER_RANDOMNESS);
        String normalized = frame.randomness().normalize(value);
        RandomnessRule.require(
                frame.planned(), normalized, origin, frozenAt, by.moment().at());
        take(DrawStep.ENTER_RANDOMNESS, source, by);
        seed = normalized;
        seedSource = source;
        originatedAt = origin;
        enteredBy = by.actor().account();
    }

    /** Refuses the entered randomness with a reason; the refused value stays in the journal and is public. */
    void refuseRandomness(String reason, ActionStamp by) {
        requireOpen(DrawStep.REFUSE_RANDOMNESS);
        take(DrawStep.REFUSE_RANDOMNESS, seed + " · " + reason, by);
        seed = null;
        seedSource = null;
        originatedAt = null;
        enteredBy = null;
    }

    /**
     * Makes the draw: gives every unit its ticket, pairs the evaluators, and orders the route of each pair.
     *
     * @param repeated the value as the second officer reads it; refused where it differs
     * @param recused  whether an account is recused from the holder of a certificate number
     */
    void draw(String repeated, BiPredicate<String, String> recused, ActionStamp by) {
        requireOpen(DrawStep.DRAW);
        if (!frame.randomness().normalize(repeated).equals(seed)) {
            throw RuleViolation.at("value", "draw.value.differs");
        }
        take(DrawStep.DRAW, seed, by);
        drawnAt = by.moment().at();
        Map<String, DrawUnit> byNumber = unitsByNumber();
        List<DrawTicket> tickets = DrawAlgorithm.tickets(list(), seed);
        tickets.forEach(ticket -> byNumber.get(ticket.number()).receive(ticket));
        List<String> drawn = tickets.stream()
                .filter(DrawTicket::drawn)
                .sorted(Comparator.comparing(DrawTicket::ticket))
                .map(DrawTicket::number)
                .toList();
        EvaluatorPairing pairing =
                new EvaluatorPairing(evaluatorOrder(), DrawPlan.pairsFor(drawn.size(), frame.perPair()), recused);
        Map<Integer, List<DrawUnit>> routes = new TreeMap<>();
        pairing.assign(drawn)
                .forEach((unit, pair) -> routes.computeIfAbsent(pair.number(), key -> new ArrayList<>())
                        .add(byNumber.get(unit)));
        addPairs(pairing);
        routes.forEach((pair, stops) -> {
            List<String> route =
                    RouteOrder.of(stops.stream().map(RandomDraw::stop).toList());
            stops.forEach(unit -> unit.visitBy(pair, route.indexOf(unit.number()) + 1));
        });
    }

    /**
     * Replaces a drawn unit that cannot be visited by the unit with the next ticket of its stratum, which takes its
     * stop, or joins another pair where a conflict of interest excludes that one. Tickets of titles that have ended
     * since the list was frozen are skipped.
     *
     * @param proof id of the file that proves it
     */
    DrawUnit replace(String unit, String reason, String proof, BiPredicate<String, String> recused, ActionStamp by) {
        DrawUnit closed = unitsByNumber().get(unit);
        if (closed == null || !closed.state().isVisited()) {
            throw RuleViolation.at("unit", "draw.replace.notDrawn", unit);
        }
        DrawUnit next = units.stream()
                .filter(each -> each.stratum().equals(closed.stratum()) && each.state() == DrawUnitState.NOT_DRAWN)
                .filter(each -> each.isRunning(by.moment().today()))
                .min(Comparator.comparing(DrawUnit::rank))
                .orElseThrow(() -> RuleViolation.at("unit", "draw.replace.none", StratumRule.nameOf(closed.stratum())));
        take(DrawStep.REPLACE, unit + " → " + next.number(), by);
        closed.replaceBy(next, reason, proof);
        EvaluatorPairing pairing = new EvaluatorPairing(evaluatorOrder(), knownPairs(), load(), recused);
        knownPairs().stream()
                .filter(pair -> closed.pair() != null && pair.number() == closed.pair())
                .filter(pair -> pairing.mayVisit(pair, next.number()))
                .findFirst()
                .ifPresentOrElse(
                        pair -> next.visitBy(pair.number(), closed.stop()),
                        () -> pairing.assign(next.number())
                                .ifPresent(pair -> next.visitBy(pair.number(), last(pair) + 1)));
        addPairs(pairing);
        return next;
    }

    /**
     * Records the public statement of an officer that the planned value cannot be had, after which a second officer may
     * abandon the draw.
     */
    void stateNoValue(String reason, ActionStamp by) {
        requireOpen(DrawStep.STATE_NO_VALUE);
        if (hasStatement()) {
            throw alreadyTaken();
        }
        if (!mayLackValue(by.moment().today())) {
            throw frame.day() == null
                    ? RuleViolation.conflict("draw.abandon.entered")
                    : RuleViolation.conflict("draw.noValue.day", frame.day());
        }
        take(DrawStep.STATE_NO_VALUE, reason, by);
    }

    /**
     * Abandons the draw with a public reason. Once the value of the frozen list may be known it needs the statement that
     * none can be had: an officer who knows the value could otherwise discard a result.
     */
    void abandon(String reason, ActionStamp by) {
        requireOpen(DrawStep.ABANDON);
        if (needsStatement(by.moment().today()) && !hasStatement()) {
            throw RuleViolation.conflict(
                    wasEntered() && frame.day() == null ? "draw.abandon.entered" : "draw.abandon.known");
        }
        take(DrawStep.ABANDON, reason, by);
    }

    /** Refuses an act that started from an older state than the present one. */
    void requireVersion(long shown) {
        if (shown != version) {
            throw alreadyTaken();
        }
    }

    /**
     * Returns whether a step leads on from the present state; abandoning does not while the value may be known and
     * nobody has stated that none can be had.
     */
    boolean isOpen(DrawStep step, LocalDate today) {
        return step.from().contains(state)
                && switch (step) {
                    case STATE_NO_VALUE -> needsStatement(today) && !hasStatement() && mayLackValue(today);
                    case ABANDON -> !needsStatement(today) || hasStatement();
                    default -> true;
                };
    }

    /** Returns the party that takes a step now: the second officer abandons a draw after the statement of the first. */
    DrawParty party(DrawStep step) {
        return step == DrawStep.ABANDON && hasStatement() ? DrawParty.SECOND_OFFICER : step.party();
    }

    /** Returns the account of the officer whose act a second officer decides on now; null where there is none. */
    String firstOfficer() {
        return hasStatement() ? journal.getLast().actor().account() : enteredBy;
    }

    /** Returns whether a second officer decides now: on the entered randomness, or on the statement that none can be had. */
    boolean awaitsSecondOfficer() {
        return state == DrawState.SEEDED || hasStatement();
    }

    private boolean needsStatement(LocalDate today) {
        return state == DrawState.FROZEN && RandomnessRule.mayBeKnown(frame.planned(), today);
    }

    private boolean mayLackValue(LocalDate today) {
        return RandomnessRule.mayBeMissing(frame.planned(), wasEntered(), today);
    }

    private boolean wasEntered() {
        return journal.stream().anyMatch(entry -> entry.step() == DrawStep.ENTER_RANDOMNESS);
    }

    /** Returns whether the last step is the statement; a value that is entered afterwards ends its effect. */
    boolean hasStatement() {
        return journal.getLast().step() == DrawStep.STATE_NO_VALUE;
    }

    private void requireOpen(DrawStep step) {
        if (!step.from().contains(state)) {
            throw alreadyTaken();
        }
    }

    private RuleViolation alreadyTaken() {
        DrawEntry last = journal.getLast();
        return RuleViolation.conflict("draw.taken", last.actor().statedName(), last.recordedAt());
    }

    private void take(DrawStep step, String detail, ActionStamp by) {
        if (step != DrawStep.CREATE) {
            requireOpen(step);
        }
        state = step.to();
        since = by.moment().at();
        journal.add(new DrawEntry(
                this,
                journal.size() + 1,
                step,
                RecordedActor.of(by.actor()),
                detail,
                by.moment().at()));
    }

    private void addPairs(EvaluatorPairing pairing) {
        pairing.pairs().stream()
                .skip(pairs.size())
                .map(pair -> new DrawPair(this, pair))
                .forEach(pairs::add);
    }

    private static RouteOrder.RouteStop stop(DrawUnit unit) {
        Title title = unit.title();
        boolean located = title.place().lat() != null && title.place().lng() != null;
        return new RouteOrder.RouteStop(
                title.number(),
                located
                        ? new GeodeticDatum.Point(
                                title.place().lat(), title.place().lng())
                        : null,
                title.place().street(),
                title.place().address());
    }

    private List<String> evaluatorOrder() {
        return evaluators.stream()
                .sorted(Comparator.comparing(
                        (DrawEvaluator each) -> DrawAlgorithm.evaluatorTicket(seed, each.commitment())))
                .map(DrawEvaluator::account)
                .toList();
    }

    List<EvaluatorPairing.EvaluatorPair> knownPairs() {
        return pairs.stream().map(DrawPair::pair).toList();
    }

    private Map<Integer, Integer> load() {
        Map<Integer, Integer> load = new HashMap<>();
        units.stream()
                .filter(unit -> unit.state().isVisited() && unit.pair() != null)
                .forEach(unit -> load.merge(unit.pair(), 1, Integer::sum));
        return load;
    }

    private int last(EvaluatorPairing.EvaluatorPair pair) {
        return units.stream()
                .filter(unit -> unit.pair() != null && unit.pair() == pair.number())
                .mapToInt(DrawUnit::stop)
                .max()
                .orElse(0);
    }

    private Map<String, DrawUnit> unitsByNumber() {
        return units.stream().collect(Collectors.toMap(DrawUnit::number, Function.identity()));
    }

    /** Returns the frozen list, whose hash is published. */
    FrozenList list() {
        return new FrozenList(
                number,
                office,
                name,
                frame.planned(),
                evaluators.stream().map(DrawEvaluator::commitment).toList(),
                strata.stream().map(DrawStratum::listed).toList(),
                units.stream().map(DrawUnit::listed).toList());
    }

    public String number() {
        return number;
    }

    long version() {
        return version;
    }

    String office() {
        return office;
    }

    DrawFrame frame() {
        return frame;
    }

    DrawState state() {
        return state;
    }

    /** When the present state began. */
    Instant since() {
        return since;
    }

    String salt() {
        return salt;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String listHash() {
        return listHash;
    }

    /** Returns the randomness in the form that the tickets are computed from; null where none is entered. */
    String seed() {
        return seed;
    }

    String seedSource() {
        return seedSource;
    }

    Instant originatedAt() {
        return originatedAt;
    }

    /** Returns the account of the officer who entered the randomness; null where none is entered. */
    String enteredBy() {
        return enteredBy;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    List<DrawEvaluator> evaluators() {
        return List.copyOf(evaluators);
    }

    /** Returns the units by stratum and rank. */
    List<DrawUnit> units() {
        return units.stream()
                .sorted(Comparator.comparing(DrawUnit::stratum)
                        .thenComparing(DrawUnit::rank, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(DrawUnit::number))
                .toList();
    }

    List<DrawEntry> journal() {
        return List.copyOf(journal);
    }
}
