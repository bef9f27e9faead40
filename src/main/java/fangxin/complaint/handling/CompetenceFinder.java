package fangxin.complaint.handling;

import fangxin.complaint.station.StationDirectory;
import fangxin.merchant.OnlineShop;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitlePlace;
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
 * Finder of the offices that are competent for complaints by {@link CompetenceRule}, from titles, stations of platforms and
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

    /** Returns the offices that are competent for a complaint against a trader, as far as they are known here. */
    CompetentOffices offices(ComplainedTrader trader) {
        TitlePlace place =
                trader.title() == null ? null : titles.byNumber(trader.title()).place();
        return CompetenceRule.offices(trader, place, districts(), stations.officesOfPlatforms());
    }

    /**
     * Returns the received cases, those without a stated agency at the office that is competent by the register, if it
     * is below the receiving one; a competent office that received a case keeps it.
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
        Map<String, TitlePlace> known =
                titles.ofCreditCodes(codes).stream().collect(Collectors.toMap(Title::number, Title::place));
        List<CompetenceRule.District> districts = districts();
        Function<OnlineShop, Optional<String>> operator = stations.officesOfPlatforms();
        return fresh.stream()
                .map(each -> isUnplaced(each)
                        ? placed(
                                each,
                                CompetenceRule.offices(
                                        each.received().trader(),
                                        known.get(each.received().trader().title()),
                                        districts,
                                        operator))
                        : each)
                .toList();
    }

    private static boolean isUnplaced(MirroredCase each) {
        return each.agency() == null && each.received().trader().title() != null;
    }

    private MirroredCase placed(MirroredCase each, CompetentOffices competent) {
        String receivedBy = each.received().placement().receivedBy();
        return competent
                .first()
                .filter(found -> found.basis().isRegistered())
                .filter(found -> agencies.isWithin(found.office(), receivedBy))
                .map(found -> each.placedAt(new CasePlacement(receivedBy, found.office(), null)))
                .orElse(each);
    }

    /**
     * Returns the districts with an office of their own; a zone inside a district has the division of that district.
     */
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
