package fangxin.commitment.returns.web;

import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.ReturnAnswerInput;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnReceiptInput;
import fangxin.commitment.returns.ReturnStep;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page on which a shop takes goods back that were bought in another one, on a phone at the counter: it enters number
 * and code of the consumer's receipt, reads the purchase and the pledge, and confirms that the goods are back. Without
 * a shop that can do so, the page states what it needs.
 */
@Named
@ViewScoped
public class OtherStoreReturnPage implements Serializable {
    @Inject
    HolderReturnService service;

    @Inject
    transient RateLimiter limit;

    @Inject
    transient CurrentUser currentUser;

    private String shop;
    private List<HolderReturnService.PledgingShop> shops;
    private String number;
    private String code;
    private ReturnClaimView claim;

    /** Chooses the shop of the address, or the only one that can take goods back. */
    public void load() {
        shops = service.pledgingShops();
        if (shops.stream().noneMatch(each -> each.number().equals(shop))) {
            shop = shops.size() == 1 ? shops.getFirst().number() : null;
        }
    }

    public void find() {
        claim = null;
        claim = read();
    }

    /** Takes the goods back; the refund follows on the page of the claim. */
    public String takeBack() {
        ReturnClaimView shown = read();
        service.answerOwn(
                shown.number(),
                new ReturnAnswerInput(ReturnStep.TAKE_BACK, null, null, null, null, null, null, shop, code));
        PageFunctions.addFlashMessage("commitment.done.TAKE_BACK", shown.number());
        return "/my/return_claim.xhtml?faces-redirect=true&number=" + shown.number();
    }

    private ReturnClaimView read() {
        limit.count(
                "return-receipt/" + currentUser.actor().account(),
                RequestLimits.shipped().returnReceipts());
        return service.ofReceipt(shop, new ReturnReceiptInput(number, code));
    }

    /**
     * Returns whether this shop can still take the goods back, which also agrees to a claim that is not agreed to yet.
     */
    public boolean isOpen() {
        return ReturnStep.AGREE.from().contains(claim.state())
                || ReturnStep.TAKE_BACK.from().contains(claim.state());
    }

    /** Returns the shops of the caller that can take goods of other shops back. */
    public List<HolderReturnService.PledgingShop> getShops() {
        return shops;
    }

    public String getShop() {
        return shop;
    }

    public void setShop(String shop) {
        this.shop = shop;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Returns the claim, or null until it was found. */
    public ReturnClaimView getClaim() {
        return claim;
    }
}
