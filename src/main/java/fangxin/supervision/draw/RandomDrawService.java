package fangxin.supervision.draw;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecureTokens;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.draw.RandomDrawView.EvaluatorChoice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Service boundary for random draws of an office (随机抽取): lists, counts and reads them, enters and revises the frame,
 * freezes the list, takes the randomness from one officer, has a second one draw or refuse it, replaces a unit with
 * proof, abandons a draw, by two officers once its value may be known, and offers the plan.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class RandomDrawService {
    /** The trades and evaluators from which an office chooses the frame of a draw. */
    public record DrawChoices(
            @NotNull String office,
            @NotNull LocalizedText name,
            @NotNull List<TradeChoice> trades,
            @NotNull List<EvaluatorChoice> evaluators) {}

    /** Trade in which the office keeps valid titles. */
    public record TradeChoice(@NotNull String code, @NotNull LocalizedText name) {}

    /** Event that the plan of a draw was read, which names evaluators. */
    public record DrawPlanRead(String draw, String office) {}

    private static final int MOST = 500;
    private static final int MOST_FILES = 100;

    @Inject
    RandomDrawRepository draws;

    @Inject
    DrawPresenter presenter;

    @Inject
    DrawAccess access;

    @Inject
    DrawRecusals recusals;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    FileStore files;

    @Inject
    SequenceCounters counters;

    @Inject
    Event<DrawPlanRead> planRead;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the draws of the officer's offices, the newest first. */
    public List<DrawRowView> draws() {
        return draws(DrawFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the draws of the officer's offices. */
    public List<DrawRowView> draws(DrawFilter filter, ListSlice slice) {
        Map<String, LocalizedText> names = agencies.names();
        return draws.ofOffices(OfficeOwnership.offices(currentUser.actor(), agencies), filter, slice).stream()
                .map(draw -> DrawRowView.of(draw, names.get(draw.office())))
                .toList();
    }

    /** Counts the draws of the officer's offices. */
    public long count(DrawFilter filter) {
        return draws.countOfOffices(OfficeOwnership.offices(currentUser.actor(), agencies), filter);
    }

    /** Finds a draw by its number; a draft is shown as it would be published now, with the reasons not to freeze it. */
    public RandomDrawView draw(String number) {
        return view(readable(draws.byNumber(number)));
    }

    /** Lists the choices for the frame of a draw, for each office of the officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<DrawChoices> choices() {
        return currentUser
                .actor()
                .placesAs(Role.COUNTY_OFFICE)
                .map(this::choicesOf)
                .toList();
    }

    private DrawChoices choicesOf(String office) {
        LocalDate today = businessClock.now().today();
        List<String> codes = draws.trades(office, today);
        return new DrawChoices(
                office,
                agencies.byCode(office).name(),
                trades.all().stream()
                        .filter(trade -> codes.contains(trade.code()))
                        .map(trade -> new TradeChoice(trade.code(), trade.name()))
                        .toList(),
                evaluators(office, today));
    }

    /**
     * Returns the evaluators of the sector authorities that serve an office: its own and those of the offices above it.
     */
    private List<EvaluatorChoice> evaluators(String office, LocalDate today) {
        List<Agency> authorities = new ArrayList<>();
        for (Optional<Agency> at = agencies.find(office);
                at.isPresent();
                at = agencies.find(at.get().parent())) {
            agencies.under(at.get().code()).stream()
                    .filter(agency -> agency.type() == Agency.AgencyType.AUTHORITY && !agency.isEnded())
                    .forEach(authorities::add);
        }
        Map<String, LocalizedText> names = authorities.stream().collect(Collectors.toMap(Agency::code, Agency::name));
        return accounts.holders(Role.EVALUATOR, names.keySet(), today).entrySet().stream()
                .flatMap(place -> place.getValue().stream()
                        .map(person ->
                                new EvaluatorChoice(person.username(), person.name(), names.get(place.getKey()))))
                .collect(Collectors.toMap(EvaluatorChoice::account, choice -> choice, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(EvaluatorChoice::account))
                .toList();
    }

    /**
     * Returns the strata of the valid titles of an office in some trades, each with the number that a share would draw.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<PublicDrawView.PublishedStratum> strata(String office, List<String> tradeCodes, int percent) {
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, office)) {
            throw RuleViolation.at("office", "draw.office.foreign");
        }
        List<Title> titles =
                draws.titles(office, tradeCodes, businessClock.now().today());
        return presenter.strata(StratumRule.shares(StratumRule.strata(titles), percent), titles);
    }

    /** Begins a draw with its frame; returns its view. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView create(NewDrawInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.COUNTY_OFFICE, input.office())) {
            throw RuleViolation.at("office", "draw.office.foreign");
        }
        BusinessMoment now = businessClock.now();
        int year = now.today().getYear();
        RandomDraw draw = new RandomDraw(
                RandomDraw.numberOf(year, counters.next("draw/" + year)),
                input.office(),
                input.frame(),
                SecureTokens.addressToken(),
                new ActionStamp(actor, now));
        draws.add(draw);
        return view(draw);
    }

    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView revise(String number, DrawRevisionInput input) {
        RandomDraw draw = findOwn(number, Constraints.check(input).version());
        draw.revise(input.frame(), stamp());
        return saved(draw);
    }

    /** Freezes the list, which publishes its hash; refused where the frame cannot be drawn. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView freeze(String number, DrawVersionInput input) {
        RandomDraw draw = findOwn(number, Constraints.check(input).version());
        ActionStamp by = stamp();
        DrawPlan plan = plan(draw, by.moment().today());
        plan.require();
        draw.freeze(plan, account -> accounts.byUsername(account).name(), by);
        return saved(draw);
    }

    /** Enters the randomness; a second officer then enters the value again. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView enterRandomness(String number, RandomnessInput input) {
        RandomDraw draw = findOwn(number, Constraints.check(input).version());
        draw.enterRandomness(input.value(), input.source(), input.originatedAt(), stamp());
        return saved(draw);
    }

    /** Refuses the entered randomness, such as a value that differs from the video; the refused value is public. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView refuseRandomness(String number, DrawReasonInput input) {
        RandomDraw draw = ofSecondOfficer(number, Constraints.check(input).version());
        draw.refuseRandomness(input.reason(), stamp());
        return saved(draw);
    }

    /** Draws by the second officer, who enters the value again: tickets of every unit, pairs and routes at once. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView draw(String number, RandomnessConfirmationInput input) {
        RandomDraw draw = ofSecondOfficer(number, Constraints.check(input).version());
        draw.draw(input.value(), recused(draw), stamp());
        return saved(draw);
    }

    /** Stores a picture or PDF that proves that a drawn unit cannot be visited; returns its id. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String attach(String number, String name, InputStream in) {
        RandomDraw draw = draws.findForUpdate(number);
        requireActing(draw);
        return store(draw, name, in);
    }

    private String store(RandomDraw draw, String name, InputStream in) {
        String number = draw.number();
        if (draw.state() != DrawState.DRAWN) {
            throw RuleViolation.conflict("draw.notDrawn", number);
        }
        if (files.of(number, DrawFileAccess.PROOF).size() >= MOST_FILES) {
            throw RuleViolation.at("file", "draw.files.many", MOST_FILES);
        }
        return files.store(
                        number,
                        DrawFileAccess.PROOF,
                        name,
                        in,
                        currentUser.actor().account())
                .id();
    }

    /** Replaces a unit that cannot be visited by the next ticket of its stratum. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView replace(String number, DrawReplacementInput input) {
        RandomDraw draw = findOwn(number, Constraints.check(input).version());
        requireNotRecused(draw, input.unit());
        if (input.proof() == null) {
            throw RuleViolation.at("proof", "draw.proof.missing");
        }
        if (files.of(number, DrawFileAccess.PROOF).stream().map(StoredFile::id).noneMatch(input.proof()::equals)) {
            throw RuleViolation.at("proof", "draw.proof.unknown");
        }
        draw.replace(input.unit(), input.reason(), input.proof(), recused(draw), stamp());
        return saved(draw);
    }

    /** Replaces a unit by a form that brings the proof; a refused form keeps no file. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView replace(String number, DrawReplacementInput input, String name, InputStream in) {
        RandomDraw draw = findOwn(number, Constraints.check(input).version());
        requireNotRecused(draw, input.unit());
        draw.replace(input.unit(), input.reason(), store(draw, name, in), recused(draw), stamp());
        return saved(draw);
    }

    /** States that the planned value cannot be had, so that a second officer may abandon the draw; it is public. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView stateNoValue(String number, DrawReasonInput input) {
        RandomDraw draw = findOwn(number, Constraints.check(input).version());
        draw.stateNoValue(input.reason(), stamp());
        return saved(draw);
    }

    /**
     * Abandons a draw whose value cannot be known yet, or, as the second officer, one of which the first stated that it
     * has none; the reason is public.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RandomDrawView abandon(String number, DrawReasonInput input) {
        long version = Constraints.check(input).version();
        RandomDraw draw = draws.findForUpdate(number).party(DrawStep.ABANDON) == DrawParty.SECOND_OFFICER
                ? ofSecondOfficer(number, version)
                : findOwn(number, version);
        draw.abandon(input.reason(), stamp());
        return saved(draw);
    }

    /**
     * Returns the plan of re-checks that follows from a draw: certificate numbers with pair and stop, in the order of
     * the routes. Not found before the draw. It names evaluators, so the reading is recorded.
     */
    public DrawPlanView plan(String number) {
        RandomDraw draw = readable(draws.byNumber(number));
        if (draw.state() != DrawState.DRAWN) {
            throw new NotFound(number);
        }
        planRead.fire(new DrawPlanRead(number, draw.office()));
        return DrawPlanView.of(draw);
    }

    private DrawPlan plan(RandomDraw draw, LocalDate today) {
        DrawFrame frame = draw.frame();
        String office = access.office(draw);
        List<Title> titles = draws.titles(office, frame.trades(), today);
        List<String> known =
                evaluators(office, today).stream().map(EvaluatorChoice::account).toList();
        return DrawPlan.of(draw, titles, known, recusals.of(frame.evaluators(), titles), today);
    }

    private BiPredicate<String, String> recused(RandomDraw draw) {
        return recusals.of(
                draw.evaluators().stream().map(DrawEvaluator::account).toList(),
                draw.units().stream().map(DrawUnit::title).toList());
    }

    private RandomDraw readable(RandomDraw draw) {
        if (!access.mayRead(currentUser.actor(), draw, businessClock.now().today())) {
            throw new NotFound(draw.number());
        }
        return draw;
    }

    private void requireActing(RandomDraw draw) {
        if (!access.mayAct(currentUser.actor(), draw)) {
            throw new NotFound(draw.number());
        }
    }

    /** Throws NotFound for an officer who is recused from the holder of the unit. */
    private void requireNotRecused(RandomDraw draw, String unit) {
        draw.units().stream()
                .filter(each -> each.number().equals(unit))
                .filter(each -> each.title().hasRecused(currentUser.actor()))
                .findFirst()
                .ifPresent(each -> {
                    throw new NotFound(unit);
                });
    }

    /** Returns the draw of the officer's office, locked. */
    private RandomDraw findOwn(String number, long version) {
        RandomDraw draw = draws.findForUpdate(number);
        requireActing(draw);
        draw.requireVersion(version);
        return draw;
    }

    /**
     * Locks the draw for its second officer; refuses other officers of the office with the names of those who may act.
     */
    private RandomDraw ofSecondOfficer(String number, long version) {
        RandomDraw draw = readable(draws.findForUpdate(number));
        draw.requireVersion(version);
        SecondOfficer second = access.second(draw, businessClock.now().today());
        if (second != null) {
            second.require(currentUser.actor());
        }
        return draw;
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }

    private RandomDrawView saved(RandomDraw draw) {
        draws.flush();
        return view(draw);
    }

    private RandomDrawView view(RandomDraw draw) {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        DrawPlan preview = draw.state() == DrawState.DRAFT ? plan(draw, today) : null;
        return new RandomDrawView(
                draw.number(),
                draw.version(),
                draw.office(),
                draw.frame(),
                preview == null ? presenter.published(draw) : presenter.preview(draw, preview),
                preview == null ? List.of() : preview.problems(),
                access.second(draw, today),
                draw.journal().stream().map(RandomDrawView.DrawEntryView::of).toList(),
                access.steps(actor, draw, today));
    }
}
