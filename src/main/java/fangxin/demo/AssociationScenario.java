package fangxin.demo;

import fangxin.complaint.association.ActivityInput;
import fangxin.complaint.association.ActivityKind;
import fangxin.complaint.association.ActivityService;
import fangxin.complaint.association.AssociationCaseInput;
import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationCaseSource;
import fangxin.complaint.association.AssociationCaseStep;
import fangxin.complaint.association.AssociationCaseStepInput;
import fangxin.complaint.association.AssociationCaseType;
import fangxin.complaint.association.AssociationImportService;
import fangxin.complaint.association.AssociationImportView;
import fangxin.complaint.association.ComparativeTestInput;
import fangxin.complaint.association.ComparativeTestObjectionInput;
import fangxin.complaint.association.ComparativeTestSampleInput;
import fangxin.complaint.association.ComparativeTestService;
import fangxin.complaint.association.ComparativeTestVersionInput;
import fangxin.complaint.association.ComparativeTestView.ComparativeTestDetails;
import fangxin.complaint.association.InformedChoice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.drafting.PublicationJob;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scenario that plays, in the demonstration, a year of consumers' associations: the city's import from its former
 * register, its activities and two comparative tests, published and contested; and a district's cases in each state.
 */
@ApplicationScoped
class AssociationScenario {
    private static final String CITY = "220100-CA";
    private static final String DISTRICT = "220102-CA";
    private static final String HEADING = "编号,登记日期,来源,投诉性质,商品或者服务类别,经营者,争议金额,办理结果,办结日期,挽回金额";

    /** Figures of the association in the article: 6,203 cases, of which eight are played by the services. */
    private static final int FORMER_CASES = 6_195;

    private static final long RECOVERED_CENTS = 890_000_000L;
    private static final int VISITORS = 11_000;
    private static final int CLASSES = 68;
    private static final int FILMS = 6;
    private static final int LEAFLETS = 30_000;

    private static final int MONTHS = 12;
    private static final List<String> SOURCES = List.of("来访", "来电", "网络", "来信");
    private static final List<String> TYPES = List.of("质量", "售后服务", "合同", "质量", "虚假宣传", "价格", "质量", "售后服务", "计量", "其他");
    private static final List<String> CATEGORIES = List.of(
            "FOOD",
            "CLOTHING",
            "APPLIANCE",
            "CATERING",
            "FITNESS",
            "BEAUTY",
            "COMMUNICATION",
            "HOME",
            "VEHICLE",
            "TELECOM");

    /** Results of ten cases: eight are settled, one fails, one is closed. */
    private static final List<String> RESULTS =
            List.of("调解成功", "调解成功", "调解成功", "调解成功", "调解不成", "调解成功", "调解成功", "已终结", "调解成功", "调解成功");

    @Inject
    DemoActors actors;

    @Inject
    AssociationImportService imports;

    @Inject
    AssociationCaseService cases;

    @Inject
    ActivityService activities;

    @Inject
    ComparativeTestService tests;

    @Inject
    PublicationJob publications;

    void play(List<DemoShop> shops) throws Exception {
        takeOver();
        log();
        List<DemoShop> valid = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID)
                .limit(2)
                .toList();
        playCases(valid.get(0), valid.get(1));
        playTests();
    }

    private String account(String association) {
        return actors.accountIn(Role.ASSOCIATION, association, 0);
    }

    /** Cases of this year until today, whose money adds up to the sum of the article to the cent. */
    private void takeOver() throws Exception {
        LocalDate today = BusinessMoment.dayOf(actors.workingDay(0, 9));
        StringBuilder file = new StringBuilder(HEADING).append('\n');
        long settled = 0;
        long weights = 0;
        for (int i = 0; i < FORMER_CASES; i++) {
            weights += weight(i);
        }
        long reached = 0;
        for (int i = 0; i < FORMER_CASES; i++) {
            LocalDate received = today.withDayOfYear(1 + i % today.getDayOfYear());
            LocalDate ended = received.plusDays(5 + i % 15);
            settled += weight(i);
            long until = RECOVERED_CENTS * settled / weights;
            String recovered =
                    weight(i) == 0 ? "" : BigDecimal.valueOf(until - reached, 2).toPlainString();
            reached = until;
            file.append(String.join(
                            ",",
                            "XX%d%05d".formatted(today.getYear(), i + 1),
                            received.toString(),
                            SOURCES.get(i % SOURCES.size()),
                            TYPES.get((i * 7 + i / 100) % TYPES.size()),
                            CATEGORIES.get((i * 3 + i / 10) % CATEGORIES.size()),
                            DemoTexts.of("associationTrader", String.valueOf(i % 400 + 1)),
                            recovered,
                            RESULTS.get(i % RESULTS.size()),
                            (ended.isAfter(today) ? today : ended).toString(),
                            recovered))
                    .append('\n');
        }
        byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
        AssociationImportView result = actors.actAs(
                Role.ASSOCIATION,
                account(CITY),
                actors.workingDay(0, 9),
                () -> imports.importFile(DemoTexts.of("associationFile"), new ByteArrayInputStream(content)));
        if (result.added() != FORMER_CASES) {
            throw new IllegalStateException("cases of the association were refused: " + result);
        }
    }

    /** Returns the share of a case in the money recovered: nothing where it is not settled. */
    private static long weight(int i) {
        return "调解成功".equals(RESULTS.get(i % RESULTS.size())) ? 1 + i * 37L % 60 : 0;
    }

    private void log() throws Exception {
        LocalDate today = BusinessMoment.dayOf(actors.workingDay(0, 9));
        actors.actAs(Role.ASSOCIATION, account(CITY), actors.workingDay(0, 10), () -> {
            enter(ActivityKind.VISIT, today, 3 * MONTHS, VISITORS);
            enter(ActivityKind.CONSULTATION, today, MONTHS, 4_800);
            enter(ActivityKind.CLASS, today, CLASSES, CLASSES * 45);
            enter(ActivityKind.FILM, today, FILMS, FILMS * 2_000);
            enter(ActivityKind.LEAFLET, today, MONTHS, LEAFLETS);
            enter(ActivityKind.CAMPAIGN, today, 1, 1_500);
        });
    }

    /** Entries over the days of this year so far, whose numbers add up to a total. */
    private void enter(ActivityKind kind, LocalDate today, int entries, int total) {
        for (int i = 0; i < entries; i++) {
            int quantity = total / entries + (i < total % entries ? 1 : 0);
            activities.enter(new ActivityInput(
                    CITY,
                    kind,
                    today.withDayOfYear(1 + i * today.getDayOfYear() / entries),
                    DemoTexts.of("associationPlace"),
                    DemoTexts.of("associationActivity" + kind.name(), String.valueOf(i + 1)),
                    quantity,
                    null));
        }
    }

    /**
     * Cases of a district: received, accepted, refused, referred, in mediation, failed, supported in court, and
     * entrusted.
     */
    private void playCases(DemoShop first, DemoShop second) throws Exception {
        actors.actAs(Role.ASSOCIATION, account(DISTRICT), actors.workingDay(2, 9), () -> {
            receive(first, null);
            accept(receive(second, null));
            take(receive(first, null), AssociationCaseStep.REFUSE, "associationRefused", null);
            take(receive(second, null), AssociationCaseStep.REFER, null, InformedChoice.NATIONAL_PLATFORM);
            mediate(receive(first, null));
            String failed = receive(second, null);
            mediate(failed);
            take(failed, AssociationCaseStep.FAIL, "associationFailed", null);
            String court = receive(first, null);
            mediate(court);
            take(court, AssociationCaseStep.SUPPORT_LITIGATION, "associationCourt", null);
            String entrusted = receive(second, ComplaintScenario.ENTRUSTED);
            take(entrusted, AssociationCaseStep.ACCEPT, null, null);
            take(entrusted, AssociationCaseStep.MEDIATE, null, null);
        });
    }

    private String receive(DemoShop shop, String complaint) {
        return cases.receive(new AssociationCaseInput(
                        DISTRICT,
                        AssociationCaseType.QUALITY,
                        complaint == null ? AssociationCaseSource.VISIT : AssociationCaseSource.ENTRUSTED,
                        "CLOTHING",
                        shop.get("sign_name"),
                        complaint == null ? shop.get("uscc") : null,
                        null,
                        new BigDecimal("298.00"),
                        DemoTexts.of("associationWords"),
                        "13904310000",
                        complaint))
                .dispute()
                .number();
    }

    private void accept(String number) {
        take(number, AssociationCaseStep.ACCEPT, null, InformedChoice.ASSOCIATION);
    }

    private void mediate(String number) {
        accept(number);
        take(number, AssociationCaseStep.MEDIATE, null, null);
    }

    private void take(String number, AssociationCaseStep step, String words, InformedChoice choice) {
        cases.take(
                number,
                new AssociationCaseStepInput(
                        cases.find(number).version(), step, words == null ? null : DemoTexts.of(words), null, choice));
    }

    /** A published test, and one of whose traders one has objected. */
    private void playTests() throws Exception {
        String published = notified("associationFlask", 60);
        Instant at = actors.workingDay(30, 9);
        actors.actAs(Role.ASSOCIATION, account(CITY), at, () -> tests.publish(published, read(published)));
        ApplicationClock.at(at.plus(Duration.ofMinutes(11)), () -> {
            publications.run();
            return published;
        });
        String contested = notified("associationRice", 30);
        actors.actAs(Role.ASSOCIATION, account(CITY), actors.workingDay(25, 10), () -> {
            ComparativeTestDetails details = tests.find(contested);
            tests.object(
                    contested,
                    new ComparativeTestObjectionInput(
                            details.traders().getFirst().sample(),
                            DemoTexts.of("associationObjection"),
                            details.version()));
        });
    }

    /** Returns a test of which the traders were notified some days ago. */
    private String notified(String words, int daysAgo) throws Exception {
        return actors.actAs(Role.ASSOCIATION, account(CITY), actors.workingDay(daysAgo, 9), () -> {
            String number = tests.create(new ComparativeTestInput(
                            CITY,
                            DemoTexts.of(words),
                            DemoTexts.of(words + "Text"),
                            IntStream.rangeClosed(1, 3)
                                    .mapToObj(i -> new ComparativeTestSampleInput(
                                            DemoTexts.of("associationSample", String.valueOf(i)),
                                            DemoTexts.of("associationTrader", String.valueOf(i)),
                                            "1390431%04d".formatted(i),
                                            DemoTexts.of("associationResult" + i)))
                                    .toList(),
                            null))
                    .test()
                    .number();
            tests.inform(number, read(number));
            return number;
        });
    }

    private ComparativeTestVersionInput read(String number) {
        return new ComparativeTestVersionInput(tests.find(number).version());
    }
}
