package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Presenter that puts hot spots, with the assessments of offices and the query of the list of their complaints, into
 * views with the names of categories, trades, tags and places.
 */
@ApplicationScoped
class HotSpotPresenter {
    private static final int LAST_DAY = 6;
    /** Odds are not stated above this number. */
    private static final double MOST_ODDS = 1e6;

    @Inject
    HotSpotRepository hotSpots;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    /** Names of categories, trades and places, which are loaded once for all views. */
    record SeriesNames(
            ComplaintTerms terms,
            Map<String, LocalizedText> trades,
            Map<String, LocalizedText> agencies,
            LocalizedText city) {
        LocalizedText subject(SeriesKey key) {
            if (key.subject() == null) {
                return null;
            }
            return switch (key.type()) {
                case TRADE -> trades.getOrDefault(key.subject(), new LocalizedText(key.subject(), key.subject()));
                case TAG -> terms.nameOf(CodeList.TAG, key.subject());
                case CATEGORY, DISTRICT, CATEGORY_IN_DISTRICT, CATEGORY_AT_UNIT ->
                    terms.categoryPathName(key.subject());
            };
        }

        /**
         * Returns whether the list of cases can be filtered by the subject: a word of a platform that is no code is
         * only counted.
         */
        boolean lists(SeriesKey key) {
            return key.subject() == null
                    || switch (key.type()) {
                        case TRADE -> trades.containsKey(key.subject());
                        case TAG -> terms.code(CodeList.TAG, key.subject()).isPresent();
                        case CATEGORY, DISTRICT, CATEGORY_IN_DISTRICT, CATEGORY_AT_UNIT ->
                            terms.code(CodeList.CATEGORY, key.subject()).isPresent();
                    };
        }

        LocalizedText place(SeriesKey key) {
            return key.office() == null ? city : agencies.get(key.unit() == null ? key.office() : key.unit());
        }
    }

    SeriesNames names() {
        Map<String, LocalizedText> all = agencies.names();
        return new SeriesNames(
                terms.current().terms(),
                trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name)),
                all,
                agencies.active().stream()
                        .map(Agency::code)
                        .filter(agencies::isCityOffice)
                        .findFirst()
                        .map(all::get)
                        .orElse(null));
    }

    List<HotSpotView> views(List<HotSpot> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        SeriesNames names = names();
        Map<String, List<HotSpotAssessment>> assessments =
                hotSpots.assessments(all.stream().map(HotSpot::id).toList()).stream()
                        .collect(Collectors.groupingBy(HotSpotAssessment::hotSpot));
        return all.stream()
                .map(each -> view(each, names, assessments.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static HotSpotView view(HotSpot hotSpot, SeriesNames names, List<HotSpotAssessment> assessments) {
        SeriesKey key = hotSpot.key();
        LocalDate first = hotSpot.weekStart();
        LocalDate last = first.plusDays(LAST_DAY);
        return new HotSpotView(
                hotSpot.id(),
                first,
                last,
                key.type(),
                names.subject(key),
                names.place(key),
                new HotSpotView.HotSpotFigures(
                        hotSpot.observed(),
                        hotSpot.expected(),
                        BigDecimal.valueOf(hotSpot.observed())
                                .divide(hotSpot.expected().max(BigDecimal.valueOf(1, 2)), 1, RoundingMode.HALF_UP),
                        hotSpot.dispersion(),
                        Math.round(Math.min(MOST_ODDS, 1 / hotSpot.probability())),
                        hotSpot.termsIssue()),
                assessments.stream()
                        .map(assessment -> new HotSpotView.HotSpotAssessmentView(
                                names.agencies().get(assessment.office()),
                                assessment.actor().name(),
                                assessment.note(),
                                assessment.assessedAt()))
                        .toList(),
                !names.lists(key)
                        ? null
                        : ComplaintListAddress.complaints(new DayRange(first, last))
                                .with(key.type().filter(), key.subject())
                                .with("office", key.office())
                                .with("unit", key.unit())
                                .text());
    }
}
