package fangxin.statistics;

import fangxin.common.LocalizedText;
import fangxin.complaint.performance.PublishedAppraisalFigures;
import fangxin.complaint.performance.PublishedAppraisalFigures.YearSum;
import fangxin.complaint.station.PublicStationService;
import fangxin.complaint.station.StationStatistics.DistrictStations;
import fangxin.complaint.survey.ProgrammeSurveys;
import fangxin.complaint.survey.ProgrammeSurveys.SatisfiedAnswers;
import fangxin.organization.agency.Agency;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.PublicRegisterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counter of the figures of the index: counts a measure for each district and for the city, which is the sum of all
 * offices. A figure that this system does not have is none.
 */
@ApplicationScoped
class DimensionCounter {
    @Inject
    TargetRepository titles;

    @Inject
    PublicRegisterService register;

    @Inject
    PublicStationService stations;

    @Inject
    PublishedAppraisalFigures appraisals;

    @Inject
    ProgrammeSurveys surveys;

    /** Returns the values of a figure: the city first, then the districts in their order. */
    List<DimensionValue> count(DimensionFigure figure, int year, boolean present, Agency city, List<Agency> districts) {
        if (figure.measure() == null || (figure.measure().isOfToday() && !present)) {
            return values(city, districts, DimensionValue::none);
        }
        return switch (figure.measure()) {
            case NAMED_TITLES -> numbers(titlesBy(TitleGainOrLoss.NAMED, year), city, districts);
            case REVOKED_TITLES -> numbers(titlesBy(TitleGainOrLoss.LOST, year), city, districts);
            case VALID_TITLES -> numbers(validTitles(), city, districts);
            case SERVICE_STATIONS -> numbers(stationsBy(DistrictStations::stations), city, districts);
            case ODR_FIRMS -> numbers(stationsBy(DistrictStations::firms), city, districts);
            case APPRAISAL_SHARE -> shares(shares(appraisals.ofYear(year, figure.formula())), city, districts);
            case MONEY_RECOVERED -> money(appraisals.ofYear(year, figure.formula()), city, districts);
            case SURVEY_SHARE -> shares(surveys.ofYear(year), city, districts);
        };
    }

    private Map<String, BigDecimal> titlesBy(TitleGainOrLoss show, int year) {
        return titles.counts(show, year).stream()
                .collect(Collectors.toMap(
                        TargetRepository.TitleCount::office,
                        count -> BigDecimal.valueOf(count.count()),
                        BigDecimal::add));
    }

    private Map<String, BigDecimal> validTitles() {
        return register.search(UnitQuery.counting(null, null)).facets().get("district").stream()
                .collect(Collectors.toMap(facet -> facet.value(), facet -> BigDecimal.valueOf(facet.count())));
    }

    private Map<String, BigDecimal> stationsBy(Function<DistrictStations, Long> number) {
        return stations.statistics().districts().stream()
                .collect(Collectors.toMap(
                        DistrictStations::office, district -> BigDecimal.valueOf(number.apply(district))));
    }

    private static Map<String, SatisfiedAnswers> shares(Map<String, YearSum> sums) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        sum -> new SatisfiedAnswers(
                                sum.getValue().numerator(), sum.getValue().denominator())));
    }

    private static List<DimensionValue> numbers(Map<String, BigDecimal> found, Agency city, List<Agency> districts) {
        BigDecimal sum = found.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values(
                city,
                districts,
                (code, name) -> DimensionValue.number(
                        code, name, code == null ? sum : found.getOrDefault(code, BigDecimal.ZERO)));
    }

    /**
     * Returns the recovered money of city and districts: none without a published month, and 0 for a district without
     * cases in published months.
     */
    private static List<DimensionValue> money(Map<String, YearSum> found, Agency city, List<Agency> districts) {
        return found.isEmpty()
                ? values(city, districts, DimensionValue::none)
                : numbers(
                        found.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, sum -> sum.getValue().recovered())),
                        city,
                        districts);
    }

    private static List<DimensionValue> shares(
            Map<String, SatisfiedAnswers> found, Agency city, List<Agency> districts) {
        SatisfiedAnswers none = new SatisfiedAnswers(0, 0);
        SatisfiedAnswers sum = new SatisfiedAnswers(
                found.values().stream().mapToLong(SatisfiedAnswers::satisfied).sum(),
                found.values().stream().mapToLong(SatisfiedAnswers::answers).sum());
        return values(city, districts, (code, name) -> {
            SatisfiedAnswers counted = code == null ? sum : found.getOrDefault(code, none);
            return DimensionValue.share(code, name, counted.satisfied(), counted.answers());
        });
    }

    /** Function that creates the value of a district; the code null means the city. */
    private interface ValueMaker {
        DimensionValue make(String code, LocalizedText name);
    }

    private static List<DimensionValue> values(Agency city, List<Agency> districts, ValueMaker maker) {
        return Stream.concat(
                        Stream.of(maker.make(null, city.name())),
                        districts.stream().map(district -> maker.make(district.code(), district.name())))
                .toList();
    }
}
