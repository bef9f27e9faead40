package fangxin.administration.web;

import fangxin.administration.TradeDesk;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One trade: its classes, who evaluates, and by which sheet. */
@Named
@ViewScoped
public class TradePage implements Serializable {
    @Inject
    transient TradeDesk desk;
    private String code;
    private String newCode;
    private InBoth name = new InBoth();
    private String prefixes;
    private String authority;
    private String sheet;

    public void open() {
        if (isFresh()) {
            return;
        }
        TradeDesk.Line trade = desk.trade(code);
        name = new InBoth(trade.name());
        prefixes = String.join(" ", trade.prefixes());
        authority = trade.authority();
        sheet = trade.sheet();
    }

    public String save() {
        List<String> classes = prefixes == null ? List.of()
                : Arrays.stream(prefixes.strip().split("[\\s,;，；、]+")).filter(prefix -> !prefix.isEmpty()).toList();
        TradeDesk.Line trade = new TradeDesk.Line(isFresh() ? newCode : code, name.read(), classes,
                authority, sheet);
        if (isFresh()) {
            desk.add(trade);
        } else {
            desk.amend(trade);
        }
        Look.tell("administration.trade.saved", Look.in(name.read()));
        return "/admin/trades.xhtml?faces-redirect=true";
    }

    /** Whether a trade is added. */
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
        return desk.authorities();
    }

    public List<TradeDesk.Sheet> getSheets() {
        return desk.sheets();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public InBoth getName() {
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
    }
}
