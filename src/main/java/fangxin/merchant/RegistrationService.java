package fangxin.merchant;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.OneTimeCodeService;
import fangxin.organization.identity.PasswordHasher;
import fangxin.organization.identity.PasswordPolicy;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Service boundary by which anyone registers a merchant and its account: it sends a one-time code, opens the account
 * with the code, and records a claim where the merchant is registered already. The credit code is public knowledge, so
 * the account is not verified until an officer has confirmed it.
 */
@Stateless
@PermitAll
public class RegistrationService {
    @Inject
    MerchantRepository merchants;

    @Inject
    AccountRepository accounts;

    @Inject
    OneTimeCodeService codes;

    @Inject
    PasswordHasher passwords;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    /**
     * Result of a registration; {@code claim}: the merchant was registered already, and the county decides the claim.
     */
    public record RegistrationResult(
            @NotNull String username, @NotNull String merchant, boolean claim) {}

    /**
     * Stores the registration and sends a one-time code; the answer is the same whether or not the merchant is registered
     * already.
     *
     * @param address of the caller, whose network is sent so many codes a day
     */
    public void register(RegistrationInput wish, String address) {
        Optional<Agency> office =
                agencies.find(wish.agency()).filter(agency -> agency.type() == Agency.AgencyType.COUNTY_OFFICE);
        new FieldErrors()
                .validate(wish)
                .refuse(office.isEmpty(), "agency", "merchant.agency.missing")
                .check();
        Contact contact = Contact.of(wish.contact());
        String language = "en".equals(wish.language()) ? "en" : "zh";
        merchants.add(new PendingRegistration(
                contact,
                wish.name(),
                UnifiedSocialCreditCode.of(wish.creditCode()),
                wish.merchantName(),
                office.orElseThrow().code(),
                language,
                businessClock.now().at()));
        codes.send(contact.value(), language, address);
    }

    /** Sends another code for the stored registration. */
    public void resendCode(String contact, String address) {
        PendingRegistration wish = pending(contact);
        codes.send(wish.contact().value(), wish.language(), address);
    }

    /**
     * Opens the account if the code is right. Returns empty for a wrong code instead of throwing, so that the
     * transaction commits and the failed attempt is counted.
     *
     * @param password wished for, or blank for an account that signs in by code
     * @param address  of the caller
     */
    public Optional<RegistrationResult> confirm(String contact, String code, String password, String address) {
        PendingRegistration wish = pending(contact);
        String[] known = {wish.contact().value(), wish.name()};
        boolean wished = password != null && !password.isBlank();
        if (wished) {
            PasswordPolicy.MERCHANT.check(password, known);
        }
        if (!codes.redeem(wish.contact().value(), code, address)) {
            return Optional.empty();
        }
        merchants.discard(wish);
        Account account = accountOf(wish);
        if (wished && account.password() == null && !isOfficer(account)) {
            account.changePassword(passwords.hashed(PasswordPolicy.MERCHANT, password, known));
        }
        return Optional.of(merchants
                .byCreditCode(wish.creditCode())
                .map(merchant -> claim(merchant, account))
                .orElseGet(() -> enter(wish, account)));
    }

    /** A code alone does not open an office's account. */
    private boolean isOfficer(Account account) {
        return accounts.appointmentsOf(account.username()).stream()
                .anyMatch(post -> RoleGroup.OFFICER.includes(post.role()));
    }

    private RegistrationResult enter(PendingRegistration wish, Account account) {
        BusinessMoment now = businessClock.now();
        Merchant merchant = new Merchant(wish.creditCode(), wish.merchantName(), wish.agency(), now.at());
        merchants.add(merchant);
        accounts.appoint(new Appointment(account.username(), Role.MERCHANT, merchant.id(), now.today()));
        return new RegistrationResult(account.username(), merchant.id(), false);
    }

    /** Records a claim to a merchant that is registered already; the county office decides it. */
    private RegistrationResult claim(Merchant merchant, Account account) {
        BusinessMoment now = businessClock.now();
        if (accounts.actor(account.username(), now.today()).holds(Role.MERCHANT, merchant.id())) {
            return new RegistrationResult(account.username(), merchant.id(), false);
        }
        boolean asked = merchants.claimsTo(merchant).stream()
                .anyMatch(claim -> claim.account().equals(account.username())
                        && claim.state() == MerchantClaim.MerchantClaimState.OPEN);
        if (!asked) {
            merchants.add(new MerchantClaim(merchant, account.username(), now.at()));
        }
        return new RegistrationResult(account.username(), merchant.id(), true);
    }

    private Account accountOf(PendingRegistration wish) {
        Contact contact = wish.contact();
        return accounts.byContact(contact.value())
                .or(() -> accounts.find(contact.value()))
                .orElseGet(() -> {
                    Account account = new Account(
                            contact.value(),
                            wish.name(),
                            contact.isMobile() ? contact.value() : null,
                            contact.isMobile() ? null : contact.value(),
                            businessClock.now().at());
                    account.changeLanguage(wish.language());
                    accounts.add(account);
                    return account;
                });
    }

    private PendingRegistration pending(String contact) {
        return merchants
                .registration(Contact.of(contact))
                .orElseThrow(() -> RuleViolation.at("contact", "merchant.registration.none"));
    }
}
