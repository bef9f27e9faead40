package fangxin.administration.web;

import fangxin.administration.TradeService;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Page on which an administrator adds or changes one trade: its name and classes, who evaluates, and by which sheet.
 * Before the trade is saved, the page shows which rounds that have not closed offer a trade with the chosen sheet.
 */
@Named
@ViewScoped
public class TradePage implements Serializable {
    @Inject
    transient TradeService service;

    private String code;
    private String newCode;
    private LocalizedInput name = new LocalizedInput();
    private String prefixes;
    private String authority;
    private String sheet;
    private transient List<TradeService.TradeOffer> offers;

    public void load() {
        if (isFresh()) {
            return;
        }
        TradeService.TradeView trade = service.trade(code);
        name = new LocalizedInput(trade.name());
        prefixes = String.join(" ", trade.prefixes());
        authority = trade.authority();
        sheet = trade.sheet();
    }

    public String save() {
        List<String> classes = prefixes == null
                ? List.of()
                : Arrays.stream(prefixes.strip().split("[\\s,;，；、]+"))
                        .filter(prefix -> !prefix.isEmpty())
                        .toList();
        TradeService.TradeView trade =
                new TradeService.TradeView(isFresh() ? newCode : code, name.read(), classes, authority, sheet);
        if (isFresh()) {
            service.add(trade);
        } else {
            service.amend(trade);
        }
        PageFunctions.addFlashMessage("administration.trade.saved", PageFunctions.in(name.read()));
        return "/admin/trade.xhtml?faces-redirect=true&code=" + trade.code();
    }

    /** Returns the rounds that have not closed, each with whether it offers a trade with the chosen sheet. */
    public List<TradeService.TradeOffer> getOffers() {
        if (offers == null) {
            offers = service.offers(sheet);
        }
        return offers;
    }

    /** Returns whether the form adds a trade instead of changing one. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public List<String> getAuthorities() {
        return service.authorities();
    }

    public List<TradeService.CriteriaSheetOption> getSheets() {
        return service.sheets();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalizedInput getName() {
        return name;
    }

    public String getPrefixes() {
        return prefixes;
    }

    public void setPrefixes(String prefixes) {
        this.prefixes = prefixes;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
        offers = null;
    }
}
