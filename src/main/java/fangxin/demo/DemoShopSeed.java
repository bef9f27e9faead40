package fangxin.demo;

import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.PasswordHasher;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Seed of the demonstration's merchants and their accounts; the user name is the shop's key. */
@ApplicationScoped
class DemoShopSeed implements SeedData {
    private static final int YEARS_IN_BUSINESS = 5;

    @Inject
    AccountRepository accounts;

    @Inject
    MerchantRepository merchants;

    @Inject
    PasswordHasher passwords;

    @Inject
    ApplicationClock clock;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void seed() {
        List<DemoShop> shops = Settings.isDemo() ? DemoShop.all() : List.of();
        if (shops.isEmpty() || accounts.find(shops.getFirst().key()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate since = LocalDate.ofInstant(now, clock.getZone()).minusYears(YEARS_IN_BUSINESS);
        String password = passwords.ofTheDemonstration();
        for (DemoShop shop : shops) {
            Merchant merchant = new Merchant(
                    UnifiedSocialCreditCode.of(shop.get("uscc")), shop.get("legal_name"), shop.office(), now);
            merchants.add(merchant);
            Account account = new Account(shop.key(), shop.get("contact"), shop.get("phone"), null, now);
            account.changePassword(password);
            accounts.add(account);
            accounts.appoint(new Appointment(shop.key(), Role.MERCHANT, merchant.id(), since));
        }
    }
}
