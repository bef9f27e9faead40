package fangxin.demo;

import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Appointment;
import fangxin.identity.Passwords;
import fangxin.identity.Role;
import fangxin.merchant.CreditCode;
import fangxin.merchant.Merchant;
import fangxin.merchant.Merchants;
import fangxin.platform.Clocks;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import fangxin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The people of the demonstration: officers, evaluators, signers and the owners of its shops. */
@ApplicationScoped
public class DemoPeopleSeed implements Seed {
    /** The password of every account of the demonstration; there is none of them outside it. */
    public static final String PASSWORD = "changchun-demo";
    private static final int YEARS_IN_OFFICE = 5;

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
        List<CSVRecord> people = Settings.demo() ? ConfigFiles.csv("demo/accounts.csv") : List.of();
        if (people.isEmpty() || accounts.find(people.getFirst().get("username")).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate since = LocalDate.ofInstant(now, clock.getZone()).minusYears(YEARS_IN_OFFICE);
        String password = passwords.hashed(PASSWORD);
        for (CSVRecord row : people) {
            Role role = Role.valueOf(row.get("role"));
            if (role != Role.MERCHANT) {
                open(row.get("username"), row.get("name"), row.get("phone"), password, now);
                accounts.appoint(new Appointment(row.get("username"), role, row.get("organ"), since));
            }
        }
        for (DemoShop shop : DemoShop.all()) {
            Merchant merchant = new Merchant(CreditCode.of(shop.get("uscc")), shop.get("legal_name"), shop.office(), now);
            merchants.add(merchant);
            open(shop.key(), shop.get("contact"), shop.get("phone"), password, now);
            accounts.appoint(new Appointment(shop.key(), Role.MERCHANT, merchant.id(), since));
        }
    }

    private void open(String username, String name, String phone, String password, Instant now) {
        Account account = new Account(username, name, phone, null, now);
        account.keepPassword(password);
        accounts.add(account);
    }
}
