package fangxin.commitment.returns;

import fangxin.common.validation.Constraints;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.i18n.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Service boundary for the claims of consumers without an account (无理由退货申请): they claim a return, and by number and
 * code of the receipt follow it up, contest a refusal, or withdraw the claim.
 */
@Stateless
public class ReturnClaimService {
    @Inject
    ReturnRegister register;

    @Inject
    ReturnRepository claims;

    @Inject
    ReturnPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    BusinessClock businessClock;

    /** Claims a return; answers with the receipt. */
    @PermitAll
    public ReturnReceipt claim(String title, ReturnClaimInput input) {
        return enter(title, Constraints.check(input), null);
    }

    /**
     * Claims by the public form: content sent twice gets the receipt of the first, other content is another
     * claim.
     */
    @PermitAll
    public ReturnReceipt claim(String title, ReturnClaimInput input, PublicFormToken token) {
        Constraints.check(input);
        String sent = token.naming(
                String.valueOf(input.channel()),
                String.valueOf(input.purchasedOn()),
                String.valueOf(input.receivedOn()),
                input.goodsClass(),
                input.goods(),
                input.price().stripTrailingZeros().toPlainString(),
                input.phone());
        Title of = titles.byNumber(title);
        titles.lock(of.number());
        return claims.byForm(sent).map(ReturnClaimService::receipt).orElseGet(() -> enter(of.number(), input, sent));
    }

    private ReturnReceipt enter(String number, ReturnClaimInput input, String formToken) {
        Title title = titles.byNumber(number);
        titles.lock(title.number());
        BusinessMoment now = businessClock.now();
        ReturnClaim claim = register.enter(title, input.channel(), input.purchase(), formToken, consumer(now));
        Optional.ofNullable(input.phone())
                .ifPresent(phone -> claims.add(new SealedReturnContact(claim.number(), phone)));
        register.notifyShop(claim, "claim", now);
        return receipt(claim);
    }

    private static ReturnReceipt receipt(ReturnClaim claim) {
        return new ReturnReceipt(claim.number(), ReturnClaim.SECRETS.code(claim.number()));
    }

    /** Returns the claim of a receipt; a wrong number and a wrong code are refused alike. */
    @PermitAll
    public ReturnClaimView followUp(ReturnReceiptInput input) {
        return view(register.byReceipt(input));
    }

    /** Contests the refusal or the missing answer of the shop, and asks the shop for its statement. */
    @PermitAll
    public ReturnClaimView contest(ReturnReceiptInput receipt, ReturnContestInput input) {
        Constraints.check(input);
        ReturnClaim claim = findForUpdate(receipt);
        BusinessMoment now = businessClock.now();
        int before = claim.journal().size();
        claim.contest(input.text(), register.termsOf(claim), consumer(now));
        if (claim.journal().size() > before) {
            register.recount(claim);
            register.notifyShop(claim, "contested", now);
        }
        return view(claim);
    }

    /** Withdraws the claim. */
    @PermitAll
    public ReturnClaimView withdraw(ReturnReceiptInput receipt) {
        ReturnClaim claim = findForUpdate(receipt);
        claim.withdraw(register.termsOf(claim), consumer(businessClock.now()));
        return view(claim);
    }

    private ReturnClaim findForUpdate(ReturnReceiptInput receipt) {
        return register.findForUpdate(register.byReceipt(receipt).number(), null);
    }

    private static ReturnAct consumer(BusinessMoment now) {
        return ReturnAct.of(
                ReturnParty.CONSUMER,
                new Actor(RecordedActor.PUBLIC, Messages.message(Locale.CHINESE, "identity.consumer"), List.of()),
                now);
    }

    private ReturnClaimView view(ReturnClaim claim) {
        return presenter.view(claim, ReturnParty.CONSUMER, businessClock.now());
    }
}
