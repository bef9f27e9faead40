package fangxin.commitment.returns;

import fangxin.commitment.returns.ReturnClaimView.ClaimedPurchase;
import fangxin.commitment.returns.ReturnClaimView.ReturnContest;
import fangxin.commitment.returns.ReturnClaimView.ReturnDeadline;
import fangxin.commitment.returns.ReturnClaimView.ReturnEntryView;
import fangxin.commitment.returns.ReturnClaimView.ReturnRefund;
import fangxin.commitment.returns.ReturnClaimView.ReturnRefusal;
import fangxin.commitment.returns.ReturnClaimView.ReturnShop;
import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.commitment.terms.ReturnReason;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Presenter that puts claims of return into views with names, deadline, journal, masked contact, and the steps open to
 * the party that reads.
 */
@ApplicationScoped
class ReturnPresenter {
    @Inject
    ReturnTermsRepository terms;

    @Inject
    ReturnRepository claims;

    ReturnClaimView view(ReturnClaim claim, ReturnParty reader, BusinessMoment now) {
        return views(List.of(claim), reader, now).getFirst();
    }

    /** Returns the views of several; issues of the terms and contacts are loaded once for all. */
    List<ReturnClaimView> views(List<ReturnClaim> all, ReturnParty reader, BusinessMoment now) {
        Map<Integer, ReturnTerms> issues = new HashMap<>();
        Map<String, String> contacts = reader == ReturnParty.CONSUMER || reader == ReturnParty.OTHER_SHOP
                ? Map.of()
                : claims.maskedContacts(all.stream().map(ReturnClaim::number).toList());
        return all.stream()
                .map(claim -> view(claim, reader, now, issues, contacts.get(claim.number())))
                .toList();
    }

    private ReturnClaimView view(
            ReturnClaim claim,
            ReturnParty reader,
            BusinessMoment now,
            Map<Integer, ReturnTerms> issues,
            String contact) {
        ReturnTerms under = issue(claim.termsIssue(), issues);
        LocalDate today = now.today();
        return new ReturnClaimView(
                claim.number(),
                claim.version(),
                shop(claim.title(), today),
                purchase(claim, under, issues, now),
                claim.state(),
                new ReturnDeadline(
                        claim.enteredAt(),
                        claim.since(),
                        claim.dueOn(),
                        now.calendar().isProvisional(claim.dueOn()),
                        claim.reason(under, now.calendar()).orElse(null)),
                refusal(claim, under, issues),
                new ReturnContest(claim.contest(), claim.statement(), claim.finding(), claim.foundOn()),
                new ReturnRefund(
                        claim.takenBackBy() == null ? null : shop(claim.takenBackBy(), today),
                        claim.refundRoute(),
                        claim.refundedOn()),
                contact,
                reader == ReturnParty.OFFICE ? journal(claim) : List.of(),
                steps(claim, reader));
    }

    /**
     * Lists the open steps of a reader; another shop, which reads only claims whose goods it took back, can only pay.
     */
    private static List<ReturnStep> steps(ReturnClaim claim, ReturnParty reader) {
        return ReturnStep.openTo(reader, claim.state()).stream()
                .filter(step -> reader != ReturnParty.OTHER_SHOP || step == ReturnStep.REFUND)
                .toList();
    }

    private ClaimedPurchase purchase(
            ReturnClaim claim, ReturnTerms under, Map<Integer, ReturnTerms> issues, BusinessMoment now) {
        Purchase purchase = claim.purchase();
        return new ClaimedPurchase(
                purchase.on(),
                purchase.receivedOn(),
                under.goodsClass(purchase.goodsClass()).map(GoodsClass::name).orElse(null),
                purchase.goods(),
                purchase.price(),
                PledgeView.of(claim.pledge(), issue(claim.pledge().termsIssue(), issues)),
                PurchaseCoverageRule.lastDay(claim.pledge(), purchase, now));
    }

    private static List<ReturnEntryView> journal(ReturnClaim claim) {
        return claim.journal().stream()
                .map(entry -> new ReturnEntryView(
                        entry.step(), entry.party(), entry.actor().name(), entry.reason(), entry.recordedAt()))
                .toList();
    }

    private ReturnRefusal refusal(ReturnClaim claim, ReturnTerms terms, Map<Integer, ReturnTerms> issues) {
        String code = claim.reasonCode();
        return code == null
                ? null
                : new ReturnRefusal(
                        code,
                        terms.reason(code).map(ReturnReason::name).orElse(new LocalizedText(code, code)),
                        claim.isGoodReason(),
                        exclusion(claim, issue(claim.pledge().termsIssue(), issues)),
                        claim.exclusionConfirmed(),
                        claim.refusal());
    }

    /**
     * Returns the name of the exclusion on which a refusal rests, by the terms of the pledge; null where none is named.
     */
    private static LocalizedText exclusion(ReturnClaim claim, ReturnTerms pledged) {
        String code = claim.refusalExclusion();
        return code == null
                ? null
                : pledged.exclusion(code).map(ReturnExclusion::name).orElse(new LocalizedText(code, code));
    }

    private static ReturnShop shop(Title title, LocalDate today) {
        return new ReturnShop(
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.place().address(),
                title.standing(today));
    }

    private ReturnTerms issue(int issue, Map<Integer, ReturnTerms> issues) {
        return issues.computeIfAbsent(issue, number -> terms.byIssue(number).terms());
    }
}
