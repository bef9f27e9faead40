package fangxin.commitment.returns.web;

import fangxin.commitment.returns.OwnPledgesView;
import fangxin.commitment.returns.PledgeView;
import fangxin.commitment.returns.PledgedTerms;
import fangxin.commitment.returns.RefundRoute;
import fangxin.commitment.returns.ReturnPledgeInput;
import fangxin.commitment.returns.ReturnPledgeService;
import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.document.template.QrCode;
import fangxin.platform.config.Settings;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Page on which a holder pledges returns for a channel, changes or ends the pledge, and reads its versions. */
@Named
@ViewScoped
public class ReturnPledgePage implements Serializable {
    private static final int SIDE = 40;

    @Inject
    ReturnPledgeService service;

    private String number;
    private ReturnChannel channel = ReturnChannel.PREMISES;
    private transient OwnPledgesView own;
    private Integer days;
    private List<String> goodsClasses = new ArrayList<>();
    private LocalizedInput goods = new LocalizedInput();
    private LocalizedInput conditions = new LocalizedInput();
    private List<String> exclusions = new ArrayList<>();
    private LocalizedInput otherExclusions = new LocalizedInput();
    private boolean displayed;
    private RefundRoute route = RefundRoute.ORIGINAL_PAYMENT;
    private Integer refundDays;
    private String alliance;
    private LocalDate validFrom;

    /** Fills the form with the newest version, or with the defaults of the terms. */
    public void load() {
        days = getOwn().terms().fewestDays();
        refundDays = getOwn().terms().refund().value();
        newest().map(PledgeView::terms).ifPresent(this::show);
    }

    private Optional<PledgeView> newest() {
        return getOwn().newest().stream()
                .filter(pledge -> pledge.channel() == channel)
                .findFirst();
    }

    private void show(PledgedTerms terms) {
        days = terms.days();
        goodsClasses = new ArrayList<>(terms.goodsClasses());
        goods = new LocalizedInput(terms.goods());
        conditions = new LocalizedInput(terms.conditions());
        exclusions = new ArrayList<>(terms.exclusions());
        otherExclusions = new LocalizedInput(terms.otherExclusions());
        displayed = terms.displayed();
        route = terms.route();
        refundDays = terms.refundDays();
        alliance = terms.alliance();
    }

    public String pledge() {
        service.pledge(
                number,
                new ReturnPledgeInput(
                        channel,
                        new PledgedTerms(
                                days == null ? 0 : days,
                                isNarrowable() ? goodsClasses : allClasses(),
                                isNarrowable() ? goods.readIfGiven() : null,
                                isNarrowable() ? conditions.readIfGiven() : null,
                                exclusions,
                                otherExclusions.readIfGiven(),
                                displayed,
                                route,
                                refundDays == null ? -1 : refundDays,
                                alliance),
                        validFrom));
        PageFunctions.addFlashMessage("commitment.done.pledge");
        return ownPage();
    }

    private List<String> allClasses() {
        return getOwn().terms().classes().stream().map(GoodsClass::code).toList();
    }

    public String end() {
        service.end(number, channel);
        PageFunctions.addFlashMessage("commitment.done.end");
        return ownPage();
    }

    private String ownPage() {
        return "/my/return_pledge.xhtml?faces-redirect=true&number=" + number + "&channel=" + channel;
    }

    public OwnPledgesView getOwn() {
        if (own == null) {
            own = service.findOwn(number);
        }
        return own;
    }

    /** Returns whether there is a pledge for the channel, so that it can be ended. */
    public boolean isPledged() {
        return newest().isPresent();
    }

    /** Returns the exclusions that are possible for the channel. */
    public List<ReturnExclusion> getPossible() {
        return getOwn().terms().exclusions().stream()
                .filter(exclusion -> exclusion.isPossibleIn(channel))
                .toList();
    }

    /**
     * Returns whether the holder states classes, goods and conditions: on the premises; the law sets them for distance
     * sales.
     */
    public boolean isNarrowable() {
        return channel == ReturnChannel.PREMISES;
    }

    /** Returns the other channel, to which the page leads. */
    public ReturnChannel getOther() {
        return channel == ReturnChannel.PREMISES ? ReturnChannel.DISTANCE : ReturnChannel.PREMISES;
    }

    /** Returns the address of the page for consumers, which the QR code contains. */
    public String getAddress() {
        return Settings.baseUrl() + "/returns/" + getOwn().title();
    }

    /** Returns the outline of the QR code, in a square of 40 by 40. */
    public String getOutline() {
        return QrCode.outline(getAddress(), SIDE);
    }

    public RefundRoute[] getRoutes() {
        return RefundRoute.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ReturnChannel getChannel() {
        return channel;
    }

    public void setChannel(ReturnChannel channel) {
        this.channel = channel == null ? ReturnChannel.PREMISES : channel;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public List<String> getGoodsClasses() {
        return goodsClasses;
    }

    public void setGoodsClasses(List<String> goodsClasses) {
        this.goodsClasses = goodsClasses;
    }

    public LocalizedInput getGoods() {
        return goods;
    }

    public LocalizedInput getConditions() {
        return conditions;
    }

    public List<String> getExclusions() {
        return exclusions;
    }

    public void setExclusions(List<String> exclusions) {
        this.exclusions = exclusions;
    }

    public LocalizedInput getOtherExclusions() {
        return otherExclusions;
    }

    public boolean isDisplayed() {
        return displayed;
    }

    public void setDisplayed(boolean displayed) {
        this.displayed = displayed;
    }

    public RefundRoute getRoute() {
        return route;
    }

    public void setRoute(RefundRoute route) {
        this.route = route;
    }

    public Integer getRefundDays() {
        return refundDays;
    }

    public void setRefundDays(Integer refundDays) {
        this.refundDays = refundDays;
    }

    public String getAlliance() {
        return alliance;
    }

    public void setAlliance(String alliance) {
        this.alliance = alliance;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
