package fangxin.commitment.returns;

import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.commitment.terms.ReturnReason;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Service boundary for the returns of shops: the reader of the address in a message, or an account that represents the
 * holder, reads and answers claims; the account also enters returns at the counter, takes goods of other shops back,
 * and reports months without returns.
 */
@Stateless
public class HolderReturnService {
    /**
     * Reason of refusal that a shop can choose.
     *
     * @param good       whether law or pledge accepts it for this purchase
     * @param exclusions of the pledge that the shop can name; empty for another reason
     */
    public record RefusalChoice(ReturnReason reason, boolean good, List<ReturnExclusion> exclusions)
            implements Serializable {}

    /**
     * A month of a shop.
     *
     * @param month    year and month, for example 2026-11
     * @param nil      whether it was reported as without returns
     * @param reported whether it has returns or was reported
     */
    public record MonthOfShop(
            @NotNull String month, int refunds, @NotNull BigDecimal amount, boolean nil, boolean reported)
            implements Serializable {}

    /** Shop with a valid title and a pledge, at whose counter goods are returned. */
    public record PledgingShop(
            @NotNull String number, @NotNull String signName) implements Serializable {}

    private static final int MOST = 200;
    private static final int MONTHS = 6;
    /** Account in the journal of a reader who is not signed in. */
    private static final String BY_MESSAGE = "message";

    @Inject
    ReturnRegister register;

    @Inject
    ReturnRepository claims;

    @Inject
    ReturnPledgeRepository pledges;

    @Inject
    ReturnTermsRepository terms;

    @Inject
    ReturnPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the claim of an address. Not found for an unknown token. */
    @PermitAll
    public ReturnClaimView findByToken(String token) {
        return view(claims.byNumber(numberOf(token)), ReturnParty.HOLDER);
    }

    /** Returns the reasons of refusal for a claim. */
    @PermitAll
    public List<RefusalChoice> reasons(String token) {
        return choices(claims.byNumber(numberOf(token)));
    }

    /** Answers a claim by the address; the same answer again changes nothing. */
    @PermitAll
    public ReturnClaimView answer(String token, ReturnAnswerInput input) {
        Constraints.check(input);
        ReturnClaim claim = register.findForUpdate(numberOf(token), null);
        if (input.shop() != null) {
            throw new NotFound(claim.number());
        }
        Actor holder = new Actor(BY_MESSAGE, claim.title().holder().registeredName(), List.of());
        register.answer(claim, claim.title(), input, ReturnAct.of(ReturnParty.HOLDER, holder, businessClock.now()));
        return view(claim, ReturnParty.HOLDER);
    }

    /** Lists the claims on the merchant's shops, and the claims whose goods they took back, the newest first. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<ReturnClaimView> listOwn() {
        List<String> merchants = currentUser.actor().placesAs(Role.MERCHANT).toList();
        BusinessMoment now = businessClock.now();
        return claims.ofMerchants(merchants, MOST).stream()
                .collect(Collectors.groupingBy(this::readerOf))
                .entrySet()
                .stream()
                .flatMap(read -> presenter.views(read.getValue(), read.getKey(), now).stream())
                .sorted(Comparator.comparing(
                                (ReturnClaimView claim) -> claim.deadline().enteredAt())
                        .thenComparing(ReturnClaimView::number)
                        .reversed())
                .toList();
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public ReturnClaimView ownClaim(String number) {
        ReturnClaim claim = requireOwn(claims.byNumber(number));
        return view(claim, readerOf(claim));
    }

    /**
     * Finds the claim of a receipt that a consumer shows at another shop, before the shop takes the goods back; throws
     * a rule violation where it may not take them back.
     *
     * @param shop certificate number of the shop that reads it
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public ReturnClaimView ofReceipt(String shop, ReturnReceiptInput receipt) {
        new FieldErrors()
                .refuse(shop == null || shop.isBlank(), "shop", "commitment.otherStore.shop.needed")
                .validate(receipt)
                .check();
        Title title = ownTitle(shop);
        ReturnClaim claim = register.byReceipt(receipt);
        if (isOf(claim.title(), title)) {
            throw RuleViolation.at("number", "commitment.otherStore.own");
        }
        if (claim.takenBackBy() == null || !isOf(claim.takenBackBy(), title)) {
            register.requireTakingBack(claim.pledge(), title, businessClock.now());
        }
        return view(claim, ReturnParty.OTHER_SHOP);
    }

    /**
     * Lists the caller's shops with a valid title and a pledge today: others take no goods back, neither their own nor
     * those of other shops.
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<PledgingShop> pledgingShops() {
        return pledges
                .holdingOf(
                        currentUser.actor().placesAs(Role.MERCHANT).toList(),
                        businessClock.now().today())
                .stream()
                .map(ReturnPledge::title)
                .map(title -> new PledgingShop(title.number(), title.place().signName()))
                .distinct()
                .toList();
    }

    private static boolean isOf(Title one, Title other) {
        return one.number().equals(other.number());
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public List<RefusalChoice> ownReasons(String number) {
        return choices(requireOwn(claims.byNumber(number)));
    }

    /**
     * Answers a claim as the shop of the purchase, or as another shop that takes the goods back: then the consumer has
     * stated number and code of the receipt at the counter.
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public ReturnClaimView answerOwn(String number, ReturnAnswerInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        Title shop = input.shop() == null ? acting(actor, claims.byNumber(number)) : ownTitle(input.shop());
        ReturnClaim claim = register.findForUpdate(number, shop.number());
        if (shop.number().equals(claim.title().number())) {
            register.answer(claim, shop, input, ReturnAct.of(ReturnParty.HOLDER, actor, now));
        } else {
            requireOtherShop(claim, shop, input, now);
            register.answer(claim, shop, input, ReturnAct.of(ReturnParty.OTHER_SHOP, actor, now));
        }
        return view(claim, readerOf(claim));
    }

    /**
     * Refuses another shop that takes goods back without the code of the consumer, or pays for goods that it did not take
     * back. After it took them, it pays even where its pledge has ended.
     */
    private void requireOtherShop(ReturnClaim claim, Title shop, ReturnAnswerInput input, BusinessMoment now) {
        boolean taker = claim.takenBackBy() != null
                && shop.number().equals(claim.takenBackBy().number());
        switch (input.step()) {
            case TAKE_BACK -> {
                if (!ReturnClaim.SECRETS.isCode(claim.number(), input.code())) {
                    throw RuleViolation.at("code", "commitment.receipt.unknown");
                }
                if (!taker) {
                    register.requireTakingBack(claim.pledge(), shop, now);
                }
            }
            case REFUND -> {
                if (!taker) {
                    throw RuleViolation.conflict(
                            "commitment.crossStore.goods", shop.place().signName());
                }
            }
            default -> throw RuleViolation.at("step", "commitment.answer.step");
        }
    }

    /** Returns the shop as which the person acts: that of the purchase, else the one that took the goods back. */
    private static Title acting(Actor actor, ReturnClaim claim) {
        return Stream.of(claim.title(), claim.takenBackBy())
                .filter(title -> title != null && represents(actor, title))
                .findFirst()
                .orElseThrow(() -> new NotFound(claim.number()));
    }

    /** Enters a return that was taken back and paid at the counter: four steps at once. */
    @RolesAllowed(RoleNames.MERCHANT)
    public ReturnClaimView enter(CounterReturnInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        Title shop = ownTitle(input.shop());
        Title bought = input.boughtAt() == null
                ? shop
                : titles.find(input.boughtAt())
                        .orElseThrow(() -> RuleViolation.at("boughtAt", "commitment.boughtAt.unknown"));
        Stream.of(shop.number(), bought.number()).distinct().sorted().forEach(titles::lock);
        boolean other = !bought.number().equals(shop.number());
        ReturnAct by = ReturnAct.of(other ? ReturnParty.OTHER_SHOP : ReturnParty.HOLDER, actor, now);
        LocalDate on = input.purchasedOn() == null ? now.today() : input.purchasedOn();
        ReturnClaim claim = register.enter(
                bought,
                input.channel(),
                new Purchase(on, input.receivedOn(), input.goodsClass(), null, input.price()),
                null,
                by);
        if (other) {
            register.requireTakingBack(claim.pledge(), shop, now);
        }
        register.answer(claim, shop, counter(ReturnStep.TAKE_BACK, input), by);
        register.answer(claim, shop, counter(ReturnStep.REFUND, input), by);
        return view(claim, by.party());
    }

    private static ReturnAnswerInput counter(ReturnStep step, CounterReturnInput input) {
        return ReturnAnswerInput.of(step, input.price(), input.route());
    }

    /**
     * Returns the classes of goods that a shop pledges today, for the form of its counter; all where it pledges none.
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<GoodsClass> goodsClasses(String shop) {
        Title title = ownTitle(shop);
        LocalDate today = businessClock.now().today();
        List<ReturnPledge> held = Arrays.stream(ReturnChannel.values())
                .flatMap(channel -> pledges.of(title.number(), channel).heldOn(today).stream())
                .toList();
        return terms.current().terms().classes().stream()
                .filter(goods -> held.isEmpty() || held.stream().anyMatch(pledge -> pledge.covers(goods.code())))
                .toList();
    }

    /** Lists the present month of a shop and the last months in which it had a pledge, the newest first. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<MonthOfShop> months(String shop) {
        Title title = ownTitle(shop);
        YearMonth present = YearMonth.from(businessClock.now().today());
        Map<Integer, ReturnMonth> known =
                claims.months(title.number(), ReturnMonth.of(present.minusMonths(MONTHS))).stream()
                        .collect(Collectors.toMap(ReturnMonth::month, Function.identity()));
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(present::minusMonths)
                .filter(month -> known.containsKey(ReturnMonth.of(month)) || isPledgedIn(title, month))
                .map(month -> row(month, known.get(ReturnMonth.of(month))))
                .toList();
    }

    private boolean isPledgedIn(Title title, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return Arrays.stream(ReturnChannel.values())
                .map(channel -> pledges.of(title.number(), channel))
                .anyMatch(history -> history.heldOn(last).isPresent()
                        || history.heldOn(month.atDay(1)).isPresent());
    }

    private static MonthOfShop row(YearMonth month, ReturnMonth known) {
        return known == null
                ? new MonthOfShop(month.toString(), 0, BigDecimal.ZERO, false, false)
                : new MonthOfShop(
                        month.toString(),
                        known.refunds(),
                        known.amount(),
                        known.nilReportedAt() != null,
                        known.refunds() > 0 || known.nilReportedAt() != null);
    }

    /** Reports a past month of a shop without returns; reported again it changes nothing. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<MonthOfShop> reportNil(NilReturnInput input) {
        Constraints.check(input);
        Title title = ownTitle(input.shop());
        titles.lock(title.number());
        BusinessMoment now = businessClock.now();
        YearMonth month = input.yearMonth();
        YearMonth present = YearMonth.from(now.today());
        if (month == null || !month.isBefore(present) || month.isBefore(present.minusMonths(MONTHS))) {
            throw RuleViolation.at("month", "commitment.month.range", MONTHS);
        }
        ReturnMonth figures = claims.month(title, ReturnMonth.of(month));
        if (figures.refunds() > 0) {
            throw RuleViolation.conflict("commitment.month.returns", figures.refunds());
        }
        figures.reportNil(currentUser.actor(), now.at());
        return months(input.shop());
    }

    private List<RefusalChoice> choices(ReturnClaim claim) {
        return register.termsOf(claim).reasons().stream()
                .map(reason ->
                        new RefusalChoice(reason, reason.isGoodIn(claim.pledge().channel()), exclusions(claim, reason)))
                .toList();
    }

    private List<ReturnExclusion> exclusions(ReturnClaim claim, ReturnReason reason) {
        return reason.code().equals(ReturnReason.EXCLUDED)
                ? claim.pledge().exclusions(register.pledgedUnder(claim.pledge()))
                : List.of();
    }

    private ReturnClaim requireOwn(ReturnClaim claim) {
        Actor actor = currentUser.actor();
        boolean taker = claim.takenBackBy() != null && represents(actor, claim.takenBackBy());
        if (!represents(actor, claim.title()) && !taker) {
            throw new NotFound(claim.number());
        }
        return claim;
    }

    /** Returns the party as which the caller reads a claim: only the shop of the purchase reads the contact. */
    private ReturnParty readerOf(ReturnClaim claim) {
        return represents(currentUser.actor(), claim.title()) ? ReturnParty.HOLDER : ReturnParty.OTHER_SHOP;
    }

    private Title ownTitle(String number) {
        Title title = register.title(number);
        if (!represents(currentUser.actor(), title)) {
            throw new NotFound(number);
        }
        return title;
    }

    private static boolean represents(Actor actor, Title title) {
        return title.isHeldBy(actor);
    }

    private static String numberOf(String token) {
        return ReturnClaim.SECRETS.numberOf(token).orElseThrow(() -> new NotFound("return"));
    }

    private ReturnClaimView view(ReturnClaim claim, ReturnParty reader) {
        return presenter.view(claim, reader, businessClock.now());
    }
}
