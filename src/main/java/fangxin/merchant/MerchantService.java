package fangxin.merchant;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary by which officers find, list and confirm merchants, refuse or withdraw verifications, decide claims,
 * register on their behalf (代办) and assign accounts; a merchant's account reads its own merchants, claims and offices.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class MerchantService {
    private static final int MOST = 50;
    private static final int RECENT = 20;

    @Inject
    MerchantRepository merchants;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    AgencyRepository agencies;

    @Inject
    LicencePictures licences;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Merchant in an officer's list. */
    public record MerchantRow(
            @NotNull String id,
            String creditCode,
            String creditCodeReason,
            @NotNull String name,
            @NotNull String agency,
            LocalizedText office,
            boolean confirmed,
            @NotNull List<String> speakers,
            int premises) {}

    /**
     * Merchant in the list of an office.
     *
     * @param licences uploaded pictures of the licence
     */
    public record ListedMerchant(
            MerchantRow merchant,
            VerificationState state,
            Instant registeredAt,
            List<LicencePictures.LicencePicture> licences) {}

    /**
     * Claim of an account to act for a merchant, beside the account that acts now.
     *
     * @param contact masked: until the office decides, the claimant is a stranger to the merchant
     */
    public record MerchantClaimRow(
            @NotNull String id,
            MerchantRow merchant,
            @NotNull String claimant,
            String contact,
            @NotNull Instant claimedAt) {}

    /** Verification in force, which the office can withdraw. */
    public record VerificationRow(
            MerchantRow merchant,
            @NotNull MerchantVerification.VerificationOutcome outcome,
            String reason,
            @NotNull String decidedBy,
            @NotNull Instant decidedAt) {}

    /**
     * Merchants and claims that wait for the county's officer.
     *
     * @param licences uploaded licences of the unconfirmed merchants, by merchant
     * @param recent   refusals in force and the newest confirmations
     */
    public record PendingMerchants(
            @NotNull List<MerchantRow> unconfirmed,
            @NotNull List<MerchantClaimRow> claims,
            @NotNull Map<String, List<LicencePictures.LicencePicture>> licences,
            @NotNull List<VerificationRow> recent) {}

    /**
     * A merchant of the person signed in.
     *
     * @param refusal why the office refused to confirm it, or null
     */
    public record OwnMerchant(
            @NotNull String id,
            @NotNull String name,
            String creditCode,
            boolean confirmed,
            String refusal,
            @NotNull String agency,
            @NotNull LocalizedText office,
            String officePhone) {}

    /** A claim of the person signed in that is not accepted, with the office's answer. */
    public record OwnMerchantClaim(
            @NotNull String merchant,
            String creditCode,
            @NotNull MerchantClaim.MerchantClaimState state,
            String reason,
            @NotNull LocalizedText office,
            String officePhone,
            @NotNull Instant claimedAt) {}

    /** Merchants and claims of the person signed in. */
    public record OwnMerchants(
            String name,
            @NotNull List<OwnMerchant> merchants,
            @NotNull List<OwnMerchantClaim> claims) {}

    /** Office to choose. */
    public record OfficeOption(String code, LocalizedText name) {}

    @PermitAll
    public List<OfficeOption> offices() {
        return agencies.countyOffices().stream()
                .map(agency -> new OfficeOption(agency.code(), agency.name()))
                .toList();
    }

    @PermitAll
    public OwnMerchants ownMerchants() {
        Actor actor = currentUser.actor();
        List<OwnMerchant> own = actor.placesAs(Role.MERCHANT)
                .map(merchants::byId)
                .map(merchant -> {
                    Agency office = agencies.byCode(merchant.agency());
                    return new OwnMerchant(
                            merchant.id(),
                            merchant.name(),
                            merchant.creditCode().value(),
                            merchant.isConfirmed(),
                            merchant.isConfirmed()
                                    ? null
                                    : merchants
                                            .verification(merchant.id())
                                            .map(MerchantVerification::reason)
                                            .orElse(null),
                            merchant.agency(),
                            office.name(),
                            office.phone());
                })
                .toList();
        List<OwnMerchantClaim> claims = merchants.claimsBy(actor.account()).stream()
                .filter(claim -> claim.state() != MerchantClaim.MerchantClaimState.ACCEPTED)
                .map(claim -> {
                    Agency office = agencies.byCode(claim.merchant().agency());
                    return new OwnMerchantClaim(
                            claim.merchant().name(),
                            claim.merchant().creditCode().value(),
                            claim.state(),
                            claim.reason(),
                            office.name(),
                            office.phone(),
                            claim.claimedAt());
                })
                .toList();
        return new OwnMerchants(actor.name(), own, claims);
    }

    /**
     * Returns the offices for which the officer may register merchants: an officer of a station does so for its office.
     */
    public List<OfficeOption> ownOffices() {
        return officesOf(currentUser.actor())
                .map(agencies::byCode)
                .map(agency -> new OfficeOption(agency.code(), agency.name()))
                .toList();
    }

    /** Merchants of the caller's offices by name or credit code: a station registers for all of its office (代办). */
    public List<MerchantRow> find(String text) {
        Actor officer = currentUser.actor();
        List<String> own = officesOf(officer).toList();
        return text == null || text.isBlank() || own.isEmpty()
                ? List.of()
                : rows(merchants.matching(text, own, MOST).stream()
                        .filter(one -> maySee(one, officer))
                        .toList());
    }

    /** Returns a part of the merchants that the caller's list contains. */
    public List<ListedMerchant> merchants(MerchantFilter filter, ListSlice slice) {
        Actor officer = currentUser.actor();
        List<Merchant> found = merchants.within(scopeOf(officer), filter, new RecusalCondition(officer.away()), slice);
        List<String> ids = found.stream().map(Merchant::id).toList();
        Set<String> refused = merchants.refused(ids);
        Map<String, Instant> registered = found.stream().collect(Collectors.toMap(Merchant::id, Merchant::createdAt));
        Map<String, List<LicencePictures.LicencePicture>> pictures = licences.of(ids, officer);
        return rows(found).stream()
                .map(row -> new ListedMerchant(
                        row,
                        row.confirmed()
                                ? VerificationState.CONFIRMED
                                : refused.contains(row.id()) ? VerificationState.REFUSED : VerificationState.WAITING,
                        registered.get(row.id()),
                        pictures.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Returns the number of the merchants that the caller's list contains. */
    public long count(MerchantFilter filter) {
        Actor officer = currentUser.actor();
        return merchants.countWithin(scopeOf(officer), filter, new RecusalCondition(officer.away()));
    }

    private MerchantListScope scopeOf(Actor officer) {
        return MerchantListScope.of(officer, agencies::byCode);
    }

    public MerchantRow byId(String id) {
        return row(ofOwnOffice(id));
    }

    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public PendingMerchants pending() {
        Actor officer = currentUser.actor();
        List<String> own = officer.placesAs(Role.COUNTY_OFFICE).toList();
        if (own.isEmpty()) {
            return new PendingMerchants(List.of(), List.of(), Map.of(), List.of());
        }
        List<MerchantRow> unconfirmed = rows(merchants.unconfirmed(own, MOST).stream()
                .filter(one -> maySee(one, officer))
                .toList());
        return new PendingMerchants(
                unconfirmed,
                claims(merchants.openClaims(own).stream()
                        .filter(claim -> maySee(claim.merchant(), officer))
                        .toList()),
                licences.of(unconfirmed.stream().map(MerchantRow::id).toList(), officer),
                verifications(merchants.verifications(own, RECENT).stream()
                        .filter(verification -> maySee(verification.merchant(), officer))
                        .toList()));
    }

    /** Confirms that the account acts for the merchant: 未核验 becomes 已核验. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void confirm(String id) {
        Merchant merchant = unverified(id);
        BusinessMoment now = businessClock.now();
        MerchantVerification confirmed =
                MerchantVerification.confirm(merchant, null, currentUser.actor().account(), now.at());
        merchants.add(confirmed);
        mailings.toMerchant(
                merchant.id(),
                now.today(),
                "merchant.letter.confirmed",
                "merchant-confirmed:" + confirmed.id(),
                merchant.name());
    }

    /** Refuses to confirm that the account acts for the merchant, and notifies the merchant of the reason. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void refuse(String id, VerificationRefusalInput refusal) {
        Merchant merchant = unverified(id);
        Constraints.check(refusal);
        BusinessMoment now = businessClock.now();
        MerchantVerification refused = MerchantVerification.refuse(
                merchant, refusal.reason(), currentUser.actor().account(), now.at());
        merchants.add(refused);
        mailings.toMerchant(
                merchant.id(),
                now.today(),
                "merchant.letter.refused",
                "merchant-refused:" + refused.id(),
                merchant.name(),
                refusal.reason());
    }

    /** Withdraws a confirmation or its refusal: the merchant waits for verification again. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void withdrawVerification(String id) {
        Merchant merchant = ofOwnCounty(merchants.findForUpdate(id));
        MerchantVerification verification = merchants
                .verification(id)
                .orElseThrow(() -> RuleViolation.conflict("merchant.verification.none", merchant.name()));
        BusinessMoment now = businessClock.now();
        verification.withdraw(currentUser.actor().account(), now.at());
        mailings.toMerchant(
                merchant.id(),
                now.today(),
                "merchant.letter.verificationWithdrawn",
                "merchant-verification-withdrawn:" + verification.id(),
                merchant.name());
    }

    /** Returns the merchant, locked, if its verification is still to be decided. */
    private Merchant unverified(String id) {
        Merchant merchant = ofOwnCounty(merchants.findForUpdate(id));
        if (merchant.isConfirmed()) {
            throw RuleViolation.conflict(
                    "merchant.confirm.already",
                    merchant.name(),
                    nameOf(merchant.confirmedBy()),
                    merchant.confirmedAt());
        }
        merchants.verification(id).ifPresent(refused -> {
            throw RuleViolation.conflict(
                    "merchant.refuse.already", merchant.name(), nameOf(refused.decidedBy()), refused.decidedAt());
        });
        return merchant;
    }

    /** Decides a rival claim. From then on, only the accepted account acts for the merchant. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void decide(String claimId, ClaimDecisionInput decision) {
        Merchant merchant = ofOwnCounty(merchants.findForUpdate(merchants.merchantOfClaim(claimId)));
        MerchantClaim claim = merchants.claim(claimId);
        if (claim.state() != MerchantClaim.MerchantClaimState.OPEN) {
            throw RuleViolation.conflict("merchant.claim.decided", nameOf(claim.decidedBy()), claim.decidedAt());
        }
        Constraints.check(decision);
        BusinessMoment now = businessClock.now();
        String officer = currentUser.actor().account();
        claim.decide(decision, officer, now.at());
        if (decision.accepted()) {
            ClaimDecisionInput rest = new ClaimDecisionInput(false, decision.reason());
            speakers(merchant).forEach(account -> dismiss(account, merchant, now));
            accounts.appoint(new Appointment(claim.account(), Role.MERCHANT, merchant.id(), now.today()));
            merchants.verification(merchant.id()).ifPresent(before -> before.withdraw(officer, now.at()));
            merchants.add(MerchantVerification.confirm(merchant, decision.reason(), officer, now.at()));
            merchants.claimsTo(merchant).stream()
                    .filter(other -> other.state() == MerchantClaim.MerchantClaimState.OPEN)
                    .forEach(other -> other.decide(rest, officer, now.at()));
        }
        accounts.find(claim.account())
                .ifPresent(account -> mailings.to(
                        account,
                        decision.accepted() ? "merchant.letter.claim.accepted" : "merchant.letter.claim.refused",
                        "merchant-claim:" + claim.id(),
                        merchant.name(),
                        claim.reason()));
    }

    /** Registers a merchant on its behalf (代办); an officer of the county office confirms it at the same time. */
    public MerchantRow register(AssistedRegistrationInput input) {
        Actor officer = currentUser.actor();
        BusinessMoment now = businessClock.now();
        input.errors()
                .refuse(
                        officesOf(officer).noneMatch(own -> own.equals(input.agency())),
                        "agency",
                        "merchant.agency.foreign")
                .refuse(isRegistered(input), "creditCode", "merchant.creditCode.known")
                .check();
        Merchant merchant = new Merchant(input.code(), input.merchantName(), input.agency(), now.at());
        if (input.codeReason() != null) {
            merchant.acceptCode(input.codeReason());
        }
        merchants.add(merchant);
        if (officer.holds(Role.COUNTY_OFFICE, input.agency())) {
            merchants.add(MerchantVerification.confirm(merchant, null, officer.account(), now.at()));
        }
        if (input.contact() != null) {
            appoint(merchant, Contact.of(input.contact()), input.name(), now);
        }
        return row(merchant);
    }

    private boolean isRegistered(AssistedRegistrationInput input) {
        return merchants
                .byCreditCode(new UnifiedSocialCreditCode(TextNormalizer.code(input.creditCode())))
                .isPresent();
    }

    /** Opens an account, which signs in by code, for a merchant that was registered without one; never one of an officer. */
    public void assignAccount(String id, MerchantAccountInput input) {
        Merchant merchant = ofOwnOffice(id);
        Constraints.check(input);
        if (!speakers(merchant).isEmpty()) {
            throw RuleViolation.at("contact", "merchant.speaker.exists");
        }
        appoint(merchant, Contact.of(input.contact()), input.name(), businessClock.now());
    }

    private void appoint(Merchant merchant, Contact contact, String name, BusinessMoment now) {
        Account account = accounts.byContact(contact.value()).orElseGet(() -> {
            Account made = new Account(
                    contact.value(),
                    name,
                    contact.isMobile() ? contact.value() : null,
                    contact.isMobile() ? null : contact.value(),
                    now.at());
            accounts.add(made);
            return made;
        });
        if (accounts.postsFrom(account.username(), now.today()).stream()
                .anyMatch(post -> RoleGroup.OFFICER.includes(post.role()))) {
            throw RuleViolation.at("contact", "merchant.contact.officer");
        }
        accounts.appoint(new Appointment(account.username(), Role.MERCHANT, merchant.id(), now.today()));
        mailings.to(account, "merchant.letter.account", "merchant-account:" + merchant.id(), merchant.name());
    }

    /** Ends the posts by which an account acts for the merchant, and notifies its holder. */
    private void dismiss(Account account, Merchant merchant, BusinessMoment now) {
        accounts.appointmentsOf(account.username()).stream()
                .filter(post -> post.role() == Role.MERCHANT && post.place().equals(merchant.id()))
                .filter(post -> post.lasts(now.today()))
                .forEach(post -> post.endAtOnce(now.today()));
        mailings.to(
                account,
                "merchant.letter.dismissed",
                "merchant-dismissed:" + merchant.id() + ":" + account.username() + ":" + now.today(),
                merchant.name());
    }

    private String nameOf(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    private List<VerificationRow> verifications(List<MerchantVerification> found) {
        Map<String, MerchantRow> verified = rows(
                        found.stream().map(MerchantVerification::merchant).toList())
                .stream()
                .collect(Collectors.toMap(MerchantRow::id, Function.identity()));
        Map<String, Account> officers = accounts.byUsernames(
                found.stream().map(MerchantVerification::decidedBy).distinct().toList());
        return found.stream()
                .map(verification -> new VerificationRow(
                        verified.get(verification.merchant().id()),
                        verification.outcome(),
                        verification.reason(),
                        officers.get(verification.decidedBy()).name(),
                        verification.decidedAt()))
                .toList();
    }

    private List<MerchantClaimRow> claims(List<MerchantClaim> open) {
        Map<String, MerchantRow> claimed = rows(
                        open.stream().map(MerchantClaim::merchant).distinct().toList())
                .stream()
                .collect(Collectors.toMap(MerchantRow::id, Function.identity()));
        Map<String, Account> claimants =
                accounts.byUsernames(open.stream().map(MerchantClaim::account).toList());
        return open.stream()
                .map(claim -> {
                    Account claimant = claimants.get(claim.account());
                    return new MerchantClaimRow(
                            claim.id(),
                            claimed.get(claim.merchant().id()),
                            claimant.name(),
                            Masking.contact(claimant.contact()),
                            claim.claimedAt());
                })
                .toList();
    }

    private MerchantRow row(Merchant merchant) {
        return rows(List.of(merchant)).getFirst();
    }

    private List<MerchantRow> rows(List<Merchant> found) {
        List<String> ids = found.stream().map(Merchant::id).toList();
        Map<String, List<Account>> speakers =
                accounts.holders(Role.MERCHANT, ids, businessClock.now().today());
        Map<String, Long> premises = merchants.countPremises(ids);
        Map<String, LocalizedText> offices = agencies.names();
        return found.stream()
                .map(merchant -> new MerchantRow(
                        merchant.id(),
                        merchant.creditCode().value(),
                        merchant.creditCodeReason(),
                        merchant.name(),
                        merchant.agency(),
                        offices.get(merchant.agency()),
                        merchant.isConfirmed(),
                        speakers.getOrDefault(merchant.id(), List.of()).stream()
                                .map(account -> account.name() + " " + Masking.contact(account.contact()))
                                .toList(),
                        premises.getOrDefault(merchant.id(), 0L).intValue()))
                .toList();
    }

    private List<Account> speakers(Merchant merchant) {
        return accounts.holders(
                Role.MERCHANT, merchant.id(), businessClock.now().today());
    }

    private Merchant ofOwnCounty(Merchant merchant) {
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, merchant.agency())
                || !maySee(merchant, currentUser.actor())) {
            throw new NotFound(merchant.id());
        }
        return merchant;
    }

    private Merchant ofOwnOffice(String id) {
        Merchant merchant = merchants.byId(id);
        if (officesOf(currentUser.actor()).noneMatch(merchant.agency()::equals)
                || !maySee(merchant, currentUser.actor())) {
            throw new NotFound(id);
        }
        return merchant;
    }

    /** Returns whether the officer finds the merchant: not if the officer must keep away from it (回避). */
    private static boolean maySee(Merchant merchant, Actor officer) {
        return !officer.isRecusedFrom(merchant.id());
    }

    private Stream<String> officesOf(Actor officer) {
        return Stream.concat(
                        officer.placesAs(Role.COUNTY_OFFICE),
                        officer.placesAs(Role.STATION)
                                .map(station -> agencies.byCode(station).parent()))
                .distinct();
    }
}
