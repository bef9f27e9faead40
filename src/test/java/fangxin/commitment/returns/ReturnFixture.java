package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsFixture;
import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Claims on a purchase of Monday, 2 March 2026, in a shop that pledged 7 days for clothing and food. */
final class ReturnFixture {
    static final LocalDate BOUGHT = LocalDate.of(2026, 3, 2);
    /** Day of the answer of the shop, three days after the purchase. */
    static final LocalDate ANSWER = LocalDate.of(2026, 3, 5);

    static final BigDecimal PRICE = new BigDecimal("399.00");
    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor SECOND = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);
    static final Actor SYSTEM = NoticeFixture.officer("system", Role.JOB);
    static final Actor SHOP = new Actor("shop", "南关区禾丰便利店", List.of());
    static final Actor CONSUMER = new Actor("public", "消费者", List.of());
    static final ReturnTerms TERMS = ReturnTermsFixture.shipped();

    private ReturnFixture() {}

    static Title title() {
        return TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "人民大街1号", 1);
    }

    static PledgedTerms terms(int days, List<String> exclusions) {
        return terms(days, exclusions, null, null);
    }

    static PledgedTerms terms(int days, List<String> exclusions, LocalizedText others, String alliance) {
        return new PledgedTerms(
                days,
                List.of("CLOTHING", "FOOD"),
                null,
                new LocalizedText("凭小票，商品完好", "With receipt, intact"),
                exclusions,
                others,
                true,
                RefundRoute.ORIGINAL_PAYMENT,
                3,
                alliance);
    }

    static ReturnPledge pledge(Title title, int issue, LocalDate from, int days) {
        return pledge(title, issue, from, terms(days, List.of("FRESH")), false);
    }

    static ReturnPledge pledge(Title title, int issue, LocalDate from, PledgedTerms terms, boolean ended) {
        return new ReturnPledge(
                title, ReturnChannel.PREMISES, issue, 1, terms, from, ended, RecordedActor.of(SHOP), Instant.EPOCH);
    }

    /** A pledge for one channel, in force since the beginning of 2026. */
    static ReturnPledge pledge(ReturnChannel channel) {
        return new ReturnPledge(
                title(),
                channel,
                1,
                1,
                terms(7, List.of()),
                LocalDate.of(2026, 1, 1),
                false,
                RecordedActor.of(SHOP),
                Instant.EPOCH);
    }

    static ReturnClaim applied() {
        return applied(pledge(title(), 1, LocalDate.of(2026, 1, 1), 7));
    }

    static ReturnClaim applied(ReturnPledge pledge) {
        return applied(pledge, by(ReturnParty.CONSUMER, CONSUMER, BOUGHT));
    }

    /** A claim that this party enters. */
    static ReturnClaim applied(ReturnParty party) {
        return applied(pledge(title(), 1, LocalDate.of(2026, 1, 1), 7), by(party, SHOP, BOUGHT));
    }

    private static ReturnClaim applied(ReturnPledge pledge, ReturnAct by) {
        return new ReturnClaim(
                ReturnClaim.numberOf(2026, 1),
                pledge,
                new Purchase(BOUGHT, null, "CLOTHING", "外套", PRICE),
                1,
                TERMS,
                null,
                by);
    }

    static RefusalGround ground(String reason) {
        return RefusalGround.of(TERMS.reason(reason).orElseThrow());
    }

    static ReturnClaim refused() {
        ReturnClaim claim = applied();
        claim.refuse(ground("OPENED"), "已经拆封", TERMS, shop(BOUGHT));
        return claim;
    }

    static ReturnClaim contested(Actor officer) {
        ReturnClaim claim = refused();
        claim.contest(
                "只是试穿", TERMS, officer == null ? by(ReturnParty.CONSUMER, CONSUMER, BOUGHT) : office(officer, BOUGHT));
        return claim;
    }

    static ReturnAct shop(LocalDate day) {
        return by(ReturnParty.HOLDER, SHOP, day);
    }

    static ReturnAct office(Actor officer, LocalDate day) {
        return by(ReturnParty.OFFICE, officer, day);
    }

    static ReturnAct job(LocalDate day) {
        return by(ReturnParty.JOB, SYSTEM, day);
    }

    static ReturnAct by(ReturnParty party, Actor actor, LocalDate day) {
        return ReturnAct.of(party, actor, at(day, LocalTime.NOON));
    }

    static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(), WorkingCalendar.weekdaysOnly());
    }
}
