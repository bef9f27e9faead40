package fangxin.supervision.renewal;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.cultivation.Defect.DefectType;
import fangxin.supervision.holderterms.HolderTermsFixture;
import fangxin.supervision.holderterms.RenewalTerms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Renewals of a title of the office 220102 whose term ends on 26 February 2027, by the shipped terms. */
final class RenewalFixture {
    static final LocalDate END = LocalDate.of(2027, 2, 26);
    /** Monday. */
    static final LocalDate BEGUN = LocalDate.of(2027, 1, 11);

    static final RenewalTerms TERMS = HolderTermsFixture.shipped().renewal();
    static final PledgeText PLEDGE =
            new PledgeText(1, new LocalizedText("承诺书", "Pledge"), new LocalizedText("诚信经营。", "Trade honestly."));
    static final Actor HOLDER = new Actor("shop", "王芳", List.of(new Actor.Post(Role.MERCHANT, "m1", null)));
    static final String OWNER = NoticeFixture.OFFICE;
    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor SECOND = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);
    static final SecondOfficer COLLEAGUE = new SecondOfficer(
            OFFICER.account(),
            OWNER,
            new LocalizedText("南关区创建办", "Nanguan office"),
            OWNER,
            new LocalizedText("南关区创建办", "Nanguan office"));
    static final Actor DRAFTER = NoticeFixture.officer("handler", Role.HANDLER);
    static final Actor SYSTEM = NoticeFixture.officer("system", Role.JOB);
    static final RenewalContent CONTENT = new RenewalContent("南关区丁便利店", "自由大路4号", "王芳", "0431-88880000", "七天退货", null);
    static final RenewalDefectInput PROMISES_DEFECT =
            new RenewalDefectInput(RenewalPart.PROMISES, DefectType.INCONSISTENT, "写明退货期限");
    static final RenewalDefectInput PLEDGE_DEFECT =
            new RenewalDefectInput(RenewalPart.PLEDGE, DefectType.UNREADABLE, "重新签名");

    private RenewalFixture() {}

    static Title title() {
        return TitleFixture.held("m1", END, new LocalizedText("七天退货", "Returns within seven days"));
    }

    static Renewal begun() {
        return begun(title());
    }

    static Renewal begun(Title title) {
        return new Renewal(Renewal.numberOf(2027, 1), title, END, 1, CONTENT, by(HOLDER, BEGUN));
    }

    static Renewal submitted() {
        Renewal renewal = begun();
        sign(renewal, BEGUN);
        renewal.submit(PLEDGE, TERMS, by(HOLDER, BEGUN));
        return renewal;
    }

    static Renewal returned(RenewalDefectInput... defects) {
        Renewal renewal = submitted();
        renewal.returnForCorrection(List.of(defects), TERMS, by(OFFICER, BEGUN.plusDays(1)));
        return renewal;
    }

    static Renewal refused() {
        Renewal renewal = submitted();
        renewal.refuse("不符合续期条件", TERMS, by(OFFICER, BEGUN.plusDays(1)));
        return renewal;
    }

    static PledgeSigning onPaper(LocalDate day) {
        return new PledgeSigning(
                "scan" + day, "王芳", PLEDGE.hash(), at(day, LocalTime.NOON).at());
    }

    static Renewal accepted() {
        Renewal renewal = submitted();
        renewal.accept(TERMS, by(OFFICER, BEGUN.plusDays(1)));
        return renewal;
    }

    static void sign(Renewal renewal, LocalDate day) {
        renewal.sign(new PledgeSigning(
                "file" + day, "王芳", PLEDGE.hash(), at(day, LocalTime.NOON).at()));
    }

    static ActionStamp by(Actor actor, LocalDate day) {
        return new ActionStamp(actor, at(day, LocalTime.NOON));
    }

    static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(), WorkingCalendar.weekdaysOnly());
    }
}
