package fangxin.demo;

import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Appointment;
import fangxin.identity.DemoAccounts;
import fangxin.identity.PasswordRule;
import fangxin.identity.Passwords;
import fangxin.identity.Role;
import fangxin.merchant.CreditCode;
import fangxin.merchant.Merchant;
import fangxin.merchant.Merchants;
import fangxin.platform.Clocks;
import fangxin.platform.Seed;
import fangxin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The merchants of the demonstration and their owners, who sign in by the shop's key. */
@ApplicationScoped
public class DemoShopSeed implements Seed {
    private static final int YEARS_IN_BUSINESS = 5;

    @Inject
    Accounts accounts;
    @Inject
    Merchants merchants;
    @Inject
    Passwords passwords;
    @Inject
    Clocks clock;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void sow() {
        List<DemoShop> shops = Settings.demo() ? DemoShop.all() : List.of();
        if (shops.isEmpty() || accounts.find(shops.getFirst().key()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate since = LocalDate.ofInstant(now, clock.getZone()).minusYears(YEARS_IN_BUSINESS);
        String password = passwords.ofTheDemonstration();
        for (DemoShop shop : shops) {
            Merchant merchant =
                    new Merchant(CreditCode.of(shop.get("uscc")), shop.get("legal_name"), shop.office(), now);
            merchants.add(merchant);
            Account account = new Account(shop.key(), shop.get("contact"), shop.get("phone"), null, now);
            account.keepPassword(password);
            accounts.add(account);
            accounts.appoint(new Appointment(shop.key(), Role.MERCHANT, merchant.id(), since));
        }
    }
}
