package fangxin.organization.identity;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SeedData;
import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupWatchdog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Seed of the officers' demo accounts from config/demo/accounts.csv, in a demonstration only, with the list of those
 * that the sign-in page offers; it refuses to mix a demonstration with real data in one database.
 */
@ApplicationScoped
public class DemoAccountSeed implements SeedData {
    /** Password of every demo account. */
    public static final String PASSWORD = "fangxin-demo";

    private static final String SHOWN_OFFICE = "220102";
    private static final String CITY = "220100";
    private static final int YEARS_IN_OFFICE = 5;

    /** Demo account. */
    public record DemoAccount(String username, String name, Role role, String agency) {
        private boolean isAt(String office) {
            return agency != null && agency.startsWith(office);
        }
    }

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHasher passwords;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    /** Adds the accounts of officers; the seed of shops adds those of merchants. */
    @Override
    public void seed() {
        boolean played = accounts.find(all().getFirst().username()).isPresent();
        requireApart(played);
        if (!Settings.isDemo() || played) {
            return;
        }
        String hash = passwords.ofTheDemonstration();
        Instant now = clock.instant();
        LocalDate since = LocalDate.ofInstant(now, clock.getZone()).minusYears(YEARS_IN_OFFICE);
        for (CSVRecord row : ClasspathConfig.csv("demo/accounts.csv")) {
            DemoAccount person = person(row);
            if (person.role() != Role.MERCHANT) {
                Account account = new Account(person.username(), person.name(), row.get("phone"), null, now);
                account.changePassword(hash);
                accounts.add(account);
                accounts.appoint(new Appointment(person.username(), person.role(), person.agency(), since));
            }
        }
    }

    /**
     * Refuses a start where the demonstration and a real installation would share a database: the passwords of the
     * demonstration are public.
     */
    private void requireApart(boolean played) {
        if (played && !Settings.isDemo()) {
            throw StartupWatchdog.refuse(
                    ExitCode.DATABASE_CONTENT,
                    "the database holds the demonstration. Set FANGXIN_DATA to "
                            + "an empty folder, or FANGXIN_DEMO to true");
        }
        if (!played && Settings.isDemo() && accounts.hasAdministrator()) {
            throw StartupWatchdog.refuse(
                    ExitCode.DATABASE_CONTENT,
                    "the database belongs to an installation in use, no demonstration can be "
                            + "played into it. Set FANGXIN_DATA to an empty folder");
        }
    }

    /**
     * Lists one account of each role, in the district with the most accounts, and the accounts of the city's office.
     */
    public static List<DemoAccount> oneOfEach() {
        List<DemoAccount> all = all();
        Map<Role, DemoAccount> first = new EnumMap<>(Role.class);
        all.forEach(person -> {
            DemoAccount chosen = first.get(person.role());
            if (chosen == null || (person.isAt(SHOWN_OFFICE) && !chosen.isAt(SHOWN_OFFICE))) {
                first.put(person.role(), person);
            }
        });
        List<DemoAccount> shown = new ArrayList<>(first.values());
        all.stream()
                .filter(person -> person.role() == Role.COUNTY_OFFICE && person.isAt(CITY))
                .findFirst()
                .ifPresent(shown::add);
        return shown;
    }

    public static Optional<DemoAccount> find(String username) {
        return all().stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    private static List<DemoAccount> all() {
        return ClasspathConfig.csv("demo/accounts.csv").stream()
                .map(DemoAccountSeed::person)
                .toList();
    }

    private static DemoAccount person(CSVRecord row) {
        return new DemoAccount(row.get("username"), row.get("name"), Role.valueOf(row.get("role")), row.get("agency"));
    }
}
