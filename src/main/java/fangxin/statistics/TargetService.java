package fangxin.statistics;

import fangxin.common.LocalizedText;
import fangxin.common.MalformedRequest;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.UnitSearchResult;
import fangxin.round.ApplicationRound;
import fangxin.statistics.TargetMeasures.Measure;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the targets and results of a year by division, level and measure: everyone reads the figures and
 * the titles that they count, an officer those of the own offices, and the city's office enters targets. A development
 * zone counts for the division in which it lies; titles of the city as a whole count apart.
 */
@Stateless
@PermitAll
public class TargetService {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Fired when targets of a year were entered. */
    public record TargetsChanged(int year, String detail) {}

    /**
     * Target and result of one measure in one division.
     *
     * @param target null where none was set
     * @param lost   revoked in the year, whenever named
     */
    public record TargetFigure(Integer target, long named, long lost) implements Serializable {
        public long net() {
            return named - lost;
        }

        /** Returns the number of titles still missing; 0 where no target was set. */
        public long missing() {
            return target == null ? 0 : Math.max(0, target - net());
        }

        public boolean isReached() {
            return target != null && missing() == 0;
        }

        public boolean isEmpty() {
            return target == null && named == 0 && lost == 0;
        }

        TargetFigure plus(TargetFigure other) {
            return new TargetFigure(
                    target == null
                            ? other.target
                            : other.target == null ? target : Integer.valueOf(target + other.target),
                    named + other.named,
                    lost + other.lost);
        }
    }

    /** @param division code on the map, or null for the sum */
    public record DivisionFigures(String division, LocalizedText name, Map<String, TargetFigure> figures) {}

    /** Table of one level: the measures as columns, the divisions as rows, and their sum. */
    public record LevelTable(
            ApplicationRound.TitleLevel level,
            List<Measure> measures,
            List<DivisionFigures> rows,
            DivisionFigures sum) {}

    /** A target with what was reached, for the first page of an office; the division is null for the whole city. */
    public record TargetProgress(
            ApplicationRound.TitleLevel level, LocalizedText division, LocalizedText measure, TargetFigure figure) {}

    /** A year, level by level. */
    public record TargetYear(int year, List<Integer> years, Instant asOf, List<LevelTable> tables) {
        /**
         * Returns the progress of the targets of some divisions, by level and measure.
         *
         * @param city whether the sums of the whole city are wanted instead
         */
        List<TargetProgress> progressOf(Set<String> divisions, boolean city) {
            return tables.stream()
                    .flatMap(table -> (city ? Stream.of(table.sum()) : table.rows().stream())
                            .filter(row -> city || divisions.contains(row.division()))
                            .flatMap(row -> table.measures().stream()
                                    .filter(measure -> row.figures().containsKey(measure.code())
                                            && row.figures().get(measure.code()).target() != null)
                                    .map(measure -> new TargetProgress(
                                            table.level(),
                                            row.name(),
                                            measure.name(),
                                            row.figures().get(measure.code())))))
                    .toList();
        }
    }

    /** The list behind a figure. */
    public record CountedTitlesList(long total, List<UnitSearchResult.UnitView> units) {}

    @Inject
    TargetRepository targets;

    @Inject
    TargetMeasures measures;

    @Inject
    PublicRegisterService registry;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<TargetsChanged> entered;

    public int thisYear() {
        return businessClock.now().today().getYear();
    }

    /** Returns all figures of a year, by the groups for which targets are set and by each type. */
    public TargetYear year(int year) {
        requireYear(year);
        BusinessMoment now = businessClock.now();
        List<Measure> all = measures.all();
        Map<String, String> divisionOf = divisionOfOffices();
        Map<String, TargetFigure> figures = new HashMap<>();
        for (Target target : targets.ofYear(year)) {
            Target.TargetKey place = target.key();
            add(figures, place.division(), place.level(), place.measure(), new TargetFigure(target.titles(), 0, 0));
        }
        for (TitleGainOrLoss show : TitleGainOrLoss.values()) {
            for (TargetRepository.TitleCount count : targets.counts(show, year)) {
                TargetFigure figure = show == TitleGainOrLoss.NAMED
                        ? new TargetFigure(null, count.count(), 0)
                        : new TargetFigure(null, 0, count.count());
                all.stream()
                        .filter(measure -> measure.types().contains(count.type()))
                        .forEach(measure ->
                                add(figures, divisionOf.get(count.office()), count.level(), measure.code(), figure));
            }
        }
        List<LevelTable> tables = Stream.of(ApplicationRound.TitleLevel.values())
                .map(level -> table(level, all, figures))
                .toList();
        return new TargetYear(year, targets.years(now.today()), now.at(), tables);
    }

    private LevelTable table(ApplicationRound.TitleLevel level, List<Measure> all, Map<String, TargetFigure> figures) {
        TargetFigure nothing = new TargetFigure(null, 0, 0);
        List<DivisionFigures> rows = new ArrayList<>();
        Map<String, TargetFigure> sums = new LinkedHashMap<>();
        for (Division division : divisionsCounted()) {
            Map<String, TargetFigure> row = new LinkedHashMap<>();
            all.forEach(measure -> row.put(
                    measure.code(), figures.getOrDefault(key(division.code(), level, measure.code()), nothing)));
            boolean always =
                    level == ApplicationRound.TitleLevel.COUNTY && division.level() == Division.DivisionLevel.COUNTY;
            if (always || row.values().stream().anyMatch(figure -> !figure.isEmpty())) {
                rows.add(new DivisionFigures(division.code(), division.name(), row));
                row.forEach((measure, figure) -> sums.merge(measure, figure, TargetFigure::plus));
            }
        }
        return new LevelTable(level, all, rows, new DivisionFigures(null, null, sums));
    }

    private static void add(
            Map<String, TargetFigure> figures,
            String division,
            ApplicationRound.TitleLevel level,
            String measure,
            TargetFigure figure) {
        figures.merge(key(division, level, measure), figure, TargetFigure::plus);
    }

    private static String key(String division, ApplicationRound.TitleLevel level, String measure) {
        return division + "/" + level + "/" + measure;
    }

    /**
     * Returns the titles that a figure counts.
     *
     * @param division null for all
     * @param level    null for all
     * @param measure  null for all
     */
    public CountedTitlesList listing(
            TitleGainOrLoss show,
            int year,
            String division,
            ApplicationRound.TitleLevel level,
            String measure,
            int first,
            int count) {
        requireYear(year);
        List<String> types = measure == null
                ? List.of()
                : measures.find(measure).map(Measure::types).orElseThrow(() -> new NotFound(measure));
        List<String> offices = division == null ? List.of() : officesIn(division);
        TargetRepository.TitleSelection wanted = new TargetRepository.TitleSelection(year, offices, level, types);
        return new CountedTitlesList(
                targets.count(show, wanted), registry.items(targets.titles(show, wanted, first, count)));
    }

    /**
     * Returns the targets of a year that concern this person's programme offices: those of their divisions, or the sums
     * for the office of the city. None for a person who works at no programme office.
     *
     * @param year figures that were read before
     */
    @RolesAllowed(RoleNames.OFFICER)
    public List<TargetProgress> ownProgress(TargetYear year) {
        List<Agency> offices = currentUser
                .actor()
                .placesAs(Role.COUNTY_OFFICE)
                .flatMap(code -> agencies.find(code).stream())
                .filter(Agency::isOffice)
                .toList();
        return year.progressOf(
                offices.stream().map(Agency::division).collect(Collectors.toSet()),
                offices.stream().anyMatch(Agency::isCityOffice));
    }

    /** Returns the groups, and each subject type alone. */
    public List<Measure> measures() {
        return measures.all();
    }

    /** Returns the divisions for which targets are entered, by code; last the city as a whole. */
    public Map<String, LocalizedText> places() {
        Map<String, LocalizedText> places = new LinkedHashMap<>();
        divisionsCounted().forEach(division -> places.put(division.code(), division.name()));
        return places;
    }

    /** Returns the groups of subject types for which targets are entered. */
    public List<Measure> targetGroups() {
        return measures.groups();
    }

    /**
     * Enters targets; one without a number takes the target away. Only the city's office and its administrator set
     * targets.
     *
     * @param knowingly whether a target below the number of titles already named is accepted
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.ADMINISTRATOR})
    public void save(List<TargetInput> inputs, boolean knowingly) {
        Actor actor = currentUser.actor();
        if (!mayEdit()) {
            throw new RuleViolation("statistics.city");
        }
        BusinessMoment now = businessClock.now();
        Map<Integer, TargetYear> before = inputs.stream()
                .map(TargetInput::year)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::year));
        for (TargetInput input : inputs) {
            Constraints.check(input);
            if (divisionsCounted().stream()
                    .noneMatch(division -> division.code().equals(input.division()))) {
                throw RuleViolation.at("division", "statistics.division", String.valueOf(input.division()));
            }
            if (measures.find(input.measure()).isEmpty()) {
                throw RuleViolation.at("measure", "statistics.measure", String.valueOf(input.measure()));
            }
            targets.save(
                    new Target.TargetKey(input.year(), input.division(), input.level(), input.measure()),
                    input.target(),
                    actor.account(),
                    now);
        }
        if (!knowingly) {
            requireNotReached(inputs, before);
        }
        inputs.stream()
                .collect(Collectors.groupingBy(TargetInput::year))
                .forEach((year, of) -> entered.fire(new TargetsChanged(
                        year, of.stream().map(TargetInput::summary).collect(Collectors.joining("; ")))));
    }

    /**
     * Refuses a changed target below the number of titles already named, unless the officer confirms it: it may be a
     * typing error.
     */
    private static void requireNotReached(List<TargetInput> inputs, Map<Integer, TargetYear> before) {
        List<Violation> refused = new ArrayList<>();
        for (TargetInput input : inputs) {
            before.get(input.year()).tables().stream()
                    .filter(table -> table.level() == input.level())
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.division().equals(input.division()))
                    .forEach(row -> {
                        TargetFigure figure = row.figures().get(input.measure());
                        if (input.target() != null
                                && !input.target().equals(figure.target())
                                && input.target() < figure.named()) {
                            refused.add(new Violation(
                                    "knowingly",
                                    "statistics.below",
                                    List.of(row.name(), input.target(), figure.named())));
                        }
                    });
        }
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
    }

    /**
     * Target as it is entered.
     *
     * @param target null removes it
     */
    public record TargetInput(
            @Range(min = FIRST_YEAR, max = LAST_YEAR, message = "{statistics.year.range}")
            int year,

            @Length(max = 12) String division,

            @NotNull(message = "{statistics.level}") ApplicationRound.TitleLevel level,

            @Length(max = 30) String measure,

            @Range(min = 0, max = Target.MAX_TITLES, message = "{statistics.number}")
            Integer target) {
        private String summary() {
            return division + " " + level + " " + measure + " = " + (target == null ? "-" : target);
        }
    }

    /** Returns whether the caller may enter targets. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR, RoleNames.ADMINISTRATOR})
    public boolean mayEdit() {
        Actor actor = currentUser.actor();
        return Stream.of(Role.COUNTY_OFFICE, Role.ADMINISTRATOR)
                .flatMap(actor::placesAs)
                .anyMatch(agencies::isCityOffice);
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new MalformedRequest(
                    List.of(new Violation("year", "statistics.year.range", List.of(FIRST_YEAR, LAST_YEAR))));
        }
    }

    /** Returns the county-level divisions, and last the city as a whole. */
    private List<Division> divisionsCounted() {
        return Stream.concat(
                        divisions.counties().stream(),
                        divisions.all().stream().filter(division -> division.level() == Division.DivisionLevel.CITY))
                .toList();
    }

    private Map<String, String> divisionOfOffices() {
        return agencies.all().stream()
                .filter(Agency::isOffice)
                .collect(Collectors.toMap(Agency::code, Agency::division));
    }

    private List<String> officesIn(String division) {
        List<String> offices = agencies.all().stream()
                .filter(Agency::isOffice)
                .filter(office -> office.division().equals(division))
                .map(Agency::code)
                .toList();
        if (offices.isEmpty()) {
            throw new NotFound(division);
        }
        return offices;
    }
}
