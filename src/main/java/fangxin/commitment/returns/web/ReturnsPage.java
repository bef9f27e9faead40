package fangxin.commitment.returns.web;

import fangxin.commitment.returns.CounterReturnInput;
import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.HolderReturnService.MonthOfShop;
import fangxin.commitment.returns.NilReturnInput;
import fangxin.commitment.returns.RefundRoute;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnState;
import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.merchant.MerchantService;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Page with the returns of a merchant's shop: the form of the counter first, then claims that wait for an answer, other
 * claims, and the months, of which one without returns is reported by one button.
 */
@Named
@ViewScoped
public class ReturnsPage implements Serializable {
    private static final Set<ReturnState> WAITING = EnumSet.of(
            ReturnState.APPLIED,
            ReturnState.REMINDED,
            ReturnState.SILENT,
            ReturnState.AGREED,
            ReturnState.GOODS_BACK,
            ReturnState.CONTESTED);

    @Inject
    HolderReturnService service;

    @Inject
    MerchantService merchants;

    @Inject
    TitleService titles;

    @Inject
    transient BusinessClock businessClock;

    private String shop;
    private transient List<TitleView> shops;
    private transient List<ReturnClaimView> claims;
    private transient List<MonthOfShop> months;
    private transient List<GoodsClass> classes;
    private String goodsClass;
    private BigDecimal price;
    private LocalDate purchasedOn;
    private LocalDate receivedOn;
    private String boughtAt;
    private ReturnChannel channel = ReturnChannel.PREMISES;
    private RefundRoute route = RefundRoute.ORIGINAL_PAYMENT;

    /** Shows the shop of the address; without one, the first title with a pledge, else the first title. */
    public void load() {
        if (shop == null && !getShops().isEmpty()) {
            shop = service.pledgingShops().stream()
                    .findFirst()
                    .map(HolderReturnService.PledgingShop::number)
                    .orElseGet(() -> getShops().getFirst().number());
        }
    }

    public String enter() {
        service.enter(
                new CounterReturnInput(shop, boughtAt, channel, purchasedOn, receivedOn, goodsClass, price, route));
        PageFunctions.addFlashMessage("commitment.done.enter", PageFunctions.money(price));
        return ownPage();
    }

    public String reportNil(String month) {
        service.reportNil(new NilReturnInput(shop, month));
        PageFunctions.addFlashMessage("commitment.done.nil", PageFunctions.yearMonth(month));
        return ownPage();
    }

    private String ownPage() {
        return "/my/returns.xhtml?faces-redirect=true&shop=" + shop;
    }

    /** Returns the titles of the merchants for whom the account acts. */
    public List<TitleView> getShops() {
        if (shops == null) {
            shops = merchants.ownMerchants().merchants().stream()
                    .flatMap(merchant -> titles.listOwn(merchant.id()).stream())
                    .toList();
        }
        return shops;
    }

    /** Returns the claims that wait for the shop. */
    public List<ReturnClaimView> getWaiting() {
        return claims().stream()
                .filter(claim -> WAITING.contains(claim.state()))
                .toList();
    }

    /** Returns the other claims of the shop. */
    public List<ReturnClaimView> getOthers() {
        return claims().stream()
                .filter(claim -> !WAITING.contains(claim.state()))
                .toList();
    }

    private List<ReturnClaimView> claims() {
        if (claims == null) {
            claims = service.listOwn().stream()
                    .filter(claim -> claim.shop().number().equals(shop)
                            || (claim.refund().shop() != null
                                    && claim.refund().shop().number().equals(shop)))
                    .toList();
        }
        return claims;
    }

    public List<MonthOfShop> getMonths() {
        if (months == null) {
            months = shop == null ? List.of() : service.months(shop);
        }
        return months;
    }

    /** Returns whether a month has ended, so that it can be reported without returns. */
    public boolean isOver(String month) {
        return month.compareTo(businessClock.now().today().toString().substring(0, month.length())) < 0;
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }

    public List<GoodsClass> getClasses() {
        if (classes == null) {
            classes = service.goodsClasses(shop);
        }
        return classes;
    }

    public ReturnChannel[] getChannels() {
        return ReturnChannel.values();
    }

    public RefundRoute[] getRoutes() {
        return RefundRoute.values();
    }

    public String getShop() {
        return shop;
    }

    public void setShop(String shop) {
        this.shop = shop;
    }

    public String getGoodsClass() {
        return goodsClass;
    }

    public void setGoodsClass(String goodsClass) {
        this.goodsClass = goodsClass;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getPurchasedOn() {
        return purchasedOn;
    }

    public void setPurchasedOn(LocalDate purchasedOn) {
        this.purchasedOn = purchasedOn;
    }

    public String getBoughtAt() {
        return boughtAt;
    }

    public void setBoughtAt(String boughtAt) {
        this.boughtAt = boughtAt;
    }

    public ReturnChannel getChannel() {
        return channel;
    }

    public void setChannel(ReturnChannel channel) {
        this.channel = channel;
    }

    public RefundRoute getRoute() {
        return route;
    }

    public void setRoute(RefundRoute route) {
        this.route = route;
    }
}
