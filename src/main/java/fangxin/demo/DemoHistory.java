package fangxin.demo;

import fangxin.identity.Role;
import fangxin.merchant.CreditCode;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantDesk;
import fangxin.merchant.Merchants;
import fangxin.platform.Clocks;
import fangxin.platform.Installation;
import fangxin.platform.Opened;
import fangxin.platform.Settings;
import fangxin.platform.StartTurn;
import fangxin.round.RoundDesk;
import fangxin.round.RoundDraft;
import fangxin.round.Rounds;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Plays the past of the demonstration: every shop goes through the real steps at real desks, taken by the people
 * whose steps they are, on working days counted back from the first start.
 */
@ApplicationScoped
public class DemoHistory {
    private static final Logger LOG = Logger.getLogger(DemoHistory.class.getName());

    @Inject
    Cast cast;
    @Inject
    Merchants merchants;
    @Inject
    Rounds rounds;
    @Inject
    MerchantDesk merchantDesk;
    @Inject
    RoundDesk roundDesk;
    @Inject
    CandidacyPlay candidacies;
    @Inject
    NamingPlay namings;
    @Inject
    MembersPlay members;
    @Inject
    RegisterPlay registers;
    @Inject
    EditionPlay editions;
    @Inject
    Clocks clock;
    @Resource(lookup = "java:app/jdbc/fangxin")
    DataSource dataSource;
    private final CompletableFuture<Void> played = new CompletableFuture<>();

    /** Plays while the first visitors look around already; {@link #played} tells when all is there. */
    void play(@ObservesAsync Opened opened) {
        if (Settings.demo() && rounds.all().isEmpty()) {
            long begun = System.nanoTime();
            try {
                installation().put(Installation.DEMONSTRATION, Installation.PLAYING);
                registers.play();
                editions.play();
                playAll(DemoShop.all());
                installation().put(Installation.DEMONSTRATION, Installation.PLAYED);
                LOG.info(() -> "Demonstration played in %d ms".formatted((System.nanoTime() - begun) / 1_000_000));
            } catch (Exception | LinkageError stopped) {
                LOG.log(Level.SEVERE, "The demonstration stopped half way; the next start plays it from the beginning", stopped);
            }
        }
        StartTurn.end();
        played.complete(null);
    }

    private Installation installation() {
        return new Installation(dataSource);
    }

    /** Whether the past has been played, or none was to be. */
    public boolean over() {
        return played.isDone() || !Settings.demo();
    }

    /** Completes when the past has been played as far as it goes. */
    public CompletionStage<Void> played() {
        return played;
    }

    private void playAll(List<DemoShop> shops) throws Exception {
        Map<String, String> opened = new HashMap<>();
        batches(shops, opened);
        for (Fate.Year year : List.of(Fate.Year.CITY, Fate.Year.PROVINCE)) {
            batches(DemoShop.climbing().stream().filter(shop -> shop.fate().year() == year).toList(), opened);
        }
        members.play(shops);
        namings.expire();
    }

    private void batches(List<DemoShop> shops, Map<String, String> opened) throws Exception {
        Map<String, List<Played>> batches = new TreeMap<>();
        for (DemoShop shop : shops) {
            String key = shop.owner() + shop.fate().year();
            if (!opened.containsKey(key)) {
                opened.put(key, openRound(shop.owner(), shop.fate().year()));
            }
            Merchant merchant = merchants.byCreditCode(CreditCode.of(shop.get("uscc")))
                    .orElseThrow(() -> new IllegalStateException(shop.key()));
            confirm(shop, merchant);
            Played played = candidacies.play(shop, merchant.id(), opened.get(key));
            batches.computeIfAbsent(key + shop.posted(), batch -> new ArrayList<>()).add(played);
        }
        for (List<Played> batch : batches.values()) {
            namings.play(batch);
        }
    }

    private String openRound(String office, Fate.Year year) throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.CHINA);
        LocalDate opens = today.minusDays(year.opened());
        RoundDraft draft = RoundDraft.of(office, opens, today.minusDays(year.closed()),
                DemoWords.of("approval", String.valueOf(opens.getYear())),
                DemoWords.number(office, opens.getYear(), 3)).at(year.level());
        return cast.let(Role.COUNTY_OFFICE, cast.holding(Role.COUNTY_OFFICE, office, 0),
                cast.workingDay(year.opened(), 9), () -> roundDesk.openRound(draft));
    }

    private void confirm(DemoShop shop, Merchant merchant) throws Exception {
        if (shop.fate().reaches(Fate.VERIFIED) && !merchant.confirmed()) {
            cast.let(Role.COUNTY_OFFICE, cast.holding(Role.COUNTY_OFFICE, shop.office(), 0),
                    cast.workingDay(shop.posted() + 51, 10), () -> merchantDesk.confirm(merchant.id()));
        }
    }
}
