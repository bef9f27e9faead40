package fangxin.demo;

import fangxin.complaint.analysis.AnalysedWeekInput;
import fangxin.complaint.analysis.AnalysisReportDetail;
import fangxin.complaint.analysis.AnalysisReportInput;
import fangxin.complaint.analysis.AnalysisReportSection;
import fangxin.complaint.analysis.AnalysisReportService;
import fangxin.complaint.analysis.AnalysisReportTextInput;
import fangxin.complaint.analysis.AnalysisReportVersionInput;
import fangxin.complaint.analysis.HotSpotService;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintFileInput;
import fangxin.complaint.exchange.ComplaintPlatform;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Scenario that imports, in the demonstration, the generated complaints of a year ({@link ComplaintYear}) as one file
 * of each office, finds the hot spot of its burst, and builds two reports. The setting {@code FANGXIN_DEMO_COMPLAINTS}
 * states their number.
 */
@ApplicationScoped
class ComplaintYearScenario {
    private static final Logger LOG = Logger.getLogger(ComplaintYearScenario.class.getName());
    private static final String SPRING_FESTIVAL = "春节";
    private static final String CITY = "220100";
    /** Weeks after the beginning of a festival when its report can be built. */
    private static final int WEEKS_OVER = 4;

    @Inject
    DemoActors actors;

    @Inject
    ComplaintExchangeService exchange;

    @Inject
    HotSpotService hotSpots;

    @Inject
    AnalysisReportService reports;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    /** Plays with the valid shops as some of the traders. */
    void play(List<DemoShop> shops) throws Exception {
        long begun = System.nanoTime();
        Instant at = actors.workingDay(1, 8);
        LocalDate last = BusinessMoment.dayOf(at).minusDays(1);
        Optional<LocalDate> festival = lastFestival(last);
        if (festival.isEmpty() || Settings.demoComplaints() == 0) {
            return;
        }
        Map<String, List<String>> files =
                new ComplaintYear(festival.get(), last, units(), titled(shops)).lines(Settings.demoComplaints());
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            importFile(file.getKey(), at, last, file.getValue());
        }
        analyse(festival.get());
        LOG.info(() -> "Complaints of a year imported and analysed in %d ms"
                .formatted((System.nanoTime() - begun) / 1_000_000));
    }

    /** Searches the week of the burst for hot spots, and builds the reports of the festival and of the last month. */
    private void analyse(LocalDate festival) throws Exception {
        Instant at = actors.workingDay(1, 10);
        LocalDate lastMonth = BusinessMoment.dayOf(at).minusMonths(1);
        actors.actAs(Role.COUNTY_OFFICE, actors.accountIn(Role.COUNTY_OFFICE, CITY, 0), at, () -> {
            hotSpots.analyse(new AnalysedWeekInput(festival.plusDays(3)));
            AnalysisReportDetail report = reports.build(new AnalysisReportInput("SPRING_FESTIVAL", festival));
            String number = report.report().number();
            List<AnalysisReportSection> sections = new ArrayList<>(report.sections());
            sections.add(new AnalysisReportSection(sections.removeLast().heading(), DemoTexts.of("analysisAdvice")));
            AnalysisReportDetail written = reports.rewrite(number, new AnalysisReportTextInput(1, sections));
            reports.release(number, new AnalysisReportVersionInput(written.version()));
            reports.build(new AnalysisReportInput("MONTH", lastMonth));
        });
    }

    /** Returns the first day of the last Spring Festival of which the report can be built. */
    private Optional<LocalDate> lastFestival(LocalDate today) {
        Map<Integer, LocalDate> firstDays = businessClock.now().calendar().names().entrySet().stream()
                .filter(day -> day.getValue().zh().equals(SPRING_FESTIVAL))
                .collect(Collectors.toMap(
                        day -> day.getKey().getYear(),
                        Map.Entry::getKey,
                        (one, other) -> one.isBefore(other) ? one : other));
        return firstDays.values().stream()
                .filter(day -> day.plusWeeks(WEEKS_OVER).isBefore(today))
                .max(LocalDate::compareTo);
    }

    private Map<String, List<String>> units() {
        return agencies.active().stream()
                .filter(agency -> agency.type() == Agency.AgencyType.STATION)
                .collect(Collectors.groupingBy(Agency::parent, Collectors.mapping(Agency::code, Collectors.toList())));
    }

    private static List<DemoShop> titled(List<DemoShop> shops) {
        return shops.stream()
                .filter(shop ->
                        shop.outcome() == DemoOutcome.TITLE_VALID && shop.type().equals("SHOP"))
                .toList();
    }

    private void importFile(String office, Instant at, LocalDate day, List<String> lines) throws Exception {
        String file = ComplaintYear.HEADING + "\n" + String.join("\n", lines);
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, office, 0),
                at,
                () -> exchange.importFile(
                        new ComplaintFileInput(ComplaintPlatform.NATIONAL_12315, day, lines.size()),
                        DemoTexts.of("complaintFile"),
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }
}
