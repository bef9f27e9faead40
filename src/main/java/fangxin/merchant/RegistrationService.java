package fangxin.merchant;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
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
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Public service boundary for registering a merchant: a one-time code is sent, and with it the account is opened. The
 * credit code is public knowledge, so the account is not verified until an officer has confirmed it.
 */
@Stateless
@PermitAll
public class RegistrationService {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MERCHANT_NAME = 200;

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
    BusinessClock moments;

    /**
     * Input of a person who registers a merchant.
     *
     * @param contact      phone number or mail address
     * @param name         the person's own name
     * @param merchantName the name on the licence
     * @param agency        code of the county-level office of the place of business
     * @param language     zh or en: in which the person reads; zh where it is left out
     */
    public record RegistrationInput(
            @Length(max = 100) String contact,

            @NotBlank(message = "{merchant.name.missing}") @Length(max = LONGEST_NAME, message = "{merchant.tooLong}")
            String name,

            @CreditCode String creditCode,

            @NotBlank(message = "{merchant.merchantName.missing}")
            @Length(max = LONGEST_MERCHANT_NAME, message = "{merchant.tooLong}")
            String merchantName,

            @Length(max = 30) String agency,
            @Length(max = 20) String language) {}

    /**
     * Result of a registration; {@code claim}: the merchant was registered already, and the county decides the claim.
     */
    public record RegistrationResult(String username, String merchant, boolean claim) {}

    /**
     * Keeps what was typed and sends a code; says the same whether or not the merchant is registered
     * already.
     *
     * @param address of the caller, whose network is sent so many codes a day
     */
    public void register(RegistrationInput wish, String address) {
        List<Violation> wrong = new ArrayList<>();
        Contact contact = tried(() -> Contact.of(wish.contact()), wrong);
        wrong.addAll(Constraints.violations(wish));
        Agency office = tried(() -> office(wish.agency()), wrong);
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
        String language = "en".equals(wish.language()) ? "en" : "zh";
        merchants.add(new PendingRegistration(
                contact,
                words("name", "merchant.name.missing", wish.name(), LONGEST_NAME),
                UnifiedSocialCreditCode.of(wish.creditCode()),
                words("merchantName", "merchant.merchantName.missing", wish.merchantName(), LONGEST_MERCHANT_NAME),
                office.code(),
                language,
                moments.now().at()));
        codes.send(contact.value(), language, address);
    }

    /** Sends another code for the stored registration. */
    public void resendCode(String contact, String address) {
        PendingRegistration wish = pending(contact);
        codes.send(wish.contact().value(), wish.language(), address);
    }

    /**
     * Opens the account when the code is right; empty where it is wrong, so that the wrong try is kept.
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
        return accounts.appointmentsOf(account.username()).stream().anyMatch(post -> post.role() != Role.MERCHANT);
    }

    private RegistrationResult enter(PendingRegistration wish, Account account) {
        BusinessMoment now = moments.now();
        Merchant merchant = new Merchant(wish.creditCode(), wish.merchantName(), wish.agency(), now.at());
        merchants.add(merchant);
        accounts.appoint(new Appointment(account.username(), Role.MERCHANT, merchant.id(), now.today()));
        return new RegistrationResult(account.username(), merchant.id(), false);
    }

    private RegistrationResult claim(Merchant merchant, Account account) {
        BusinessMoment now = moments.now();
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
                            contact.mobile() ? contact.value() : null,
                            contact.mobile() ? null : contact.value(),
                            moments.now().at());
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

    private Agency office(String code) {
        return agencies.find(code)
                .filter(agency -> agency.kind() == Agency.AgencyType.COUNTY_OFFICE)
                .orElseThrow(() -> RuleViolation.at("agency", "merchant.agency.missing"));
    }

    static String words(String field, String missing, String text, int longest) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        if (plain.isEmpty()) {
            throw RuleViolation.at(field, missing);
        }
        if (plain.length() > longest) {
            throw RuleViolation.at(field, "merchant.tooLong", longest);
        }
        return plain;
    }

    static <T> T tried(Supplier<T> value, List<Violation> wrong) {
        try {
            return value.get();
        } catch (RuleViolation refused) {
            wrong.addAll(refused.violations());
            return null;
        }
    }
}
