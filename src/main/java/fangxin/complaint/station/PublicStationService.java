package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import fangxin.complaint.station.StationStatistics.DistrictStations;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Service boundary by which anyone reads the active stations and ODR firms with their rates, the kinds of venue and
 * grades, their numbers by district, and which station is in charge of a shop.
 */
@Stateless
@PermitAll
public class PublicStationService {
    /** Most entries of the public list, which is selected and ordered in memory. */
    private static final int MOST = 5000;

    @Inject
    StationRepository stations;

    @Inject
    StationTermsRepository terms;

    @Inject
    StationPresenter presenter;

    @Inject
    StationDirectory directory;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    /** Returns all active entries, by name. */
    public List<PublicStation> stations() {
        return published(stations.active(MOST));
    }

    /** Returns the kinds of venue of the terms in force. */
    public List<StationVenue> venues() {
        return terms.current().terms().venues();
    }

    /** Returns the grades of the terms in force. */
    public List<StationGrade> grades() {
        return terms.current().terms().grades();
    }

    /** Finds the station or ODR firm in charge of a titled shop; empty without one. */
    public Optional<PublicStation> inChargeOf(String title) {
        return titles.find(title)
                .flatMap(directory::stationOf)
                .map(station -> published(List.of(station)).getFirst());
    }

    private List<PublicStation> published(List<Station> some) {
        Map<String, LocalizedText> offices = agencies.names();
        Map<String, StationFigures> figures = presenter.figures(some, businessClock.now());
        StationTerms current = terms.current().terms();
        LocalDate today = businessClock.now().today();
        return some.stream()
                .map(station -> new PublicStation(
                        station.number(),
                        station.type(),
                        station.name(),
                        station.hostName(),
                        station.owner(),
                        offices.getOrDefault(station.owner(), new LocalizedText(station.owner(), station.owner())),
                        station.place().venue() == null
                                ? null
                                : current.venueName(station.place().venue()),
                        station.place(),
                        station.openedOn(),
                        StationGradeView.of(station, current, today),
                        figures.getOrDefault(station.number(), StationFigures.NONE),
                        null))
                .toList();
    }

    /** Returns the numbers of today, beside those of the last day of the previous year. */
    public StationStatistics statistics() {
        LocalDate today = businessClock.now().today();
        Map<String, LocalizedText> offices = agencies.names();
        Map<String, long[]> numbers = new TreeMap<>();
        long unconfirmed = 0;
        for (Object[] row : stations.countOpenOn(today)) {
            boolean isStation = ((StationType) row[1]).isStation();
            numbers.computeIfAbsent((String) row[0], office -> new long[2])[isStation ? 0 : 1] += (Long) row[2];
            unconfirmed += isStation ? ((Number) row[3]).longValue() : 0;
        }
        long before = stations.countOpenOn(today.withDayOfYear(1).minusDays(1)).stream()
                .filter(row -> ((StationType) row[1]).isStation())
                .mapToLong(row -> (Long) row[2])
                .sum();
        return StationStatistics.of(
                today,
                before,
                unconfirmed,
                terms.current().terms(),
                numbers.entrySet().stream()
                        .map(each -> new DistrictStations(
                                each.getKey(),
                                offices.getOrDefault(each.getKey(), new LocalizedText(each.getKey(), each.getKey())),
                                each.getValue()[0],
                                each.getValue()[1]))
                        .toList());
    }
}
