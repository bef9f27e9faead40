package fangxin.commitment.compensation;

import fangxin.commitment.compensation.CompensationPaymentView.CompensationPaymentDetails;
import fangxin.commitment.compensation.CompensationSchemeView.CompensationSchemeDetails;
import fangxin.commitment.returns.ReturnClaim;
import fangxin.commitment.terms.CompensationTermsRepository;
import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Service boundary for advance compensation at an office: officers enter schemes, cover units, end agreements, enter
 * statements, record payments and recoveries; the second officer decides on payments, writes off, revises schemes and
 * takes statements back; staff and auditors list and read. It moves no money.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class CompensationService {
    /** Office for which the caller can enter a scheme. */
    public record CompensationOffice(String code, LocalizedText name) implements Serializable {}

    private static final int MOST = 500;

    @Inject
    CompensationRepository schemes;

    @Inject
    CompensationPresenter presenter;

    @Inject
    CompensationAccess access;

    @Inject
    CompensationSecondOfficers seconds;

    @Inject
    CompensationTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    FileStore files;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Lists the schemes that the caller reads, those with the latest end first. */
    public List<CompensationSchemeView> schemes() {
        return schemes(CompensationFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the schemes that the caller reads. */
    public List<CompensationSchemeView> schemes(CompensationFilter filter, ListSlice slice) {
        return presenter.views(
                schemes.ofOwners(access.offices(currentUser.actor()), filter, slice),
                businessClock.now().today());
    }

    /** Counts the schemes that the caller reads. */
    public long count(CompensationFilter filter) {
        return schemes.countOfOwners(access.offices(currentUser.actor()), filter);
    }

    /** Returns a scheme with the units covered, statements and journal. */
    public CompensationSchemeDetails scheme(String number) {
        CompensationScheme scheme = schemes.byNumber(number);
        Actor actor = currentUser.actor();
        access.requireReading(actor, scheme);
        return presenter.details(scheme, actor, businessClock.now().today());
    }

    /** Returns the payments that the caller reads, the newest first. */
    public List<CompensationPaymentView> payments() {
        return payments(CompensationPaymentFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the payments that the caller reads. */
    public List<CompensationPaymentView> payments(CompensationPaymentFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return schemes.payments(access.offices(actor), filter, new RecusalCondition(actor.away()), slice).stream()
                .map(presenter::view)
                .toList();
    }

    /** Counts the payments that the caller reads. */
    public long count(CompensationPaymentFilter filter) {
        Actor actor = currentUser.actor();
        return schemes.countPayments(access.offices(actor), filter, new RecusalCondition(actor.away()));
    }

    /** Finds a payment, with its recoveries, journal and open steps. */
    public CompensationPaymentDetails payment(String number) {
        CompensationPayment payment = readable(number);
        return details(payment, currentUser.actor());
    }

    private CompensationPayment readable(String number) {
        CompensationPayment payment =
                schemes.findPayment(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
        access.requireReading(currentUser.actor(), payment);
        return payment;
    }

    /** Returns the offices for which the caller can enter a scheme. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<CompensationOffice> offices() {
        return currentUser
                .actor()
                .placesAs(Role.COUNTY_OFFICE)
                .distinct()
                .map(agencies::byCode)
                .map(agency -> new CompensationOffice(agency.code(), agency.name()))
                .toList();
    }

    /** Enters a scheme with the file of its agreement; refused where the holder has one of the kind in the period. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationSchemeDetails enter(CompensationSchemeInput input, String name, InputStream agreement) {
        input.check();
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.COUNTY_OFFICE, input.office())) {
            throw RuleViolation.at("office", "compensation.office.other");
        }
        requireFile(agreement);
        BusinessMoment now = businessClock.now();
        int year = now.today().getYear();
        String number = CompensationScheme.numberOf(year, counters.next("compensation/" + year));
        schemes.alike(input.office(), input.holder().creditCode(), input.kind(), input.validFrom(), input.validUntil())
                .ifPresent(known -> {
                    throw RuleViolation.conflictAt("holderCode", "compensation.scheme.twice", known.number());
                });
        CompensationScheme scheme = new CompensationScheme(
                number,
                input.office(),
                input.kind(),
                input.holder(),
                input.document(),
                store(number, CompensationFileAccess.AGREEMENT, name, agreement, actor),
                input.validFrom(),
                input.validUntil(),
                input.limits(),
                new ActionStamp(actor, now));
        schemes.add(scheme);
        return presenter.details(scheme, actor, now.today());
    }

    /**
     * Covers units of the office, or of an office below it, whose titles are valid. Units that are covered already stay
     * covered.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationSchemeDetails cover(String number, CompensationCoverInput input) {
        Constraints.check(input);
        CompensationScheme scheme = findForUpdate(number);
        ActionStamp by = stamp();
        List<Title> units = requireUnits(scheme, input, by);
        Map<String, List<CompensationCover>> known =
                schemes.covers(scheme, units.stream().map(Title::number).toList());
        units.forEach(title -> scheme.cover(title, known.getOrDefault(title.number(), List.of()), input.from(), by)
                .ifPresent(schemes::add));
        schemes.flush();
        return presenter.details(scheme, by.actor(), by.moment().today());
    }

    /** Returns the titles of an input, each named that is unknown or not valid. */
    private List<Title> requireUnits(CompensationScheme scheme, CompensationCoverInput input, ActionStamp by) {
        Set<String> numbers =
                input.titles().stream().map(TextNormalizer::code).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Title> found = titles.byNumbers(numbers);
        FieldErrors errors = new FieldErrors();
        for (String title : numbers) {
            Title unit = found.get(title);
            if (unit == null || !isOpen(scheme, unit, by.actor())) {
                errors.add("titles", "compensation.titles.unknown", title);
            } else if (unit.standing(by.moment().today()) != TitleStanding.VALID) {
                errors.add("titles", "compensation.titles.ended", unit.place().signName());
            }
        }
        errors.check();
        return numbers.stream().map(found::get).toList();
    }

    private boolean isUnitOf(CompensationScheme scheme, Title title) {
        return agencies.isWithin(title.owner(), scheme.owner());
    }

    /** Ends the cover of a unit: earlier purchases stay covered. A cover that has ended does not change. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationSchemeDetails uncover(String number, CompensationCoverEndInput input) {
        Constraints.check(input);
        CompensationScheme scheme = findForUpdate(number);
        ActionStamp by = stamp();
        Title title = titles.find(input.title())
                .filter(unit -> isOpen(scheme, unit, by.actor()))
                .orElseThrow(() -> RuleViolation.at("title", "compensation.title.unknown"));
        scheme.uncover(
                title,
                schemes.covers(scheme, List.of(title.number())).getOrDefault(title.number(), List.of()),
                input.lastDay(),
                by);
        schemes.flush();
        return presenter.details(scheme, by.actor(), by.moment().today());
    }

    /** Revises phone, agreement and limits, by an officer who has not entered the scheme. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationSchemeDetails revise(String number, CompensationRevisionInput input) {
        input.check();
        Actor actor = currentUser.actor();
        access.requireReading(actor, schemes.byNumber(number));
        CompensationScheme scheme = schemes.findForUpdate(number);
        seconds.of(scheme, scheme.enteredBy()).require(actor);
        ActionStamp by = stamp();
        scheme.revise(input, by);
        return presenter.details(scheme, actor, by.moment().today());
    }

    /** Records that the agreement ends early. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationSchemeDetails end(String number, CompensationEndInput input) {
        Constraints.check(input);
        CompensationScheme scheme = findForUpdate(number);
        ActionStamp by = stamp();
        scheme.end(input.lastDay(), input.reason(), by);
        return presenter.details(scheme, by.actor(), by.moment().today());
    }

    /** Stores a statement of the holder with its evidence. A repeated statement changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationSchemeDetails state(
            String number, CompensationStatementInput input, String name, InputStream evidence) {
        Constraints.check(input);
        CompensationScheme scheme = findForUpdate(number);
        ActionStamp by = stamp();
        scheme.requireStatement(input.type(), input.amount(), input.statedOn(), by);
        if (!scheme.isStated(input.type(), input.amount(), input.statedOn())) {
            requireFile(evidence);
            String file = store(number, CompensationFileAccess.STATEMENT, name, evidence, by.actor());
            scheme.state(input.type(), input.amount(), input.statedOn(), file, by);
        }
        return presenter.details(scheme, by.actor(), by.moment().today());
    }

    /** Revokes a wrong statement, by an officer who has not entered it. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationSchemeDetails withdraw(String number, String statement, CompensationReasonInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        access.requireReading(actor, schemes.byNumber(number));
        CompensationScheme scheme = schemes.findForUpdate(number);
        CompensationStatement wrong = scheme.statement(statement)
                .filter(each -> each.payment() == null
                        || !access.isRecused(actor, each.payment().title()))
                .orElseThrow(() -> new NotFound(statement));
        seconds.of(scheme, wrong.actor().account()).require(actor);
        ActionStamp by = stamp();
        scheme.withdraw(wrong, input.reason(), by);
        schemes.flush();
        return presenter.details(scheme, actor, by.moment().today());
    }

    /** Records a payment of the holder with its evidence; it counts at once, and a second officer decides on it. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationPaymentDetails record(
            String number, CompensationPaymentInput input, String name, InputStream evidence) {
        input.check();
        CompensationScheme scheme = findForUpdate(number);
        ActionStamp by = stamp();
        CompensatedDispute dispute = dispute(scheme, input, by.actor());
        String shop = dispute.title().number();
        titles.lock(shop);
        CompensationPaymentRule.require(
                scheme,
                schemes.covers(scheme, List.of(shop)).getOrDefault(shop, List.of()),
                schemes.paymentsFor(shop),
                dispute,
                input.amount(),
                input.paidOn(),
                terms.current().terms(),
                by.moment());
        requireFile(evidence);
        int year = by.moment().today().getYear();
        String paymentNumber = CompensationPayment.numberOf(year, counters.next("compensation-payment/" + year));
        CompensationPayment payment = scheme.record(
                paymentNumber,
                dispute,
                input.amount(),
                input.paidOn(),
                store(paymentNumber, CompensationFileAccess.PAYMENT, name, evidence, by.actor()),
                by);
        schemes.flush();
        return details(payment, by.actor());
    }

    private CompensatedDispute dispute(CompensationScheme scheme, CompensationPaymentInput input, Actor actor) {
        if (input.claim() != null) {
            ReturnClaim claim = schemes.findClaim(TextNormalizer.code(input.claim()))
                    .filter(known -> isOpen(scheme, known.title(), actor))
                    .orElseThrow(() -> RuleViolation.at("claim", "compensation.claim.unknown"));
            return CompensatedDispute.of(claim);
        }
        Title title = titles.find(TextNormalizer.code(input.title()))
                .filter(known -> isOpen(scheme, known, actor))
                .orElseThrow(() -> RuleViolation.at("title", "compensation.title.unknown"));
        return new CompensatedDispute(title, null, input.description(), input.purchasedOn(), input.demandedOn());
    }

    private boolean isOpen(CompensationScheme scheme, Title title, Actor actor) {
        return isUnitOf(scheme, title) && !access.isRecused(actor, title);
    }

    /** Confirms or refuses a payment as the second officer; the shop is informed of a confirmed one. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationPaymentDetails decide(String number, CompensationDecisionInput input) {
        Constraints.check(input);
        CompensationPayment payment = lock(number);
        ActionStamp by = stamp();
        seconds.of(payment).require(by.actor());
        if (!input.confirmed() && input.reason() == null) {
            throw RuleViolation.at("reason", "compensation.reason.missing");
        }
        payment.scheme().requireVersion(payment, input.version());
        payment.scheme().decide(payment, input.confirmed(), input.reason(), by);
        if (input.confirmed()) {
            notifyShop(payment, by);
        }
        schemes.flush();
        return details(payment, by.actor());
    }

    private void notifyShop(CompensationPayment payment, ActionStamp by) {
        mailings.toMerchant(
                String.valueOf(payment.title().holder().merchant()),
                by.moment().today(),
                "compensation.letter.paid",
                "compensation/" + payment.number(),
                payment.title().place().signName(),
                payment.scheme().holder().name(),
                payment.amount().toPlainString(),
                payment.number(),
                payment.scheme().holder().phone());
    }

    /** Records an amount that the shop has paid back, with its evidence. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationPaymentDetails recover(
            String number, CompensationRecoveryInput input, String name, InputStream evidence) {
        Constraints.check(input);
        CompensationPayment payment = lock(number);
        CompensationScheme scheme = payment.scheme();
        ActionStamp by = stamp();
        access.requireActing(by.actor(), scheme);
        if (!scheme.isRecovered(payment, input.amount(), input.receivedOn())) {
            if (input.amount().signum() == 0) {
                throw RuleViolation.at("amount", "compensation.amount.range");
            }
            scheme.requireRecovery(payment, input.amount(), input.receivedOn(), by);
            requireFile(evidence);
            String file = store(number, CompensationFileAccess.PAYMENT, name, evidence, by.actor());
            scheme.recover(payment, input.amount(), input.receivedOn(), file, by);
            schemes.flush();
        }
        return details(payment, by.actor());
    }

    /** Writes the rest off, by an officer who has not recorded the payment. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CompensationPaymentDetails writeOff(String number, CompensationWriteOffInput input) {
        Constraints.check(input);
        CompensationPayment payment = lock(number);
        ActionStamp by = stamp();
        seconds.of(payment).require(by.actor());
        payment.scheme().requireVersion(payment, input.version());
        payment.scheme().writeOff(payment, input.reason(), by);
        schemes.flush();
        return details(payment, by.actor());
    }

    /** Returns the payment, whose scheme is locked; not found by those who may not read it. */
    private CompensationPayment lock(String number) {
        schemes.findForUpdate(schemes.schemeOf(number));
        return readable(number);
    }

    private CompensationScheme findForUpdate(String number) {
        access.requireActing(currentUser.actor(), schemes.byNumber(number));
        return schemes.findForUpdate(number);
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }

    private CompensationPaymentDetails details(CompensationPayment payment, Actor actor) {
        return presenter.details(
                payment, actor, seconds.openSteps(payment, actor, access.mayAct(actor, payment.scheme())));
    }

    private static void requireFile(InputStream file) {
        if (file == null) {
            throw RuleViolation.at("file", "compensation.file.missing");
        }
    }

    private String store(String owner, String purpose, String name, InputStream in, Actor actor) {
        return files.store(owner, purpose, name, in, actor.account()).id();
    }
}
