package fangxin.administration.web;

import fangxin.Wording;
import fangxin.administration.TradeDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plain trades. */
@Named
@RequestScoped
public class TradesPage {
    @Inject
    TradeDesk desk;
    private List<TradeDesk.Line> trades;
    private Map<String, Wording> sheets;

    public List<TradeDesk.Line> getTrades() {
        if (trades == null) {
            trades = desk.trades();
        }
        return trades;
    }

    /** What the sheets are called, by their codes. */
    public Map<String, Wording> getSheets() {
        if (sheets == null) {
            sheets = desk.sheets().stream().collect(Collectors.toMap(TradeDesk.Sheet::code, TradeDesk.Sheet::name));
        }
        return sheets;
    }
}
