package fangxin.administration.web;

import fangxin.administration.TradeService;
import fangxin.common.LocalizedText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Page that lists the trades with their sheets and sector authorities, and leads to the page of each. */
@Named
@RequestScoped
public class TradesPage {
    @Inject
    TradeService service;

    private List<TradeService.TradeView> trades;
    private Map<String, LocalizedText> sheets;

    public List<TradeService.TradeView> getTrades() {
        if (trades == null) {
            trades = service.trades();
        }
        return trades;
    }

    /** Returns the names of the sheets of criteria, by code. */
    public Map<String, LocalizedText> getSheets() {
        if (sheets == null) {
            sheets = service.sheets().stream()
                    .collect(Collectors.toMap(
                            TradeService.CriteriaSheetOption::code, TradeService.CriteriaSheetOption::name));
        }
        return sheets;
    }
}
