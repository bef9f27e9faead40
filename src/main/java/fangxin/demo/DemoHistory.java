package fangxin.demo;

import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.MerchantService;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.ApplicationReady;
import fangxin.platform.config.Settings;
import fangxin.platform.jobs.TimerSuspension;
import fangxin.platform.persistence.InstallationFacts;
import fangxin.platform.persistence.StartupLock;
import fangxin.round.RoundConfirmationInput;
import fangxin.round.RoundInput;
import fangxin.round.RoundRepository;
import fangxin.round.RoundService;
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
 * Observer of every start, in the background: in a demonstration without rounds it plays the past (rounds and all
 * scenarios through the real services); then it releases {@link StartupLock} and states that it has finished. The steps
 * lie on working days counted back from the first start.
 */
@ApplicationScoped
public class DemoHistory {
    private static final Logger LOG = Logger.getLogger(DemoHistory.class.getName());

    @Inject
    DemoActors actors;

    @Inject
    MerchantRepository merchants;

    @Inject
    RoundRepository rounds;

    @Inject
    MerchantService merchantService;

    @Inject
    RoundService roundService;

    @Inject
    CandidacyScenario candidacies;

    @Inject
    NamingScenario namings;

    @Inject
    MembersScenario members;

    @Inject
    SupervisionScenario supervision;

    @Inject
    DrawScenario draws;

    @Inject
    ReturnScenario returns;

    @Inject
    CompensationScenario compensation;

    @Inject
    CommitmentScenario commitments;

    @Inject
    HolderScenario holders;

    @Inject
    VisitScenario visits;

    @Inject
    FeedScenario feeds;

    @Inject
    OfficialCheckScenario officialChecks;

    @Inject
    StationScenario stations;

    @Inject
    WarningScenario warnings;

    @Inject
    SurveyScenario surveys;

    @Inject
    ConsumerMessageScenario messages;

    @Inject
    UnitCodeScenario unitCodes;

    @Inject
    ComplaintScenario complaints;

    @Inject
    CallBackScenario callBacks;

    @Inject
    UrgingScenario urging;

    @Inject
    AssociationScenario associations;

    @Inject
    ComplaintYearScenario complaintYear;

    @Inject
    RatingScenario ratings;

    @Inject
    RegisterImportScenario registers;

    @Inject
    EditionScenario editions;

    @Inject
    ApplicationClock clock;

    @Inject
    TimerSuspension timers;

    @Resource(lookup = "java:app/jdbc/fangxin")
    DataSource dataSource;

    private final CompletableFuture<Void> played = new CompletableFuture<>();

    /** Plays in the background while requests are served; {@link #played} states whether it has finished. */
    void play(@ObservesAsync ApplicationReady opened) {
        if (Settings.isDemo() && rounds.all().isEmpty()) {
            long begun = System.nanoTime();
            timers.suspend();
            try {
                installation().put(InstallationFacts.DEMONSTRATION, InstallationFacts.PLAYING);
                registers.play();
                editions.play();
                playAll(DemoShop.all());
                installation().put(InstallationFacts.DEMONSTRATION, InstallationFacts.PLAYED);
                LOG.info(() -> "Demonstration played in %d ms".formatted((System.nanoTime() - begun) / 1_000_000));
            } catch (Exception | LinkageError stopped) {
                LOG.log(
                        Level.SEVERE,
                        "The demonstration stopped half way; the next start plays it from the beginning",
                        stopped);
            } finally {
                timers.resume();
            }
        }
        StartupLock.release();
        played.complete(null);
    }

    private InstallationFacts installation() {
        return new InstallationFacts(dataSource);
    }

    /** Returns whether the history has been played, or none was configured. */
    public boolean isFinished() {
        return played.isDone() || !Settings.isDemo();
    }

    /** Returns a stage that completes when the history has been played to its end. */
    public CompletionStage<Void> played() {
        return played;
    }

    private void playAll(List<DemoShop> shops) throws Exception {
        Map<String, String> opened = new HashMap<>();
        batches(shops, opened);
        for (DemoOutcome.DemoRound year : List.of(DemoOutcome.DemoRound.CITY, DemoOutcome.DemoRound.PROVINCE)) {
            batches(
                    DemoShop.higherLevelCases().stream()
                            .filter(shop -> shop.outcome().year() == year)
                            .toList(),
                    opened);
        }
        members.play(shops);
        supervision.play(shops);
        draws.play();
        returns.play(shops);
        compensation.play(shops);
        holders.play(shops);
        visits.play(shops);
        feeds.play(shops);
        officialChecks.play(shops);
        DemoShop covered = stations.play(shops);
        warnings.play();
        surveys.play();
        messages.play(shops, covered);
        unitCodes.play(shops);
        complaints.play(shops);
        callBacks.play();
        urging.play();
        associations.play(shops);
        complaintYear.play(shops);
        ratings.play(shops);
        commitments.play(shops);
        namings.expire();
    }

    private void batches(List<DemoShop> shops, Map<String, String> opened) throws Exception {
        Map<String, List<DemoCase>> batches = new TreeMap<>();
        for (DemoShop shop : shops) {
            String key = shop.owner() + shop.outcome().year();
            if (!opened.containsKey(key)) {
                opened.put(key, openRound(shop.owner(), shop.outcome().year()));
            }
            Merchant merchant = merchants
                    .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                    .orElseThrow(() -> new IllegalStateException(shop.key()));
            confirm(shop, merchant);
            DemoCase played = candidacies.play(shop, merchant.id(), opened.get(key));
            batches.computeIfAbsent(key + shop.posted(), batch -> new ArrayList<>())
                    .add(played);
        }
        for (List<DemoCase> batch : batches.values()) {
            namings.play(batch);
        }
    }

    private String openRound(String office, DemoOutcome.DemoRound year) throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ApplicationClock.CHINA);
        LocalDate opens = today.minusDays(year.openedYear());
        RoundInput draft = RoundInput.of(
                        office,
                        opens,
                        today.minusDays(year.closed()),
                        DemoTexts.of("approval", String.valueOf(opens.getYear())),
                        DemoTexts.number(office, opens.getYear(), 3))
                .at(year.level());
        String proposer = actors.accountIn(Role.COUNTY_OFFICE, office, 0);
        String round = actors.actAs(
                Role.COUNTY_OFFICE,
                proposer,
                actors.workingDay(year.openedYear(), 9),
                () -> roundService.proposeRound(draft));
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.secondOfficer(proposer, office),
                actors.workingDay(year.openedYear(), 10),
                () -> roundService.confirm(
                        round,
                        new RoundConfirmationInput(roundService.round(round).version())));
        return round;
    }

    private void confirm(DemoShop shop, Merchant merchant) throws Exception {
        if (shop.outcome().reaches(DemoOutcome.VERIFIED) && !merchant.isConfirmed()) {
            actors.actAs(
                    Role.COUNTY_OFFICE,
                    actors.accountIn(Role.COUNTY_OFFICE, shop.office(), 0),
                    actors.workingDay(shop.posted() + 51, 10),
                    () -> merchantService.confirm(merchant.id()));
        }
    }
}
