package fangxin.commitment.returns.web;

import fangxin.commitment.returns.PublicPledgeView;
import fangxin.commitment.returns.ReturnClaimInput;
import fangxin.commitment.returns.ReturnClaimService;
import fangxin.commitment.returns.ReturnPledgeService;
import fangxin.commitment.returns.ReturnReceipt;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.validation.StorableValue;
import fangxin.naming.notice.PublicFormToken;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Public page with the pledge of a titled unit for purchases of a day, and the form by which a consumer claims a return
 * without an account; stateless, it works without script. A form that was sent twice is one claim.
 */
@Named
@RequestScoped
public class ReturnClaimPage {
    @Inject
    ReturnPledgeService pledges;

    @Inject
    ReturnClaimService claims;

    @Inject
    RateLimiter limit;

    @Inject
    BusinessClock businessClock;

    /** Request parameters of the page to which the address is forwarded, with the number of its path. */
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private String number;
    private LocalDate on;
    private String token;
    private PublicPledgeView pledge;
    private ReturnReceipt receipt;
    private ReturnChannel channel;
    private LocalDate receivedOn;
    private String goodsClass;
    private String goods;
    private String price;
    private String phone;

    @PostConstruct
    void read() {
        number = parameters.get("number");
        on = day(parameters.get("on"));
        token = parameters.get("token");
    }

    /** Returns the day of an address; null, which is today, where it is none. */
    private static LocalDate day(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .flatMap(StorableValue::day)
                .orElse(null);
    }

    public String submit() {
        PublicFormToken made =
                PublicFormToken.of(token, purpose(), businessClock.now().at());
        ReturnClaimInput input = new ReturnClaimInput(
                getChannel(), on, receivedOn, goodsClass, goods, ReturnClaimInput.yuan(price), phone);
        receipt = limit.countAccepted(
                "return-claim/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().returnClaims(),
                () -> claims.claim(number, input, made));
        return null;
    }

    private String purpose() {
        return "return/" + getPledge().title();
    }

    /** Returns the pledge, which the page shows first: an unknown number answers 404 before the user types. */
    public PublicPledgeView getPledge() {
        if (pledge == null) {
            pledge = pledges.published(number, on);
        }
        return pledge;
    }

    /** Returns the token of the form: that of the form that was sent, so that it is sent again as the same. */
    public String getToken() {
        if (token == null) {
            token = PublicFormToken.fresh(purpose(), businessClock.now().at()).text();
        }
        return token;
    }

    /** Returns the receipt, or null until the claim was entered. */
    public ReturnReceipt getReceipt() {
        return receipt;
    }

    public String getNumber() {
        return number;
    }

    /** Returns the day of the purchase. */
    public LocalDate getOn() {
        return getPledge().on();
    }

    /**
     * Returns whether the unit pledged returns for distance sales, for which the form asks for the day of the receipt.
     */
    public boolean isDistance() {
        return getPledge().pledges().stream().anyMatch(each -> each.channel() == ReturnChannel.DISTANCE);
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** Returns the chosen channel; the only one of the pledges where nothing was chosen. */
    public ReturnChannel getChannel() {
        return channel == null && getPledge().pledges().size() == 1
                ? getPledge().pledges().getFirst().channel()
                : channel;
    }

    public void setChannel(ReturnChannel channel) {
        this.channel = channel;
    }

    public String getGoodsClass() {
        return goodsClass;
    }

    public void setGoodsClass(String goodsClass) {
        this.goodsClass = goodsClass;
    }

    public String getGoods() {
        return goods;
    }

    public void setGoods(String goods) {
        this.goods = goods;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
