package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Role;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;

/** Titles on the track of commitment, of the office 220102. */
public final class CommitmentTitleFixture {
    private CommitmentTitleFixture() {}

    public static Title named(LocalDate namedOn, LocalDate validUntil) {
        return Title.pledged(
                CertificateNumber.issue(
                        NoticeFixture.OFFICE, namedOn.getYear(), ApplicationRound.TitleLevel.COUNTY, "11", 1),
                new CommitmentGround(
                        NoticeFixture.OFFICE,
                        new TitleHolder("m1", "南关区丁便利店", "92220102MA0000023N"),
                        TitlePlaceBuilder.place("丁便利店", "自由大路4号").build(),
                        TitleCategory.ofCommitment("STORE", null, ApplicationRound.TitleLevel.COUNTY),
                        new TitleDocument(
                                null,
                                new LocalizedText("放心商店", "Rest-assured store"),
                                new LocalizedText("创建办", "Programme office"),
                                "公示期满",
                                TitleDocument.NO_PROMISES),
                        new TitleTerm(namedOn, validUntil)),
                by(namedOn));
    }

    /** Awards stars, with a cause. */
    public static void award(Title title, StarGrade stars, LocalDate day) {
        title.awardStars(stars, cause(TitleStep.AWARD_STARS, title, day), by(day));
    }

    public static void renew(Title title, LocalDate lastDay, LocalDate day) {
        title.renewPledge(lastDay, cause(TitleStep.RENEW_PLEDGE, title, day), by(day));
    }

    /** Enters the transition, with a cause. */
    public static void enterTransition(Title title, LocalDate lastDay, LocalizedText why, ActionStamp by) {
        title.enterTransition(
                lastDay, TitleCauseFixture.composer().of(TitleStep.ENTER_TRANSITION, title, why, by.moment()), by);
    }

    public static void leave(Title title, LocalDate day) {
        title.leave(day.plusDays(15), cause(TitleStep.LEAVE, title, day), by(day));
    }

    static TitleCause cause(TitleStep step, Title title, LocalDate day) {
        return TitleCauseFixture.composer().of(step, title, LocalizedText.written("事由"), NoticeFixture.at(day));
    }

    private static ActionStamp by(LocalDate day) {
        return new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(day));
    }
}
