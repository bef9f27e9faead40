package fangxin.naming;

import fangxin.Wording;
import fangxin.calendar.Limit;
import fangxin.calendar.Moment;
import fangxin.calendar.WorkingCalendar;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Grade;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.merchant.CreditCode;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import fangxin.platform.Clocks;
import fangxin.round.Round;
import fangxin.round.RoundTerms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A county round in which real steps have been taken. */
final class Given {
    static final String OFFICE = "220102";
    /** The National Day holiday of 2026 with its make-up days. */
    static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Stream.iterate(LocalDate.of(2026, 10, 1), day -> day.plusDays(1)).limit(7)
                    .collect(java.util.stream.Collectors.toSet()),
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)), Set.of(2026));

    private Given() { }

    static Actor officer(String account, Role... roles) {
        return new Actor(account, account, Stream.of(roles).map(role -> new Actor.Post(role, OFFICE, null)).toList());
    }

    static Moment at(LocalDate day) {
        return at(day, LocalTime.NOON);
    }

    static Moment at(LocalDate day, LocalTime time) {
        return new Moment(day.atTime(time).atZone(Clocks.CHINA).toInstant(), CALENDAR);
    }

    static Round round(int signers) {
        Map<String, Limit> limits = new HashMap<>();
        for (String code : List.of("VERIFY", "ACCEPT", "RESUBMIT", "RECOMMEND_DAYS", "ASSIGN", "SCORE", "CONSULT",
                "NOTICE", "DECIDE_OBJECTION", "ASK_REVIEW", "REVIEW", "NAME")) {
            limits.put(code, Limit.workingDays(5));
        }
        limits.put("VALID_YEARS", new Limit(3, Limit.Unit.YEARS, "default"));
        return new Round("r1", OFFICE, Round.Level.COUNTY, 2026, new Wording("批次", "Round"),
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
                new RoundTerms(List.of(OFFICE), Map.of(), Map.of("general", 2026), 2026, 2026, limits, 1,
                        Map.of("SHOP", new Wording("县级放心消费示范店", "County shop")),
                        new Wording("南关区人民政府", "Nanguan"), "1", "1", null, signers, false, Map.of(), null, null));
    }

    static Candidacy passed(Round round, String reference, LocalDate day) {
        Moment moment = at(day);
        Merchant merchant = new Merchant(CreditCode.of("92220102MA0000023N"), "南关区甲便利店", OFFICE, moment.at());
        Candidacy candidacy = new Candidacy(reference, merchant, round, moment.at());
        Premises premises = new Premises(merchant, "甲便利店", OFFICE, "220102001", "自由大路1号");
        premises.locate(43.86, 125.33);
        candidacy.describe(premises, "SHOP", "RETAIL", OFFICE, "220102-S1");
        candidacy.classify("5213", "RETAIL", "220102-M");
        List<Actor.Post> posts = new ArrayList<>(List.of(
                new Actor.Post(Role.MERCHANT, merchant.id(), null), new Actor.Post(Role.STATION, "220102-S1", null),
                new Actor.Post(Role.COUNTY_OFFICE, OFFICE, null), new Actor.Post(Role.AUTHORITY, "220102-M", null)));
        Taking taking = Taking.by(new Actor("all", "all", posts), moment);
        for (Step step : List.of(Step.SUBMIT, Step.VERIFY, Step.ACCEPT, Step.RECOMMEND, Step.ASSIGN)) {
            candidacy.take(step, taking);
        }
        candidacy.take(Step.OPINE, Stage.EVALUATED, taking);
        candidacy.take(Step.SEEK_OPINIONS, taking);
        candidacy.take(Step.PASS, taking);
        return candidacy;
    }

    static PublicNotice notice(Round round, LocalDate day, Candidacy... candidacies) {
        PublicNotice notice = new PublicNotice("n1", round, new Posting("r1", "1", "公示", "公示", "0431", "路1号",
                List.of(), Map.of()), at(day));
        for (Candidacy candidacy : candidacies) {
            notice.post(candidacy, new Grounds(Grade.PASS, "合格", "七天退货"),
                    Taking.by(officer("office", Role.COUNTY_OFFICE), at(day)));
        }
        return notice;
    }

    static Drafting naming(String... references) {
        return new Drafting(Act.Kind.NAMING, "命名", null, true, null, null, List.of(references));
    }
}
