package fangxin.organization.identity;

import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Seed of the account under which the system does its timed work. It has no password. */
@ApplicationScoped
public class SystemAccountSeed implements SeedData {
    public static final String SYSTEM = "system";

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void seed() {
        if (accounts.find(SYSTEM).isEmpty()) {
            accounts.add(new Account(
                    SYSTEM, Messages.message(Locale.CHINESE, "identity.system"), null, null, clock.instant()));
            accounts.appoint(new Appointment(
                    SYSTEM,
                    Role.JOB,
                    "",
                    LocalDate.ofInstant(clock.instant(), clock.getZone()).minusYears(20)));
        }
    }
}
