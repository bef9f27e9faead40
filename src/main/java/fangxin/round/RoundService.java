package fangxin.round;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.PublishedEdition;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary by which officers propose, amend and withdraw rounds, and a second officer opens or refuses one,
 * with the defaults and choices that the form offers; the public reads open rounds, signed-in readers all that were
 * opened, and which of them use a sheet of criteria.
 */
@Stateless
@PermitAll
public class RoundService {

    /** Form of a new round: its defaults, and the options of the officer. */
    public record RoundFormView(
            RoundInput draft,
            List<CountyOption> regions,
            List<OwnerOption> offices,
            List<SheetOption> sheets,
            List<String> limits,
            List<SubjectTypeOption> subjectTypes,
            List<ApplicationRound.TitleLevel> levels) {}

    /** A subject type that the round may name. */
    public record SubjectTypeOption(String code, LocalizedText name, boolean composite) {}

    /** An office whose merchants may apply. */
    public record CountyOption(String code, LocalizedText name) {}

    /** An office that this officer may open a round for. */
    public record OwnerOption(String code, LocalizedText name) {}

    /**
     * Names of the offices, sheets and subject types that the terms of a round state by code: offices whose merchants
     * may apply, sheets with their issues, shares of titled members.
     */
    public record RoundNames(List<NamedOffice> offices, List<NamedSheet> sheets, List<NamedShare> shares) {}

    /**
     * An office whose merchants may apply.
     *
     * @param quota     number of titles aimed at, or null
     * @param exception why its subjects may apply without the title of the level below, or null
     */
    public record NamedOffice(LocalizedText name, Integer quota, String exception) {}

    /** Share of titled members that a round requires of a type of composite subject. */
    public record NamedShare(LocalizedText subjectType, MemberShare share) {}

    /** A sheet with the issue that a round uses. */
    public record NamedSheet(LocalizedText name, int issue) {}

    /** Use of a sheet by a round: its issue, or null where the round has none and offers no trade of the sheet. */
    public record SheetUse(LocalizedText round, Integer issue) {}

    /** A sheet of criteria with the issues that a round can use, those first that are in force. */
    public record SheetOption(String code, LocalizedText name, List<IssueOption> issues) {}

    /** Issue of a sheet; {@code inForce} on the first day of the round's window. */
    public record IssueOption(int issue, String effectiveFrom, String effectiveUntil, boolean inForce) {}

    /** Values that order the list of rounds, by the key of its column. */
    private static final Map<String, Function<RoundView, Comparable<?>>> ORDERS = Map.of(
            "id", RoundView::id,
            "year", RoundView::year,
            "opens", round -> round.window().opens(),
            "closes", round -> round.window().closes(),
            "state", round -> round.window().state(),
            "submitted", round -> round.usage().submitted(),
            "named", round -> round.usage().named());

    @Inject
    RoundRepository rounds;

    @Inject
    RoundDefaults defaults;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    RoundUsage use;

    @Inject
    AgencyRepository agencies;

    @Inject
    EditionRepository editions;

    @Inject
    SequenceCounters counters;

    @Inject
    SecondOfficerPolicy seconds;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the rounds in which merchants can apply today. */
    public List<RoundView> listOpen() {
        return views(rounds.findOpen(businessClock.now().today()), reader());
    }

    /** Returns the reader, or null for the public. */
    private Actor reader() {
        return currentUser.account().isPresent() ? currentUser.actor() : null;
    }

    /** Lists the rounds that were opened and have not closed, each with the issue of a sheet that it uses. */
    public List<SheetUse> uses(String sheet) {
        LocalDate today = businessClock.now().today();
        return rounds.all().stream()
                .filter(round -> !round.closes().isBefore(today))
                .map(round -> new SheetUse(round.title(), round.terms().issueOf(sheet)))
                .toList();
    }

    /**
     * Lists the rounds that were opened, for all signed-in readers, after those that wait for opening, for the officers
     * who propose or decide them.
     */
    public List<RoundView> all() {
        Actor actor = currentUser.actor();
        return views(
                Stream.concat(
                                rounds.unopened().stream().filter(round -> isProposalOf(round, actor)),
                                rounds.all().stream())
                        .toList(),
                actor);
    }

    /** Returns a part of the rounds that a filter includes. */
    public List<RoundView> page(RoundFilter filter, ListSlice slice) {
        return slice.part(included(filter), ORDERS);
    }

    /** Returns the number of the rounds that a filter includes. */
    public long count(RoundFilter filter) {
        return included(filter).size();
    }

    private List<RoundView> included(RoundFilter filter) {
        return all().stream().filter(filter::includes).toList();
    }

    /**
     * Finds one round: the public can read it while merchants can apply, signed-in readers once it was opened, and
     * before that the officers who propose or decide it.
     */
    public RoundView round(String id) {
        ApplicationRound round = rounds.byId(id);
        if (!round.isOpened() && !isProposalOf(round, currentUser.actor())) {
            throw new NotFound(id);
        }
        Actor reader = round.isOpen(businessClock.now().today()) ? reader() : currentUser.actor();
        return views(List.of(round), reader, true).getFirst();
    }

    /**
     * Returns the default terms for a new round of an office, or of the officer's first office; at the office's own
     * level where none is chosen.
     *
     * @param opens first day of the window for which editions are offered; today where it is not known yet
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RoundFormView newRoundForm(String owner, ApplicationRound.TitleLevel wanted, LocalDate opens) {
        Agency office = officeFor(owner);
        int year = businessClock.now().today().getYear();
        ApplicationRound.TitleLevel level = ApplicationRound.levelOf(office, wanted);
        LocalDate today = businessClock.now().today();
        LocalDate first = RoundInput.or(opens, today);
        RoundTerms usual = defaults.terms(office, level, first);
        RoundInput draft = new RoundInput(
                office.code(),
                year,
                defaults.title(office, year),
                first,
                usualEnd(first),
                level,
                RoundTermsInput.of(usual),
                null);
        return new RoundFormView(
                draft,
                regionsFor(office),
                currentUser
                        .actor()
                        .placesAs(Role.COUNTY_OFFICE)
                        .flatMap(code -> agencies.find(code).stream())
                        .filter(Agency::isOffice)
                        .map(proposing -> new OwnerOption(proposing.code(), proposing.name()))
                        .toList(),
                sheets(first),
                List.copyOf(usual.limits().keySet()),
                defaults.subjectTypes().stream()
                        .map(subjectType -> new SubjectTypeOption(
                                subjectType.code(), subjectType.name(), subjectType.isComposite()))
                        .toList(),
                office.isCityOffice()
                        ? List.of(ApplicationRound.TitleLevel.CITY, ApplicationRound.TitleLevel.PROVINCE)
                        : List.of(ApplicationRound.TitleLevel.COUNTY));
    }

    /** Returns the offices, sheets and shares of a round by name, for its readers. */
    public RoundNames names(String id) {
        RoundTerms terms = round(id).terms();
        Map<String, LocalizedText> offices = agencies.names();
        return new RoundNames(
                terms.participation().offices().stream()
                        .map(code -> new NamedOffice(
                                offices.get(code),
                                terms.participation().quotas().get(code),
                                terms.ladder().exceptions().get(code)))
                        .toList(),
                chosen(terms).stream()
                        .map(edition -> new NamedSheet(edition.name(), edition.issue()))
                        .toList(),
                defaults.subjectTypes().stream()
                        .filter(type -> terms.participation().shares().containsKey(type.code()))
                        .map(type -> new NamedShare(
                                type.name(), terms.participation().shares().get(type.code())))
                        .toList());
    }

    /** Returns whether a person proposes, decides or audits a round that was not opened. */
    private boolean isProposalOf(ApplicationRound round, Actor actor) {
        return actor.holds(Role.COUNTY_OFFICE, round.owner())
                || actor.audits(round.owner())
                || (round.openingState() == RoundOpening.OpeningState.PROPOSED
                        && secondOfficer(round).mayBe(actor));
    }

    private SecondOfficer secondOfficer(ApplicationRound round) {
        return seconds.of(
                round.proposer(), round.owner(), null, businessClock.now().today());
    }

    /** Opens a proposed round (确认开启), as a second officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void confirm(String id, RoundConfirmationInput input) {
        ApplicationRound round = proposal(id);
        Constraints.check(input);
        round.confirm(
                input.version(),
                secondOfficer(round),
                currentUser.actor(),
                businessClock.now().at());
    }

    /** Refuses to open a proposed round (不同意开启), as a second officer, with a reason. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void refuse(String id, RoundRefusalInput input) {
        ApplicationRound round = proposal(id);
        Constraints.check(input);
        round.refuse(
                input.reason(),
                secondOfficer(round),
                currentUser.actor(),
                businessClock.now().at());
    }

    /** Withdraws the proposal of a round (撤回), for the office that proposed it. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void withdraw(String id) {
        proposal(id)
                .withdraw(use.of(id), currentUser.actor(), businessClock.now().at());
    }

    private ApplicationRound proposal(String id) {
        ApplicationRound round = rounds.findForUpdate(id);
        if (!round.isOpened() && !isProposalOf(round, currentUser.actor())) {
            throw new NotFound(id);
        }
        return round;
    }

    /**
     * Proposes a round from a form that proposed some editions, perhaps for another first day: those that were left as
     * proposed and are not in force on this one are as usual. Returns its id.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String proposeRound(RoundInput draft, Map<String, Integer> proposed) {
        LocalDate opens = RoundInput.or(draft.opens(), businessClock.now().today());
        return proposeRound(draft.asUsualFor(draft.terms().materials().editions().entrySet().stream()
                .filter(proposed.entrySet()::contains)
                .filter(one -> !editions.of(one.getKey(), one.getValue()).isInForce(opens))
                .map(Map.Entry::getKey)
                .toList()));
    }

    /**
     * Proposes a round (拟开启) and returns its id; terms that the draft omits take their defaults. A second officer opens
     * the round by {@link #confirm}.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public String proposeRound(RoundInput draft) {
        Agency office = officeFor(draft.owner());
        Constraints.check(draft);
        LocalDate today = businessClock.now().today();
        int year = RoundInput.or(draft.year(), today.getYear());
        LocalDate opens = RoundInput.or(draft.opens(), today);
        ApplicationRound.TitleLevel level = ApplicationRound.levelOf(office, draft.level());
        RoundTerms terms = requireKnown(draft.terms().over(defaults.terms(office, level, opens)), office);
        ApplicationRound.requireInForce(chosen(terms), opens, null, today);
        String id = "%s-%d-%d".formatted(office.code(), year, counters.next("round:" + office.code() + ":" + year));
        ApplicationRound round = new ApplicationRound(
                id,
                office.code(),
                level,
                year,
                RoundInput.or(draft.title(), defaults.title(office, year)),
                opens,
                RoundInput.or(draft.closes(), usualEnd(opens)),
                terms);
        round.propose(currentUser.actor(), businessClock.now().at());
        rounds.add(round);
        return id;
    }

    /**
     * Amends a round; terms that the draft omits stay. A round that was not opened, or whose opening a second officer
     * has to confirm again, is proposed again.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void amend(String id, RoundInput draft) {
        ApplicationRound round = rounds.byId(id);
        if (round.openingState() == RoundOpening.OpeningState.WITHDRAWN) {
            throw new NotFound(id);
        }
        round.requireAmendableBy(currentUser.actor());
        Constraints.check(draft);
        if (draft.version() != null && draft.version() != round.version()) {
            throw RuleViolation.conflict("platform.stale");
        }
        LocalDate opens = RoundInput.or(draft.opens(), round.opens());
        RoundTerms terms = requireKnown(draft.terms().over(round.terms()), agencies.byCode(round.owner()));
        ApplicationRound.requireInForce(
                chosen(terms), opens, round, businessClock.now().today());
        round.amend(
                RoundInput.or(draft.title(), round.title()),
                opens,
                RoundInput.or(draft.closes(), round.closes()),
                terms,
                use.of(id),
                currentUser.actor(),
                businessClock.now().at());
    }

    private Agency officeFor(String wanted) {
        Actor officer = currentUser.actor();
        String code = wanted != null
                ? wanted
                : officer.placesAs(Role.COUNTY_OFFICE)
                        .filter(at -> agencies.find(at).filter(Agency::isOffice).isPresent())
                        .findFirst()
                        .orElse(null);
        return agencies.find(code)
                .filter(Agency::isOffice)
                .filter(office -> officer.holds(Role.COUNTY_OFFICE, code))
                .orElseThrow(() -> RuleViolation.at("owner", "round.owner.other"));
    }

    /**
     * Returns the offices whose merchants a round can admit: for a county's round its own and those of the zones in it;
     * for a city's all.
     */
    private List<CountyOption> regionsFor(Agency office) {
        return agencies.countyOffices().stream()
                .filter(each -> office.isCityOffice()
                        || each.code().equals(office.code())
                        || Objects.equals(each.division(), office.division()))
                .map(each -> new CountyOption(each.code(), each.name()))
                .toList();
    }

    private RoundTerms requireKnown(RoundTerms terms, Agency office) {
        List<String> allowed =
                regionsFor(office).stream().map(CountyOption::code).toList();
        if (!allowed.containsAll(terms.participation().offices())) {
            throw RuleViolation.at("terms.participation.offices", "round.agencies.other");
        }
        terms.materials().editions().forEach((sheet, issue) -> {
            if (!editions.exists(sheet, issue)) {
                throw RuleViolation.at(
                        "terms.materials.editions." + sheet,
                        "round.editions.unknown",
                        nameOf(sheet),
                        String.valueOf(issue));
            }
        });
        terms.naming().titleWording().keySet().forEach(code -> requireMarked(code, terms));
        terms.participation().shares().keySet().stream()
                .filter(code ->
                        subjectTypes.find(code).filter(SubjectType::isComposite).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw RuleViolation.at(
                            "terms.participation.shares." + code, "round.share.notComposite", SubjectType.named(code));
                });
        if (!allowed.containsAll(terms.ladder().exceptions().keySet())) {
            throw RuleViolation.at("terms.ladder.exceptions", "round.agencies.other");
        }
        if (!defaults.limits().keySet().containsAll(terms.limits().keySet())) {
            throw RuleViolation.at("terms.limits", "round.limit.unknown");
        }
        RectificationLimitRule.require(terms.limits());
        return terms;
    }

    /** Refuses a subject type of the round without an issue of each of its sheets. */
    private void requireMarked(String code, RoundTerms terms) {
        SubjectType subjectType = subjectTypes
                .find(code)
                .orElseThrow(
                        () -> RuleViolation.at("terms.naming.titleWording." + code, "round.subjectType.unknown", code));
        subjectType.sheets().stream()
                .filter(sheet -> !terms.materials().editions().containsKey(sheet))
                .findFirst()
                .ifPresent(sheet -> {
                    throw RuleViolation.at(
                            "terms.materials.editions." + sheet,
                            "round.subjectType.sheet",
                            subjectType.name(),
                            nameOf(sheet));
                });
    }

    /** Returns the name of a sheet of criteria for messages; its code where no issue of it was published. */
    private LocalizedText nameOf(String sheet) {
        return editions.newest().stream()
                .filter(edition -> edition.sheet().equals(sheet))
                .findFirst()
                .map(CriteriaEdition::name)
                .orElse(new LocalizedText(sheet, sheet));
    }

    private List<CriteriaEdition> chosen(RoundTerms terms) {
        return terms.materials().editions().entrySet().stream()
                .map(one -> editions.of(one.getKey(), one.getValue()))
                .toList();
    }

    private List<SheetOption> sheets(LocalDate opens) {
        Map<String, List<CriteriaEdition>> bySheet = editions.all().stream()
                .map(PublishedEdition::content)
                .collect(Collectors.groupingBy(CriteriaEdition::sheet, TreeMap::new, Collectors.toList()));
        return bySheet.values().stream()
                .map(issues -> new SheetOption(
                        issues.getFirst().sheet(),
                        issues.getFirst().name(),
                        issues.stream()
                                .map(one -> new IssueOption(
                                        one.issue(), one.effectiveFrom(), one.effectiveUntil(), one.isInForce(opens)))
                                .sorted(Comparator.comparing(IssueOption::inForce)
                                        .reversed())
                                .toList()))
                .toList();
    }

    private RoundOpeningView openingView(ApplicationRound round, Actor reader) {
        if (reader == null || !(isProposalOf(round, reader) || isDecidedBy(round, reader))) {
            return null;
        }
        boolean waits = round.openingState() == RoundOpening.OpeningState.PROPOSED;
        SecondOfficer second = waits ? secondOfficer(round) : null;
        return new RoundOpeningView(
                round.openings().stream().map(RoundOpeningView.OpeningEntry::of).toList(),
                waits ? second.deciderName() : null,
                waits && second.mayBe(reader));
    }

    private static boolean isDecidedBy(ApplicationRound round, Actor reader) {
        return round.openings().stream()
                .anyMatch(entry -> entry.actor().account().equals(reader.account()));
    }

    private static LocalDate usualEnd(LocalDate opens) {
        return opens.plusMonths(2);
    }

    private List<RoundView> views(List<ApplicationRound> shown, Actor reader) {
        return views(shown, reader, false);
    }

    /** @param whole whether the opening of a round that is open is shown, too */
    private List<RoundView> views(List<ApplicationRound> shown, Actor reader, boolean whole) {
        Map<String, LocalizedText> offices = agencies.names();
        Map<String, RoundUsage.UsageCounts> standings =
                use.of(shown.stream().map(ApplicationRound::id).toList(), reader == null ? Set.of() : reader.away());
        LocalDate today = businessClock.now().today();
        return shown.stream()
                .map(round -> new RoundView(
                        round.id(),
                        round.owner(),
                        offices.get(round.owner()),
                        round.level(),
                        round.year(),
                        round.title(),
                        new RoundView.ApplicationWindow(round.opens(), round.closes(), RoundView.state(round, today)),
                        round.terms(),
                        standings.get(round.id()),
                        whole || !round.isOpened() ? openingView(round, reader) : null,
                        reader != null
                                && round.openingState() != RoundOpening.OpeningState.WITHDRAWN
                                && reader.holds(Role.COUNTY_OFFICE, round.owner()),
                        round.version()))
                .toList();
    }
}
