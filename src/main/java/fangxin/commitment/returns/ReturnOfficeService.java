package fangxin.commitment.returns;

import fangxin.commitment.returns.ReturnClaimView.ReturnShop;
import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.proceeding.ProceedingReaderRule;
import fangxin.supervision.proceeding.SupervisionProposalInput;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionView;
import fangxin.supervision.visit.RefusedPurchase;
import fangxin.supervision.visit.VisitService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Service boundary for claims of return at an office: lists, counts and reads them, contests a refusal or reports one
 * of a shopper test, enters a shop's view, finds on it, finds those behind a proceeding, reads the consumer's contact
 * (recorded), and lists the monthly figures of shops and districts. It issues no order to a shop.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ReturnOfficeService {
    /**
     * Claim after a finding.
     *
     * @param proceeding number of the proceeding of supervision that the finding has proposed, or null
     */
    public record ReturnFindingOutcome(@NotNull ReturnClaimView claim, String proceeding) {}

    /** Fired when an officer has read a contact, for the auditor's journal. */
    public record ReturnContactRead(String claim, String reason) {}

    /** Contact of a consumer that an officer has read. */
    public record ReadContact(@NotNull String phone) {}

    /** Figures of a shop in a month. */
    public record ShopFigures(
            ReturnShop shop, LocalizedText office, String month, int refunds, BigDecimal amount, boolean nil)
            implements Serializable {}

    /** Figures of a district in a month. */
    public record DistrictFigures(@NotNull LocalizedText office, long shops, long refunds, BigDecimal amount)
            implements Serializable {}

    private static final int MOST = 500;

    @Inject
    ReturnRegister register;

    @Inject
    ReturnRepository claims;

    @Inject
    ReturnPresenter presenter;

    @Inject
    SupervisionService supervision;

    @Inject
    VisitService visits;

    @Inject
    TitleRepository titles;

    @Inject
    ReturnTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountNotifier mailings;

    @Inject
    SystemActor systemActor;

    @Inject
    Event<ReturnContactRead> contactRead;

    @Inject
    ProceedingReaderRule proceedingReaders;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the claims of the officer's offices, the newest first. */
    public List<ReturnClaimView> claims() {
        return claims(ReturnFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the claims of the officer's offices. */
    public List<ReturnClaimView> claims(ReturnFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.views(
                claims.ofOwners(
                        OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice),
                ReturnParty.OFFICE,
                businessClock.now());
    }

    /** Counts the claims of the officer's offices. */
    public long count(ReturnFilter filter) {
        Actor actor = currentUser.actor();
        return claims.countOfOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    public ReturnClaimView claim(String number) {
        ReturnClaim claim = claims.byNumber(number);
        ReturnAccess.requireReading(currentUser.actor(), claim.title(), agencies);
        return view(claim);
    }

    /** Returns whether the caller reads a claim, which other offices reach by the number of a payment. */
    public boolean mayRead(String number) {
        return ReturnAccess.mayRead(currentUser.actor(), claims.byNumber(number).title(), agencies);
    }

    /** Returns whether the reader acts on a claim. */
    public boolean mayAct(String number) {
        return ReturnAccess.mayAct(currentUser.actor(), claims.byNumber(number).title());
    }

    /**
     * Contests a refusal or missing answer of a shop, of which a consumer has informed the office; asks the shop for
     * its statement.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReturnClaimView contest(String number, ReturnContestInput input) {
        Constraints.check(input);
        ReturnClaim claim = findForUpdate(number);
        BusinessMoment now = businessClock.now();
        int before = claim.journal().size();
        claim.contest(input.text(), register.termsOf(claim), office(now));
        if (claim.journal().size() > before) {
            register.recount(claim);
            register.notifyShop(claim, "contested", now);
        }
        return view(claim);
    }

    /**
     * Reports the refused return of a purchase of a visit, which begins a contested claim: the shop is asked for its
     * statement, and another officer finds on it; two unjustified refusals of a term propose a proceeding. One visit
     * proves one refusal: a repeated report finds the existing claim.
     *
     * @param visit number of the visit
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReturnClaimView reportRefusal(String visit, VisitRefusalInput input) {
        Constraints.check(input);
        RefusedPurchase refused = visits.refusedPurchase(visit, input.purchase());
        ReportedRefusalInput refusal = input.refusal();
        Title shop = register.title(refused.title());
        ReturnAccess.requireActing(currentUser.actor(), shop);
        titles.lock(shop.number());
        BusinessMoment now = businessClock.now();
        String test = "visit/" + visit;
        return view(claims.byForm(test).orElseGet(() -> {
            Purchase purchase = new Purchase(
                    refused.boughtOn(),
                    refusal.channel() == ReturnChannel.DISTANCE ? refused.boughtOn() : null,
                    refusal.goodsClass(),
                    refused.item(),
                    refused.price());
            ReturnClaim claim = register.report(shop, purchase, refusal, test, office(now));
            register.notifyShop(claim, "contested", now);
            return claim;
        }));
    }

    /** Returns the classes of goods that a claim can name. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<GoodsClass> goodsClasses() {
        return terms.current().terms().classes();
    }

    /** Enters the view of a shop that came by letter, phone or visit (代录). */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReturnClaimView enterStatement(String number, ReturnContestInput input) {
        Constraints.check(input);
        ReturnClaim claim = findForUpdate(number);
        claim.state(input.text(), register.termsOf(claim), office(businessClock.now()));
        return view(claim);
    }

    /**
     * Finds on a contested refusal after the shop's statement. When the unjustified refusals in the term of validity
     * reach the number in the terms, a proceeding of supervision is proposed, unless one is open; a person decides on
     * it.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReturnFindingOutcome find(String number, ReturnFindingInput input) {
        Constraints.check(input);
        ReturnClaim claim = findForUpdate(number);
        claim.requireVersion(input.version());
        BusinessMoment now = businessClock.now();
        ReturnTerms terms = register.termsOf(claim);
        ReturnAct by = office(now);
        if (claim.isPeriodOver(now)) {
            claim.endPeriod(terms, ReturnAct.of(ReturnParty.JOB, systemActor.actorOn(now.today()), now));
        }
        claim.find(input.finding(), input.reason(), terms, by);
        register.recount(claim);
        register.notifyConsumer(claim);
        mailings.toMerchant(
                String.valueOf(claim.title().holder().merchant()),
                now.today(),
                "commitment.letter.found." + input.finding(),
                "return-found/" + number,
                claim.title().place().signName(),
                number,
                input.reason());
        String proceeding = input.finding() == ReturnFinding.UNJUSTIFIED ? propose(claim, terms, now) : null;
        return new ReturnFindingOutcome(view(claim), proceeding);
    }

    /**
     * Proposes a proceeding where the refusals in the term of validity reach the number of the terms; returns its
     * number, or null where no proceeding is opened.
     */
    private String propose(ReturnClaim claim, ReturnTerms terms, BusinessMoment now) {
        Title title = claim.title();
        int found = claims.unjustified(title, now.today()).size();
        boolean possible = supervision.choices(title.number()).stream()
                .anyMatch(choice -> choice.code().equals(terms.veto().trigger()) && choice.possible());
        boolean open = supervision.ofTitle(title.number()).stream()
                .anyMatch(other -> other.state().isOpen()
                        && other.trigger().code().equals(terms.veto().trigger()));
        if (found < terms.veto().refusals() || !possible || open) {
            return null;
        }
        return supervision
                .propose(new SupervisionProposalInput(
                        title.number(),
                        terms.veto().trigger(),
                        Messages.message(Locale.CHINESE, "commitment.facts", found, claim.number())))
                .number();
    }

    /**
     * Returns the claims behind a proceeding on unjustified refusals: those of the term of the title that were found until
     * its proposal, the first first; none for other proceedings, or where the reader must not read the claims.
     */
    public List<ReturnClaimView> behind(String proceeding) {
        SupervisionView opened = supervision.proceeding(proceeding);
        Title title = titles.byNumber(opened.title().number());
        if (!opened.trigger().code().equals(terms.current().terms().veto().trigger())
                || !(ReturnAccess.mayRead(currentUser.actor(), title, agencies)
                        || proceedingReaders.reviews(currentUser.actor(), proceeding))) {
            return List.of();
        }
        return presenter.views(
                claims.unjustified(title, BusinessMoment.dayOf(opened.deadline().openedAt())),
                ReturnParty.OFFICE,
                businessClock.now());
    }

    /** Reads the contact of the consumer; the reason is recorded. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReadContact readContact(String number, ContactAccessInput input) {
        ReturnClaim claim = claims.byNumber(number);
        Actor actor = currentUser.actor();
        ReturnAccess.requireActing(actor, claim.title());
        String reason = Constraints.check(input).reason();
        SealedReturnContact contact =
                claims.contactOf(number).orElseThrow(() -> new RuleViolation("commitment.contact.none"));
        claims.add(new ReturnContactAccess(number, reason, new ActionStamp(actor, businessClock.now())));
        contactRead.fire(new ReturnContactRead(number, reason));
        return new ReadContact(contact.open());
    }

    /** Lists a part of the monthly figures of the shops of the officer's offices. */
    public List<ShopFigures> figures(ReturnFigureFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        return claims
                .figures(OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice)
                .stream()
                .map(month -> new ShopFigures(
                        new ReturnShop(
                                month.title().number(),
                                month.title().place().signName(),
                                month.title().holder().registeredName(),
                                month.title().place().address(),
                                month.title().standing(today)),
                        officeName(month.title().place().office()),
                        ReturnMonth.monthOf(month.month()).toString(),
                        month.refunds(),
                        month.amount(),
                        month.nilReportedAt() != null))
                .toList();
    }

    /** Returns the number of rows of the monthly figures. */
    public long countFigures(ReturnFigureFilter filter) {
        Actor actor = currentUser.actor();
        return claims.countFigures(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    /** Returns the figures of the districts in a month; null for the last full month. */
    public List<DistrictFigures> districts(YearMonth month) {
        YearMonth of =
                month == null ? YearMonth.from(businessClock.now().today()).minusMonths(1) : month;
        return claims.districts(OfficeOwnership.offices(currentUser.actor(), agencies), ReturnMonth.of(of)).stream()
                .map(row -> new DistrictFigures(
                        officeName((String) row[0]),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ReturnRepository.amount(row[3])))
                .toList();
    }

    private LocalizedText officeName(String code) {
        return agencies.find(code).map(Agency::name).orElse(new LocalizedText(code, code));
    }

    private ReturnClaim findForUpdate(String number) {
        ReturnClaim known = claims.byNumber(number);
        ReturnAccess.requireActing(currentUser.actor(), known.title());
        return register.findForUpdate(number, null);
    }

    private ReturnAct office(BusinessMoment now) {
        return ReturnAct.of(ReturnParty.OFFICE, currentUser.actor(), now);
    }

    private ReturnClaimView view(ReturnClaim claim) {
        return presenter.view(claim, ReturnParty.OFFICE, businessClock.now());
    }
}
