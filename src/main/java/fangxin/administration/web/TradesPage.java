package fangxin.administration.web;

import fangxin.administration.TradeDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plain trades. */
@Named
@RequestScoped
public class TradesPage {
    @Inject
    TradeDesk desk;
    private List<TradeDesk.Line> trades;

    public List<TradeDesk.Line> getTrades() {
        if (trades == null) {
            trades = desk.trades();
        }
        return trades;
    }
}
