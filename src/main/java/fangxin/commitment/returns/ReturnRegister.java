package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnReason;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsIssue;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Domain service by which the services enter claims of return and reports of refusals, and carry out the answers of
 * shops: it numbers and locks claims, decides which shop may take goods back, notifies both sides, and keeps the
 * monthly figures.
 */
@ApplicationScoped
class ReturnRegister {
    @Inject
    ReturnRepository claims;

    @Inject
    ReturnPledgeRepository pledges;

    @Inject
    ReturnTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    SequenceCounters counters;

    @Inject
    AccountNotifier mailings;

    /** Enters a claim on a purchase that the pledge of its day covers; throws a rule violation where none does. */
    ReturnClaim enter(Title title, ReturnChannel channel, Purchase purchase, String formToken, ReturnAct by) {
        ReturnTermsIssue issue = terms.current();
        ReturnPledge pledge = covering(title, channel, purchase, issue.terms(), by.moment());
        return add(new ReturnClaim(
                nextNumber(by.moment()), pledge, purchase, issue.issue(), issue.terms(), formToken, by));
    }

    /**
     * Enters a claim on a purchase of a shopper test, of which the shop refused the return on the day of the test.
     *
     * @param test names the test, so that it is reported once
     */
    ReturnClaim report(Title title, Purchase purchase, ReportedRefusalInput input, String test, ReturnAct by) {
        ReturnTermsIssue issue = terms.current();
        BusinessMoment refused = new BusinessMoment(
                BusinessMoment.startOf(purchase.on()), by.moment().calendar());
        ReturnPledge pledge = covering(title, input.channel(), purchase, issue.terms(), refused);
        return add(ReturnClaim.reported(
                nextNumber(by.moment()), pledge, purchase, issue.issue(), issue.terms(), test, input.text(), by));
    }

    private ReturnPledge covering(
            Title title, ReturnChannel channel, Purchase purchase, ReturnTerms under, BusinessMoment now) {
        if (under.goodsClass(purchase.goodsClass()).isEmpty()) {
            throw RuleViolation.at("goodsClass", "commitment.goodsClass.unknown", purchase.goodsClass());
        }
        return PurchaseCoverageRule.require(title, pledges.of(title.number(), channel), channel, purchase, now);
    }

    private String nextNumber(BusinessMoment now) {
        int year = now.today().getYear();
        return ReturnClaim.numberOf(year, counters.next("return/" + year));
    }

    private ReturnClaim add(ReturnClaim claim) {
        claims.add(claim);
        return claim;
    }

    /** Returns the claim of a receipt; a wrong number and a wrong code are refused alike. */
    ReturnClaim byReceipt(ReturnReceiptInput input) {
        Constraints.check(input);
        return claims.find(input.number())
                .filter(claim -> ReturnClaim.SECRETS.isCode(claim.number(), input.code()))
                .orElseThrow(() -> RuleViolation.at("code", "commitment.receipt.unknown"));
    }

    /** Locks the claim after the titles that it concerns, in the order of their numbers. */
    ReturnClaim findForUpdate(String number, String shop) {
        Stream.of(claims.titleOf(number), claims.takerOf(number), shop)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(titles::lock);
        return claims.findForUpdate(number);
    }

    /**
     * Carries out the answer of a shop.
     *
     * @param shop title of the shop that acts, which takes goods back where it does so
     */
    void answer(ReturnClaim claim, Title shop, ReturnAnswerInput input, ReturnAct by) {
        ReturnTerms under = termsOf(claim);
        ReturnState before = claim.state();
        if (!input.step().parties().contains(by.party())) {
            throw RuleViolation.at("step", "commitment.answer.step");
        }
        switch (input.step()) {
            case AGREE -> claim.agree(under, by);
            case REFUSE -> claim.refuse(ground(input, under), input.words(), under, by);
            case TAKE_BACK -> {
                claim.agree(under, by);
                claim.takeBack(shop, under, by);
            }
            case REFUND -> refund(claim, input, under, by);
            case STATE -> {
                if (input.words() == null) {
                    throw RuleViolation.at("words", "commitment.contest.missing");
                }
                claim.state(input.words(), under, by);
            }
            default -> throw RuleViolation.at("step", "commitment.answer.step");
        }
        recount(claim);
        if (claim.state() != before && input.step() != ReturnStep.STATE) {
            notifyConsumer(claim);
        }
    }

    private static RefusalGround ground(ReturnAnswerInput input, ReturnTerms terms) {
        return new RefusalGround(reason(input, terms), input.exclusion(), Boolean.TRUE.equals(input.confirmed()));
    }

    private static ReturnReason reason(ReturnAnswerInput input, ReturnTerms terms) {
        if (input.reason() == null) {
            throw RuleViolation.at("reason", "commitment.refusal.reason");
        }
        return terms.reason(input.reason())
                .orElseThrow(() -> RuleViolation.at("reason", "commitment.refusal.unknown", input.reason()));
    }

    private void refund(ReturnClaim claim, ReturnAnswerInput input, ReturnTerms terms, ReturnAct by) {
        if (input.amount() == null) {
            throw RuleViolation.at("amount", "commitment.price.missing");
        }
        claim.refund(input.amount(), input.route() == null ? RefundRoute.ORIGINAL_PAYMENT : input.route(), terms, by);
    }

    /** Recomputes the figures of the shop that took the goods back, in the month of a refund that was recorded. */
    void recount(ReturnClaim claim) {
        if (claim.refundedOn() == null) {
            return;
        }
        Title shop = claim.takenBackBy();
        int month = ReturnMonth.of(claim.refundedOn());
        Object[] counted = claims.refundsOf(shop, month);
        claims.month(shop, month).recompute(((Number) counted[0]).intValue(), ReturnRepository.amount(counted[1]));
    }

    /** Returns whether another shop may take back the goods of a claim on that day. */
    boolean mayTakeBack(ReturnPledge pledge, Title shop, BusinessMoment now) {
        Optional<ReturnPledge> present =
                pledges.of(shop.number(), pledge.channel()).heldOn(now.today());
        return CrossStoreRule.mayTakeBack(pledge, shop, present, now.today());
    }

    /**
     * Refuses another shop that may not take the goods back; where one of the two joins the alliance of the other with a
     * version of another day, the refusal states that day.
     */
    void requireTakingBack(ReturnPledge pledge, Title shop, BusinessMoment now) {
        if (mayTakeBack(pledge, shop, now)) {
            return;
        }
        String seller = pledge.title().place().signName();
        ReturnPledgeHistory own = pledges.of(shop.number(), pledge.channel());
        CrossStoreRule.joins(own, pledge.terms().alliance(), now.today()).ifPresent(day -> {
            throw RuleViolation.at("boughtAt", "commitment.crossStore.coming", seller, day);
        });
        own.heldOn(now.today())
                .flatMap(present -> CrossStoreRule.joins(
                        pledges.of(pledge.title().number(), pledge.channel()),
                        present.terms().alliance(),
                        pledge.validFrom()))
                .ifPresent(day -> {
                    throw RuleViolation.at("boughtAt", "commitment.crossStore.later", seller, day);
                });
        throw RuleViolation.at("boughtAt", "commitment.crossStore", seller);
    }

    ReturnTerms termsOf(ReturnClaim claim) {
        return terms.byIssue(claim.termsIssue()).terms();
    }

    /** Returns the terms under which a pledge was entered. */
    ReturnTerms pledgedUnder(ReturnPledge pledge) {
        return terms.byIssue(pledge.termsIssue()).terms();
    }

    /** Finds a title by its number; throws NotFound where it does not exist. */
    Title title(String number) {
        return titles.find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Sends the shop a message with the address at which it answers without signing in. */
    void notifyShop(ReturnClaim claim, String key, BusinessMoment now) {
        Title title = claim.title();
        mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                now.today(),
                "commitment.letter." + key,
                "return-" + key + "/" + claim.number() + "/" + claim.journal().size(),
                title.place().signName(),
                claim.number(),
                claim.purchase().price(),
                now.stated(claim.dueOn()),
                Settings.baseUrl() + "/return-answers/" + ReturnClaim.SECRETS.token(claim.number()));
    }

    /** Notifies a consumer who left a contact of the state of the claim. */
    void notifyConsumer(ReturnClaim claim) {
        claims.contactOf(claim.number())
                .ifPresent(contact -> mailings.to(
                        contact.open(),
                        "commitment.letter.state." + claim.state(),
                        "return-state/" + claim.number() + "/" + claim.journal().size(),
                        claim.title().place().signName(),
                        claim.number(),
                        Settings.baseUrl() + "/return-receipt"));
    }
}
