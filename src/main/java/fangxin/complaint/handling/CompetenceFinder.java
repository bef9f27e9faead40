package fangxin.complaint.handling;

import fangxin.complaint.station.StationDirectory;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finder of the office that is competent for complaints by {@link CompetenceRule}, from titles, stations of platforms and
 * the names of districts; it places received cases of which a platform states no agency.
 */
@ApplicationScoped
class CompetenceFinder {
    @Inject
    TitleRepository titles;

    @Inject
    StationDirectory stations;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    /** Returns the office that is competent for a complaint against a trader; empty where no place is known here. */
    Optional<CompetentOffice> office(ComplainedTrader trader) {
        return office(trader, trader.title() == null ? null : titles.byNumber(trader.title()), districts());
    }

    private Optional<CompetentOffice> office(
            ComplainedTrader trader, Title title, List<CompetenceRule.District> districts) {
        return CompetenceRule.office(
                trader, title == null ? null : title.place(), districts, stations::officeOfPlatform);
    }

    /**
     * Returns the received cases, those without a stated agency at the office that is competent by the register, if it is
     * below the receiving one.
     */
    List<MirroredCase> placed(List<MirroredCase> fresh) {
        List<String> codes = fresh.stream()
                .filter(CompetenceFinder::isUnplaced)
                .map(each -> each.received().trader().creditCode())
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return fresh;
        }
        Map<String, Title> known =
                titles.ofCreditCodes(codes).stream().collect(Collectors.toMap(Title::number, Function.identity()));
        List<CompetenceRule.District> districts = districts();
        return fresh.stream()
                .map(each -> isUnplaced(each) ? placed(each, known, districts) : each)
                .toList();
    }

    private static boolean isUnplaced(MirroredCase each) {
        return each.agency() == null && each.received().trader().title() != null;
    }

    private MirroredCase placed(MirroredCase each, Map<String, Title> known, List<CompetenceRule.District> districts) {
        ComplainedTrader trader = each.received().trader();
        String receivedBy = each.received().placement().receivedBy();
        return office(trader, known.get(trader.title()), districts)
                .filter(found -> found.basis().isRegistered())
                .filter(found -> agencies.isWithin(found.office(), receivedBy))
                .map(found -> each.placedAt(new CasePlacement(receivedBy, found.office(), null)))
                .orElse(each);
    }

    /** The districts with an office of their own; a zone inside a district has the division of that district. */
    private List<CompetenceRule.District> districts() {
        Map<String, Division> all =
                divisions.counties().stream().collect(Collectors.toMap(Division::code, Function.identity()));
        Map<String, String> cities =
                divisions
                        .of(all.values().stream()
                                .map(Division::parent)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                Division::code, city -> city.name().zh()));
        return agencies.countyOffices().stream()
                .map(office -> all.get(office.code()))
                .filter(Objects::nonNull)
                .map(district -> new CompetenceRule.District(
                        district.code(),
                        district.name().zh(),
                        cities.getOrDefault(district.parent(), district.name().zh())))
                .toList();
    }
}
