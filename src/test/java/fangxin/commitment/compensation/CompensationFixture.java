package fangxin.commitment.compensation;

import fangxin.commitment.terms.CompensationTerms;
import fangxin.commitment.terms.CompensationTermsFixture;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A fund of 10,000 yuan for 2026, of which at most 500 are paid for a claim and 2,000 in a year. */
final class CompensationFixture {
    static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2026, 12, 31);
    static final LocalDate BOUGHT = LocalDate.of(2026, 3, 1);
    static final LocalDate DEMANDED = LocalDate.of(2026, 3, 2);
    /** The last day of the shop for a demand of 2 March 2026 under the shipped terms. */
    static final LocalDate LAST = LocalDate.of(2026, 3, 9);

    static final LocalDate PAID = LocalDate.of(2026, 3, 10);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor SECOND = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);
    static final CompensationTerms TERMS = CompensationTermsFixture.shipped();
    static final String FILE = "evidence";

    private CompensationFixture() {}

    static Title title() {
        return TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "人民大街1号", 1);
    }

    /** A scheme whose balance was not opened. */
    static CompensationScheme entered() {
        return new CompensationScheme(
                CompensationScheme.numberOf(2026, 1),
                NoticeFixture.OFFICE,
                CompensationKind.FUND,
                new CompensationHolder(
                        CompensationHolderType.SHOPPING_DISTRICT, "重庆路商业管理有限公司", "91220102MA0000001X", "0431-80000000"),
                "先行赔付协议 2026-1",
                FILE,
                BEGIN,
                END,
                new CompensationLimits(yuan("10000"), yuan("500"), yuan("2000")),
                by(OFFICER, BEGIN));
    }

    /** A scheme with a balance. */
    static CompensationScheme opened(String balance) {
        CompensationScheme scheme = entered();
        scheme.state(CompensationStatementType.OPENING, yuan(balance), BEGIN, FILE, by(OFFICER, BEGIN));
        return scheme;
    }

    static List<CompensationCover> covers(CompensationScheme scheme, Title title) {
        return new ArrayList<>(scheme.cover(title, List.of(), BEGIN, by(OFFICER, BEGIN)).stream()
                .toList());
    }

    static CompensatedDispute dispute(Title title) {
        return new CompensatedDispute(title, null, "空调未安装，不退款", BOUGHT, DEMANDED);
    }

    static CompensationPayment recorded(CompensationScheme scheme, String amount) {
        return scheme.record(
                CompensationPayment.numberOf(2026, scheme.payments().size() + 1),
                dispute(title()),
                yuan(amount),
                PAID,
                FILE,
                by(OFFICER, TODAY));
    }

    static CompensationPayment confirmed(CompensationScheme scheme, String amount) {
        CompensationPayment payment = recorded(scheme, amount);
        scheme.decide(payment, true, null, by(SECOND, TODAY));
        return payment;
    }

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    static ActionStamp by(Actor actor, LocalDate day) {
        return new ActionStamp(actor, at(day));
    }

    static BusinessMoment at(LocalDate day) {
        return new BusinessMoment(
                day.atTime(LocalTime.NOON).atZone(ApplicationClock.CHINA).toInstant(), WorkingCalendar.weekdaysOnly());
    }
}
