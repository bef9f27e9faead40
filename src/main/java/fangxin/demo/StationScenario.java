package fangxin.demo;

import fangxin.complaint.station.StationApprovalInput;
import fangxin.complaint.station.StationAssessmentDecisionInput;
import fangxin.complaint.station.StationAssessmentInput;
import fangxin.complaint.station.StationCallBack;
import fangxin.complaint.station.StationCallBackInput;
import fangxin.complaint.station.StationCaseInput;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseSource;
import fangxin.complaint.station.StationCaseStep;
import fangxin.complaint.station.StationCaseStepInput;
import fangxin.complaint.station.StationFilter;
import fangxin.complaint.station.StationImportService;
import fangxin.complaint.station.StationImportView;
import fangxin.complaint.station.StationInput;
import fangxin.complaint.station.StationJob;
import fangxin.complaint.station.StationPlaceInput;
import fangxin.complaint.station.StationService;
import fangxin.complaint.station.StationShopInput;
import fangxin.complaint.station.StationStaffInput;
import fangxin.complaint.station.StationState;
import fangxin.complaint.station.StationTerms;
import fangxin.complaint.station.StationTermsInput;
import fangxin.complaint.station.StationTermsService;
import fangxin.complaint.station.StationType;
import fangxin.complaint.station.StationView;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.document.table.ListSlice;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Scenario that plays, in the demonstration, the registers of service stations and ODR firms of the city as an import,
 * and a station with a ledger, one that is idle, and applications of ODR firms.
 */
@ApplicationScoped
class StationScenario {
    private static final String REGISTER = "demo/stations.csv";
    private static final String HEADING = "类型,名称,经营主体名称,统一社会信用代码,区县代码,场所类别,地址,街道代码,网址,纬度,经度,联系电话,开办日期";
    private static final String CITY = "220100";
    private static final String OFFICE = "220102";
    /** Days ago on which the ledger and the idle station were opened: before this year. */
    private static final int OPENED = 400;

    /** Number of entries of the office that are graded or wait for it. */
    private static final int GRADED = 6;

    /** Number of ODR firms of the province, of which the city's 358 are 51 %. */
    private static final int PROVINCIAL_FIRMS = 702;

    @Inject
    DemoActors actors;

    @Inject
    StationImportService imports;

    @Inject
    StationTermsService terms;

    @Inject
    StationService stations;

    @Inject
    StationCaseService cases;

    @Inject
    StationJob job;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    /** Plays with four titled shops of one district; answers the shop of which the station with a ledger takes charge. */
    DemoShop play(List<DemoShop> shops) throws Exception {
        stateProvince();
        importRegister();
        List<DemoShop> valid = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID
                        && shop.owner().equals(OFFICE))
                .limit(4)
                .toList();
        String open = openStation(valid.get(0), StationType.VENUE);
        keepLedger(valid.get(0), open);
        openStation(valid.get(1), StationType.VENUE);
        gradeStations(open);
        firm(valid.get(2));
        apply(valid.get(3), StationType.ODR_FIRM, 3);
        cover(valid.get(3), open);
        job.run();
        return valid.get(3);
    }

    private void cover(DemoShop shop, String station) throws Exception {
        String title = titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast()
                .number();
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0),
                actors.workingDay(20, 10),
                () -> stations.cover(station, new StationShopInput(title)));
    }

    /** Grades some stations of the office; a last proposal waits for its second officer. */
    private void gradeStations(String open) throws Exception {
        String first = actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0);
        List<StationView> all = actors.actAs(
                Role.COUNTY_OFFICE,
                first,
                actors.workingDay(0, 11),
                () -> stations.stations(
                        new StationFilter(null, StationType.VENUE, StationState.ACTIVE, null, OFFICE),
                        new ListSlice(null, 0, GRADED)));
        confirmGrade(proposeGrade(open, "MODEL", first), first);
        for (int i = 0; i < all.size(); i++) {
            String number = all.get(i).number();
            if (number.equals(open)) {
                continue;
            }
            StationDetails proposed = proposeGrade(number, i % 2 == 0 ? "STANDARD" : "MODEL", first);
            if (i < all.size() - 1) {
                confirmGrade(proposed, first);
            }
        }
    }

    private StationDetails proposeGrade(String number, String grade, String first) throws Exception {
        return actors.actAs(
                Role.COUNTY_OFFICE,
                first,
                actors.workingDay(0, 11),
                () -> stations.proposeGrade(
                        number,
                        new StationAssessmentInput(
                                grade, YearMonth.from(day(0)).toString(), DemoTexts.of("stationGrade")),
                        null,
                        null));
    }

    private void confirmGrade(StationDetails proposed, String first) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.secondOfficer(first, OFFICE),
                actors.workingDay(0, 11),
                () -> stations.decideGrade(
                        proposed.station().number(),
                        new StationAssessmentDecisionInput(
                                proposed.proposals().assessment().id(), true, null)));
    }

    private void stateProvince() throws Exception {
        actors.actAs(Role.COUNTY_OFFICE, city(), actors.workingDay(20, 9), () -> {
            StationTermsService.StationTermsView view = terms.terms();
            StationTerms before = view.terms();
            return terms.change(new StationTermsInput(
                    view.issue(),
                    new StationTerms(
                            before.venues(),
                            before.requirements(),
                            before.settlement(),
                            before.answer(),
                            before.idleDays(),
                            PROVINCIAL_FIRMS,
                            DemoTexts.of("stationProvince"),
                            before.grades())));
        });
    }

    private String city() {
        return actors.accountIn(Role.COUNTY_OFFICE, CITY, 0);
    }

    private void importRegister() throws Exception {
        LocalDate today = BusinessMoment.dayOf(actors.workingDay(0, 9));
        StringBuilder file = new StringBuilder(HEADING).append('\n');
        int line = 0;
        for (CSVRecord row : ClasspathConfig.csv(REGISTER)) {
            line++;
            LocalDate opened = "1".equals(row.get("new"))
                    ? today.withDayOfYear(1 + line % today.getDayOfYear())
                    : today.withDayOfYear(1).minusDays(1 + line % 700);
            file.append(Stream.of(
                                    "type",
                                    "name",
                                    "host",
                                    "creditCode",
                                    "office",
                                    "venue",
                                    "address",
                                    "street",
                                    "link",
                                    "lat",
                                    "lng")
                            .map(column -> Objects.toString(row.get(column), ""))
                            .collect(Collectors.joining(",")))
                    .append(",0431-8%07d".formatted(line))
                    .append(',')
                    .append(opened)
                    .append('\n');
        }
        byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
        StationImportView result = actors.actAs(
                Role.COUNTY_OFFICE,
                city(),
                actors.workingDay(0, 10),
                () -> imports.importFile(DemoTexts.of("stationFile"), new ByteArrayInputStream(content)));
        if (!result.refused().isEmpty()) {
            throw new IllegalStateException("refused rows of stations: " + result.refused());
        }
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.secondOfficer(city(), CITY),
                actors.workingDay(0, 11),
                () -> imports.decide(result.id(), true));
    }

    /** Returns a station that was approved long ago. */
    private String openStation(DemoShop shop, StationType type) throws Exception {
        String number = apply(shop, type, OPENED);
        String first = actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0);
        actors.actAs(
                Role.COUNTY_OFFICE,
                first,
                actors.workingDay(OPENED - 2, 11),
                () -> stations.approve(number, new StationApprovalInput(day(OPENED - 2))));
        return number;
    }

    private void firm(DemoShop shop) throws Exception {
        String number = apply(shop, StationType.ODR_FIRM, 30);
        actors.actAs(Role.MERCHANT, shop.key(), actors.workingDay(29, 9), () -> {
            for (String paper : List.of("APPLICATION", "PLEDGE", "LICENCE")) {
                stations.file(number, paper, "paper.jpg", DemoPicture.photo(number + paper));
            }
            return number;
        });
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 1),
                actors.workingDay(27, 10),
                () -> stations.approve(number, new StationApprovalInput(day(27))));
    }

    private String apply(DemoShop shop, StationType type, int daysAgo) throws Exception {
        String name = DemoTexts.of(type == StationType.VENUE ? "stationName" : "stationFirm", shop.get("sign_name"));
        return actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(daysAgo, 9),
                () -> stations.apply(new StationInput(
                                OFFICE,
                                type,
                                name,
                                shop.get("legal_name"),
                                shop.get("uscc"),
                                new StationPlaceInput(
                                        type == StationType.VENUE ? "ENTERPRISE" : null,
                                        shop.get("address"),
                                        null,
                                        null,
                                        shop.get("phone"),
                                        Double.valueOf(shop.get("lat")),
                                        Double.valueOf(shop.get("lng"))),
                                new StationStaffInput(shop.get("contact"), shop.get("phone"), 1),
                                List.of("PREMISES", "STAFF", "COMPUTER", "PHONE", "RULES")))
                        .station()
                        .number());
    }

    /** Adds disputes in each state; the job transfers the one of 25 days ago. */
    private void keepLedger(DemoShop shop, String station) throws Exception {
        settle(shop, enter(shop, station, 60), "120.00", 57);
        settle(shop, enter(shop, station, 45), "89.90", 44);
        take(shop, enter(shop, station, 40), StationCaseStep.FAIL, "stationFailed", null, 33);
        take(shop, enter(shop, station, 35), StationCaseStep.WITHDRAW, "stationWithdrawn", null, 34);
        enter(shop, station, 25);
        take(shop, enter(shop, station, 3), StationCaseStep.ANSWER, "stationAnswered", null, 2);
        enter(shop, station, 1);
    }

    private String enter(DemoShop shop, String station, int daysAgo) throws Exception {
        return actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(daysAgo, 10),
                () -> cases.enter(
                                station,
                                new StationCaseInput(
                                        StationCaseSource.WALK_IN,
                                        DemoTexts.of("stationDispute"),
                                        null,
                                        shop.get("sign_name"),
                                        null,
                                        "13904310000"),
                                null,
                                null)
                        .dispute()
                        .number());
    }

    private void settle(DemoShop shop, String number, String recovered, int daysAgo) throws Exception {
        take(shop, number, StationCaseStep.SETTLE, "stationSettled", new BigDecimal(recovered), daysAgo);
        actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(daysAgo - 1, 11),
                () -> cases.callBack(number, new StationCallBackInput(StationCallBack.SATISFIED)));
    }

    private void take(
            DemoShop shop, String number, StationCaseStep step, String words, BigDecimal recovered, int daysAgo)
            throws Exception {
        actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(daysAgo, 15),
                () -> cases.take(number, new StationCaseStepInput(step, DemoTexts.of(words), recovered)));
    }

    private LocalDate day(int daysAgo) {
        return BusinessMoment.dayOf(actors.workingDay(daysAgo, 9));
    }
}
