package fangxin.procedure.candidacy;

import fangxin.common.LocalizedText;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.SpecialDay;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.ClasspathConfig;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundTerms;
import fangxin.round.RoundUsage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A shop in Nanguan, its round, and the officers of its case. */
public final class CandidacyFixture {
    public static final String OFFICE = "220102";
    public static final String STATION = "220102S01";
    public static final String AUTHORITY = "220102-MARKET";
    /** A Tuesday in the window of the round, with no holiday near. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static final Map<Stage, List<Step>> WAYS = Map.ofEntries(
            Map.entry(Stage.DRAFT, List.of()),
            Map.entry(Stage.SUBMITTED, List.of(Step.SUBMIT)),
            Map.entry(Stage.RETURNED, List.of(Step.SUBMIT, Step.RETURN)),
            Map.entry(Stage.VERIFIED, List.of(Step.SUBMIT, Step.VERIFY)),
            Map.entry(Stage.IN_CULTIVATION, List.of(Step.SUBMIT, Step.VERIFY, Step.ACCEPT)),
            Map.entry(Stage.DECLINED, List.of(Step.SUBMIT, Step.VERIFY, Step.DECLINE)),
            Map.entry(Stage.RECOMMENDED, List.of(Step.SUBMIT, Step.VERIFY, Step.ACCEPT, Step.RECOMMEND)),
            Map.entry(
                    Stage.EVALUATED,
                    List.of(Step.SUBMIT, Step.VERIFY, Step.ACCEPT, Step.RECOMMEND, Step.ASSIGN, Step.OPINE)),
            Map.entry(
                    Stage.ON_NOTICE,
                    List.of(
                            Step.SUBMIT,
                            Step.VERIFY,
                            Step.ACCEPT,
                            Step.RECOMMEND,
                            Step.ASSIGN,
                            Step.OPINE,
                            Step.SEEK_OPINIONS,
                            Step.PASS,
                            Step.POST)),
            Map.entry(
                    Stage.NAMED,
                    List.of(
                            Step.SUBMIT,
                            Step.VERIFY,
                            Step.ACCEPT,
                            Step.RECOMMEND,
                            Step.ASSIGN,
                            Step.OPINE,
                            Step.SEEK_OPINIONS,
                            Step.PASS,
                            Step.POST,
                            Step.NAME)));

    private static final WorkingCalendar CALENDAR = readCalendar();

    private CandidacyFixture() {}

    public static BusinessMoment at(LocalDate day) {
        return new BusinessMoment(
                day.atTime(LocalTime.of(9, 30)).atZone(ApplicationClock.CHINA).toInstant(), calendar());
    }

    public static BusinessMoment now() {
        return at(DAY);
    }

    public static Instant instant() {
        return now().at();
    }

    /** The published calendars of config/calendar. */
    public static WorkingCalendar calendar() {
        return CALENDAR;
    }

    private static WorkingCalendar readCalendar() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, LocalizedText> names = new HashMap<>();
        IntStream.rangeClosed(2018, 2026)
                .mapToObj("calendar/%d.csv"::formatted)
                .map(ClasspathConfig::csv)
                .forEach(rows -> rows.forEach(row -> {
                    LocalDate day = LocalDate.parse(row.get("date"));
                    years.add(day.getYear());
                    names.put(day, new LocalizedText(row.get("name"), row.get("name_en")));
                    (SpecialDay.SpecialDayType.valueOf(row.get("type")) == SpecialDay.SpecialDayType.OFF ? off : worked)
                            .add(day);
                }));
        return new WorkingCalendar(off, worked, years, names);
    }

    public static Merchant merchant() {
        return new Merchant(UnifiedSocialCreditCode.of("92220102MA0000023N"), "长春市南关区禾穗里便利店", OFFICE, instant());
    }

    public static ApplicationRound round() {
        return round(limits());
    }

    /** A county round of 2026 with the given time limits. */
    static ApplicationRound round(Map<String, TimeLimit> limits) {
        return new ApplicationRound(
                "220102-2026",
                OFFICE,
                ApplicationRound.TitleLevel.COUNTY,
                2026,
                new LocalizedText("2026年度", "2026"),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 6, 30),
                terms(limits));
    }

    public static RoundTerms terms() {
        return terms(limits());
    }

    private static RoundTerms terms(Map<String, TimeLimit> limits) {
        return new RoundTerms(
                new RoundTerms.RoundParticipation(List.of(OFFICE), Map.of(OFFICE, 20), Map.of()),
                new RoundTerms.RoundMaterials(Map.of("general", 2026, "retail", 2026), 2026, 2026),
                limits,
                1,
                new RoundTerms.NamingTerms(
                        Map.of("SHOP", new LocalizedText("放心消费示范店", "Demonstration shop")),
                        new LocalizedText("南关区人民政府", "Nanguan District Government"),
                        false),
                new RoundTerms.RoundDocuments("批准〔2026〕1号", "通知〔2026〕1号", null, 3),
                null,
                null);
    }

    /** Amends the round of a candidacy at a time, so that one of its limits has another number of working days. */
    public static void amendLimit(Candidacy candidacy, String code, int days, Instant at) {
        ApplicationRound round = candidacy.round();
        Map<String, TimeLimit> limits = new HashMap<>(round.terms().limits());
        limits.put(code, TimeLimit.workingDays(days));
        round.amend(
                round.title(),
                round.opens(),
                round.closes(),
                terms(limits),
                RoundUsage.UsageCounts.NOTHING,
                office(),
                at);
    }

    public static Map<String, TimeLimit> limits() {
        return ClasspathConfig.json(
                "limits.json", new HashMap<String, TimeLimit>() {}.getClass().getGenericSuperclass());
    }

    /** A draft, its premises described. */
    public static Candidacy candidacy() {
        return candidacy("2026000001", merchant());
    }

    public static Candidacy candidacy(String reference, Merchant merchant) {
        return candidacy(reference, merchant, round());
    }

    static Candidacy candidacy(String reference, Merchant merchant, ApplicationRound round) {
        Candidacy candidacy = new Candidacy(reference, merchant, round, instant());
        candidacy.describe(
                new Premises(merchant, "禾穗里便利店", OFFICE, "220102001", "人民大街1号"), "SHOP", "RETAIL", OFFICE, STATION);
        return candidacy;
    }

    /** A candidacy that reached its stage by real steps, all taken now. */
    public static Candidacy candidacyAt(Stage stage) {
        Candidacy candidacy = candidacy();
        WAYS.get(stage).forEach(step -> {
            if (step == Step.VERIFY) {
                candidacy.classify("5213", "RETAIL", AUTHORITY);
            }
            candidacy.take(step, StepContext.by(handFor(step, candidacy), now()));
        });
        return candidacy;
    }

    /** Returns an actor who may take this step on that candidacy. */
    public static Actor handFor(Step step, Candidacy candidacy) {
        ResponsibleParty party = step.parties().iterator().next();
        return actor(party.name().toLowerCase(), party.role(), party.placeOn(candidacy));
    }

    public static Actor actor(String account, Role role, String place) {
        return new Actor(account, account, role == null ? List.of() : List.of(new Actor.Post(role, place, null)));
    }

    public static Actor owner(Candidacy candidacy) {
        return actor("merchant", Role.MERCHANT, candidacy.merchant().id());
    }

    public static Actor station() {
        return actor("station", Role.STATION, STATION);
    }

    public static Actor office() {
        return actor("office", Role.COUNTY_OFFICE, OFFICE);
    }

    public static Actor authority() {
        return actor("authority", Role.AUTHORITY, AUTHORITY);
    }

    public static Actor evaluator() {
        return actor("evaluator", Role.EVALUATOR, AUTHORITY);
    }

    public static Actor member() {
        return actor("member", Role.CONFERENCE_MEMBER, "220100-B01");
    }

    public static Actor signer() {
        return actor("signer", Role.SIGNER, OFFICE);
    }

    /** An officer of the programme office of another district. */
    public static Actor neighbour() {
        return actor("neighbour", Role.COUNTY_OFFICE, "220104");
    }

    public static Actor system() {
        return actor("system", Role.JOB, "");
    }
}
