package fangxin.complaint.association;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.complaint.association.ActivityRepository.ActivitySum;
import fangxin.complaint.association.AssociationAnalysis.CaseTotals;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Service boundary for the figures of the associations, computed when they are read: the figures of a year, the yearly
 * analysis by month, category or nature, and the consumer warnings that a figure counts.
 */
@Stateless
@RolesAllowed({RoleNames.ASSOCIATION, RoleNames.AUDITOR})
public class AssociationFigureService {
    private static final int FIRST_YEAR = 2000;
    private static final int MONTHS = 12;
    private static final int SHOWN_YEARS = 5;

    /**
     * Figures of a year.
     *
     * @param elsewhere money of entrusted mediations, which counts with 12315
     */
    public record YearFigures(
            int year,
            @NotNull List<AssociationFigureView> figures,
            @NotNull BigDecimal elsewhere) {}

    /** Analysis of a year by one dimension. */
    private record AnalysisOf(
            AnalysisDimension dimension, int year, LocalizedText association, Map<String, CaseTotals> totals) {}

    @Inject
    AssociationCaseRepository cases;

    @Inject
    ActivityRepository activities;

    @Inject
    ComparativeTestRepository tests;

    @Inject
    OfficeWarningSource warnings;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    AssociationAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the requested year; the present one where the request states none, or an invalid one. */
    public int year(Integer asked) {
        int present = businessClock.now().today().getYear();
        return asked == null || asked < FIRST_YEAR || asked > present ? present : asked;
    }

    /**
     * Returns the figures of a year.
     *
     * @param association code of an association; null for all that the caller reads
     * @param asked       the year; null for the present one
     */
    public YearFigures figures(String association, Integer asked) {
        int year = year(asked);
        List<String> of = associations(association);
        DayRange days = days(year);
        Map<ActivityKind, Long> counted = activities.sums(of, days).stream()
                .collect(Collectors.groupingBy(ActivitySum::kind, Collectors.summingLong(ActivitySum::counted)));
        CaseTotals totals = analysis(year, of, days).total();
        String query = "=" + days.text() + (association == null ? "" : "&association=" + association);
        return new YearFigures(
                year,
                Arrays.stream(AssociationFigure.values())
                        .map(figure -> switch (figure) {
                            case CASES ->
                                new AssociationFigureView(
                                        figure,
                                        BigDecimal.valueOf(totals.received()),
                                        "/work/association_cases?received" + query);
                            case RECOVERED ->
                                new AssociationFigureView(
                                        figure,
                                        totals.recovered().counted(),
                                        "/work/association_cases?state=SETTLED&ended" + query);
                            case WARNINGS ->
                                new AssociationFigureView(
                                        figure,
                                        BigDecimal.valueOf(warnings.published(offices(of), days)
                                                .size()),
                                        "/work/association_warnings?published" + query);
                            case TESTS ->
                                new AssociationFigureView(
                                        figure,
                                        BigDecimal.valueOf(tests.countPublished(of, days)),
                                        "/work/association_tests?state=PUBLISHED&published" + query);
                            case VISITS, CONSULTATIONS, CLASSES, FILMS, LEAFLETS, CAMPAIGNS -> {
                                ActivityKind kind = figure.activity().orElseThrow();
                                yield new AssociationFigureView(
                                        figure,
                                        BigDecimal.valueOf(counted.getOrDefault(kind, 0L)),
                                        "/work/association_activities?state=ENTERED&activity=" + kind + "&happened"
                                                + query);
                            }
                        })
                        .toList(),
                totals.recovered().elsewhere());
    }

    private AssociationAnalysis analysis(int year, List<String> of, DayRange days) {
        return new AssociationAnalysis(
                year, cases.analysed(of, days), terms.current().terms()::categoryPath);
    }

    /** Returns the rows of the yearly analysis of a dimension, all that it has. */
    public List<AnalysisRowView> analysis(AnalysisDimension dimension, String association, Integer asked) {
        int year = year(asked);
        List<String> of = associations(association);
        DayRange days = days(year);
        AnalysisOf analysis = new AnalysisOf(
                dimension,
                year,
                association == null ? null : agencies.byCode(association).name(),
                analysis(year, of, days).by(dimension));
        String query = association == null ? "" : "&association=" + association;
        return switch (dimension) {
            case MONTH -> {
                Map<Integer, Long> visits = activities.sums(of, days).stream()
                        .filter(sum -> sum.kind() == ActivityKind.VISIT)
                        .collect(Collectors.groupingBy(
                                ActivitySum::month, Collectors.summingLong(ActivitySum::counted)));
                yield IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> {
                            LocalDate first = LocalDate.of(year, month, 1);
                            return row(
                                    analysis,
                                    "%02d".formatted(month),
                                    LocalizedText.of(YearMonth.of(year, month)),
                                    visits.getOrDefault(month, 0L),
                                    "received="
                                            + DayRange.of(first, first.withDayOfMonth(first.lengthOfMonth()))
                                                    .text() + query);
                        })
                        .toList();
            }
            case CATEGORY -> {
                ComplaintTerms current = terms.current().terms();
                yield analysis.totals().keySet().stream()
                        .sorted(current.categoryOrder())
                        .map(code -> row(
                                analysis,
                                code,
                                current.categoryPathName(code),
                                null,
                                "received=" + days.text() + "&goods=" + code + query))
                        .toList();
            }
            case TYPE ->
                analysis.totals().keySet().stream()
                        .map(code -> row(
                                analysis,
                                code,
                                Messages.inBoth("association.associationcasetype." + code),
                                null,
                                "received=" + days.text() + "&type=" + code + query))
                        .toList();
        };
    }

    /** Returns the years that a page offers, the present one first. */
    public List<Integer> years() {
        int present = year(null);
        return IntStream.range(0, SHOWN_YEARS).mapToObj(back -> present - back).toList();
    }

    private AnalysisRowView row(AnalysisOf of, String code, LocalizedText label, Long visits, String query) {
        CaseTotals found = of.totals()
                .getOrDefault(code, new CaseTotals(0, 0, 0, new RecoveredMoney(BigDecimal.ZERO, BigDecimal.ZERO)));
        return new AnalysisRowView(
                of.dimension(),
                code,
                label,
                found.received(),
                found.settled(),
                found.failed(),
                found.recovered(),
                visits,
                "/work/association_cases?" + query,
                of.year(),
                of.association());
    }

    /**
     * Returns the consumer warnings of the offices of the associations that became public in a period; of this year
     * without one.
     */
    public List<OfficeWarningView> warnings(String association, DayRange days) {
        return warnings.published(offices(associations(association)), days == null ? days(year(null)) : days);
    }

    /** Returns the associations whose figures are added: one, or all that the caller reads. */
    private List<String> associations(String association) {
        List<String> readable = access.readable(currentUser.actor());
        if (association == null) {
            return readable;
        }
        if (!readable.contains(association)) {
            throw new NotFound(association);
        }
        return List.of(association);
    }

    /** Returns the offices to which some associations belong. */
    private List<String> offices(List<String> associations) {
        return associations.stream()
                .map(agencies::byCode)
                .map(Agency::parent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static DayRange days(int year) {
        return DayRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
    }
}
