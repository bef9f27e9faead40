package fangxin.statistics;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.UnitSearchResult;
import fangxin.round.ApplicationRound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Service boundary for the coverage of trades and districts by valid titles of one level or of all: anyone reads the
 * table of their numbers, counted in the index of the public register, with sums.
 */
@Stateless
@PermitAll
public class CoverageService {
    @Inject
    PublicRegisterService register;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    /** @param level null for all levels */
    public CoverageTable table(ApplicationRound.TitleLevel level) {
        List<CoverageTable.CoveredDistrict> districts = agencies.countyOffices().stream()
                .map(office -> new CoverageTable.CoveredDistrict(office.code(), register.district(office.code())))
                .toList();
        return new CoverageTable(
                districts,
                trades.all().stream().map(trade -> row(level, trade, districts)).toList(),
                row(level, null, districts));
    }

    private CoverageTable.CoveredTrade row(
            ApplicationRound.TitleLevel level, Trade trade, List<CoverageTable.CoveredDistrict> districts) {
        String code = trade == null ? null : trade.code();
        UnitSearchResult found = register.search(UnitQuery.counting(level == null ? null : level.name(), code));
        Map<String, Long> counted = found.facets().get("district").stream()
                .collect(Collectors.toMap(UnitSearchResult.FacetValue::value, UnitSearchResult.FacetValue::count));
        LocalizedText name = trade == null ? null : trade.name();
        return CoverageTable.row(code, name, found.total(), counted, districts);
    }
}
