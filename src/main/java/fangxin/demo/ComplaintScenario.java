package fangxin.demo;

import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintFileInput;
import fangxin.complaint.exchange.ComplaintPlatform;
import fangxin.complaint.handling.AuthorityProof;
import fangxin.complaint.handling.ComplainantInput;
import fangxin.complaint.handling.ComplainantRole;
import fangxin.complaint.handling.ComplaintCaseDetail;
import fangxin.complaint.handling.ComplaintCaseFilter;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.GoodsTestDayInput;
import fangxin.complaint.handling.HandlingStep;
import fangxin.complaint.handling.HandlingStepInput;
import fangxin.complaint.handling.MediationInput;
import fangxin.complaint.handling.MergeInput;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Scenario that imports, in the demonstration, complaints, consultations and reports of a year from 12315 and 12345
 * (config/demo/complaints.csv), takes the steps that the platforms do not state, and reconciles a damaged copy.
 */
@ApplicationScoped
class ComplaintScenario {
    private static final String COUNTY = "220102";

    /** Number on the national platform of a case whose mediation is entrusted to the association. */
    static final String ENTRUSTED = "D0028";

    private static final String CITY = "220100";
    private static final String HEADING = "12315编号,12345工单号,业务类型,来源渠道,接收时间,承办单位,被投诉人,统一社会信用代码,客体类别,争议金额,"
            + "诉求内容,标签,联系电话,受理日期,办理结果,原因,办结日期,告知日期,挽回损失";

    @Inject
    DemoActors actors;

    @Inject
    ComplaintExchangeService exchange;

    @Inject
    ComplaintCaseService complaints;

    /** Plays with the valid shops of the district as some of the traders. */
    void play(List<DemoShop> shops) throws Exception {
        List<DemoShop> traders = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID
                        && shop.owner().equals(COUNTY))
                .toList();
        Instant at = actors.workingDay(2, 8);
        LocalDate day = BusinessMoment.dayOf(at);
        List<String> county = lines("COUNTY", day, traders);
        List<String> city = lines("CITY", day, traders);
        importFile(COUNTY, ComplaintPlatform.NATIONAL_12315, at, county);
        importFile(CITY, ComplaintPlatform.MUNICIPAL_12345, at, city);
        takeSteps(actors.workingDay(1, 9));
        reconcileDamagedCopy(COUNTY, ComplaintPlatform.NATIONAL_12315, day, county);
        reconcileDamagedCopy(CITY, ComplaintPlatform.MUNICIPAL_12345, day, city);
    }

    private List<String> lines(String file, LocalDate day, List<DemoShop> traders) {
        return ClasspathConfig.csv("demo/complaints.csv").stream()
                .filter(row -> row.get("file").equals(file))
                .map(row -> line(row, day, traders))
                .toList();
    }

    private static String line(CSVRecord row, LocalDate day, List<DemoShop> traders) {
        boolean county = row.get("file").equals("COUNTY");
        String shop = row.get("shop");
        DemoShop trader = shop == null ? null : traders.get(Integer.parseInt(shop) % traders.size());
        return Stream.of(
                        county ? row.get("id") : "",
                        county ? "" : row.get("id"),
                        row.get("type"),
                        row.get("source"),
                        ago(row.get("daysAgo"), day) + " " + row.get("hour") + ":15",
                        row.get("agency"),
                        trader == null ? DemoTexts.of("complaintTrader", row.get("id")) : trader.get("legal_name"),
                        trader == null ? "" : trader.get("uscc"),
                        row.get("category"),
                        row.get("amount"),
                        row.get("summary"),
                        row.get("tags"),
                        row.get("contact"),
                        ago(row.get("accepted"), day),
                        row.get("result"),
                        row.get("ground"),
                        ago(row.get("closed"), day),
                        ago(row.get("notified"), day),
                        row.get("recovered"))
                .map(cell -> cell == null ? "" : cell)
                .collect(Collectors.joining(","));
    }

    /** Returns the day so many days before; empty where the row states none. */
    private static String ago(String days, LocalDate day) {
        return days == null ? "" : day.minusDays(Long.parseLong(days)).toString();
    }

    private void importFile(String office, ComplaintPlatform platform, Instant at, List<String> lines)
            throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, office, 0),
                at,
                () -> exchange.importFile(
                        new ComplaintFileInput(
                                platform, BusinessMoment.dayOf(at).minusDays(1), lines.size()),
                        DemoTexts.of("complaintFile"),
                        file(lines)));
    }

    private static ByteArrayInputStream file(List<String> lines) {
        return new ByteArrayInputStream((HEADING + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes the steps that an officer enters because no platform states them, so that each such state is shown once.
     */
    private void takeSteps(Instant at) throws Exception {
        actors.actAs(Role.COUNTY_OFFICE, actors.accountIn(Role.COUNTY_OFFICE, COUNTY, 0), at, () -> {
            List<String> received = numbers("D0021", "D0022", "D0023", "D0024");
            take(received.get(0), HandlingStep.RETURN, "complaintReturn", null);
            take(received.get(1), HandlingStep.DISPUTE_COMPETENCE, "complaintDispute", null);
            take(received.get(2), HandlingStep.REFUSE, "complaintRefuse", "16.1");
            complaints.merge(
                    received.get(3),
                    new MergeInput(version(received.get(3)), numbers("D0020").getFirst()));
            List<String> accepted = numbers(ENTRUSTED, "D0029", "D0030", "D0031");
            mediate(accepted.get(0), COUNTY + "-CA");
            mediate(accepted.get(1), null);
            mediate(accepted.get(2), null);
            mediate(accepted.get(3), COUNTY + "-CA");
            take(accepted.get(1), HandlingStep.SUSPEND, "complaintSuspend", null);
            complaints.beginTest(
                    accepted.get(2),
                    new GoodsTestDayInput(
                            version(accepted.get(2)), BusinessMoment.dayOf(at).minusDays(1)));
            for (int i = 1; i <= 3; i++) {
                complaints.addComplainant(
                        accepted.get(3),
                        new ComplainantInput(
                                DemoTexts.of("complainant" + i), ComplainantRole.MEMBER, AuthorityProof.NONE, i));
            }
        });
    }

    private List<String> numbers(String... platformNumbers) {
        return Stream.of(platformNumbers)
                .map(number -> complaints
                        .cases(ComplaintCaseFilter.ofText(number), new ListSlice(null, 0, 1))
                        .getFirst()
                        .number())
                .toList();
    }

    private long version(String number) {
        return complaints.find(number).version();
    }

    private void take(String number, HandlingStep step, String words, String ground) {
        complaints.take(
                number,
                step,
                new HandlingStepInput(version(number), ground, DemoTexts.of(words), null, null, null, null, null));
    }

    /** @param entrusted code of the association that mediates in the name of the authority; null where none does */
    private void mediate(String number, String entrusted) {
        ComplaintCaseDetail known = complaints.find(number);
        complaints.take(
                number,
                HandlingStep.MEDIATE,
                new HandlingStepInput(
                        known.version(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        new MediationInput(true, true, DemoTexts.of("complaintMediator"), null, null, entrusted),
                        null));
    }

    /** Compares a copy of the day with a row fewer, an amount changed and a row twice. */
    private void reconcileDamagedCopy(String office, ComplaintPlatform platform, LocalDate day, List<String> lines)
            throws Exception {
        LocalDate covered = day.minusDays(3);
        List<String> copy = lines.stream()
                .filter(line -> line.contains(covered.toString()) || line.contains("投诉举报"))
                .map(line -> line.replaceFirst("(\\d+)\\.(00|50)", "1.00"))
                .toList();
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, office, 0),
                actors.workingDay(1, 10),
                () -> exchange.reconcile(
                        new ComplaintFileInput(platform, covered, null),
                        file(Stream.concat(copy.stream(), copy.stream().limit(1))
                                .toList())));
    }
}
