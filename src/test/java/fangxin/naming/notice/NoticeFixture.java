package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.signing.DocumentDraftInput;
import fangxin.naming.signing.OfficialDocumentCodes;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundTerms;
import fangxin.round.RoundUsage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A county round whose candidacies were taken through real steps. */
public final class NoticeFixture {
    public static final String OFFICE = "220102";
    /** The National Day holiday of 2026 with its make-up days. */
    static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Stream.iterate(LocalDate.of(2026, 10, 1), day -> day.plusDays(1))
                    .limit(7)
                    .collect(java.util.stream.Collectors.toSet()),
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)),
            Set.of(2026));

    private NoticeFixture() {}

    public static Actor officer(String account, Role... roles) {
        return new Actor(
                account,
                account,
                Stream.of(roles).map(role -> new Actor.Post(role, OFFICE, null)).toList());
    }

    public static BusinessMoment at(LocalDate day) {
        return at(day, LocalTime.NOON);
    }

    static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(), CALENDAR);
    }

    public static ApplicationRound round(int signers) {
        Map<String, TimeLimit> limits = new HashMap<>();
        for (String code : List.of(
                "VERIFY",
                "ACCEPT",
                "RESUBMIT",
                "RECOMMEND_DAYS",
                "ASSIGN",
                "SCORE",
                "CONSULT",
                "NOTICE",
                "DECIDE_OBJECTION",
                "ASK_REVIEW",
                "REVIEW",
                "NAME")) {
            limits.put(code, TimeLimit.workingDays(5));
        }
        limits.put("VALID_YEARS", new TimeLimit(3, TimeLimit.Unit.YEARS, "default"));
        return new ApplicationRound(
                "r1",
                OFFICE,
                ApplicationRound.TitleLevel.COUNTY,
                2026,
                new LocalizedText("批次", "Round"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                terms(limits, signers));
    }

    private static RoundTerms terms(Map<String, TimeLimit> limits, int signers) {
        return new RoundTerms(
                new RoundTerms.RoundParticipation(List.of(OFFICE), Map.of(), Map.of()),
                new RoundTerms.RoundMaterials(Map.of("general", 2026), 2026, 2026),
                limits,
                1,
                new RoundTerms.NamingTerms(
                        Map.of("SHOP", new LocalizedText("县级放心消费示范店", "County shop")),
                        new LocalizedText("南关区人民政府", "Nanguan"),
                        false),
                new RoundTerms.RoundDocuments("1", "1", null, signers),
                null,
                null);
    }

    /** Amends the round at a time, so that it has these limits. */
    public static void amend(ApplicationRound round, Map<String, TimeLimit> limits, Instant at) {
        round.amend(
                round.title(),
                round.opens(),
                round.closes(),
                terms(limits, round.terms().documents().signers()),
                RoundUsage.UsageCounts.NOTHING,
                officer("office", Role.COUNTY_OFFICE),
                at);
    }

    public static Candidacy passed(ApplicationRound round, String reference, LocalDate day) {
        BusinessMoment moment = at(day);
        Merchant merchant =
                new Merchant(UnifiedSocialCreditCode.of("92220102MA0000023N"), "南关区甲便利店", OFFICE, moment.at());
        Candidacy candidacy = new Candidacy(reference, merchant, round, moment.at());
        Premises premises = new Premises(merchant, "甲便利店", OFFICE, "220102001", "自由大路1号");
        premises.locate(43.86, 125.33);
        candidacy.describe(premises, "SHOP", "RETAIL", OFFICE, "220102-S1");
        candidacy.classify("5213", "RETAIL", "220102-M");
        List<Actor.Post> posts = new ArrayList<>(List.of(
                new Actor.Post(Role.MERCHANT, merchant.id(), null), new Actor.Post(Role.STATION, "220102-S1", null),
                new Actor.Post(Role.COUNTY_OFFICE, OFFICE, null), new Actor.Post(Role.AUTHORITY, "220102-M", null)));
        StepContext taking = StepContext.by(new Actor("all", "all", posts), moment);
        for (Step step : List.of(Step.SUBMIT, Step.VERIFY, Step.ACCEPT, Step.RECOMMEND, Step.ASSIGN)) {
            candidacy.take(step, taking);
        }
        candidacy.take(Step.OPINE, Stage.EVALUATED, taking);
        candidacy.take(Step.SEEK_OPINIONS, taking);
        candidacy.take(Step.PASS, taking);
        return candidacy;
    }

    public static PublicNotice notice(ApplicationRound round, LocalDate day, Candidacy... candidacies) {
        return notice(round, day, null, candidacies);
    }

    /** @param onlineAddress platform and link of online shops, or null for shops with premises */
    public static PublicNotice notice(
            ApplicationRound round, LocalDate day, String onlineAddress, Candidacy... candidacies) {
        PublicNotice notice = new PublicNotice(
                "n1",
                round,
                new NoticeInput("r1", "1", "公示", "公示", "0431", "路1号", List.of(), Map.of()),
                new ActionStamp(officer("office", Role.COUNTY_OFFICE), at(day)));
        for (Candidacy candidacy : candidacies) {
            notice.post(
                    candidacy,
                    new NamingGrounds(
                            Grade.PASS, "合格", new LocalizedText("七天退货", "Returns within seven days"), onlineAddress),
                    StepContext.by(officer("office", Role.COUNTY_OFFICE), at(day)));
        }
        return notice;
    }

    public static DocumentDraftInput naming(String... references) {
        return new DocumentDraftInput(OfficialDocumentCodes.NAMING, "命名", null, null, null, List.of(references), null);
    }
}
