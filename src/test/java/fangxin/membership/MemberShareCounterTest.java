package fangxin.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.CommitmentTitleFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.round.MemberShare;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A street with two members, one of them titled to 26 February 2027, in a round that binds a share of half. */
class MemberShareCounterTest {
    private static final String CODE = "92220102MA0000023N";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate END = LocalDate.of(2027, 2, 26);

    private final Title title = TitleFixture.held("m1", END, new LocalizedText(null, null));
    private final CompositeSubject street = new CompositeSubject(
            new Merchant(
                    UnifiedSocialCreditCode.of("91220104MA0000015U"),
                    "管委会",
                    CandidacyFixture.OFFICE,
                    CandidacyFixture.instant()),
            "BUSINESS_DISTRICT",
            "某商圈",
            CandidacyFixture.instant());

    private MemberShareCount countOn(LocalDate day) {
        int titled =
                counter(day, List.of(title)).titlesHeld(street.agreedMembers()).size();
        return new MemberShareCount(street.agreedMembers().size(), titled, new MemberShare(50, 1, true));
    }

    private static MemberShareCounter counter(LocalDate day, List<Title> titles) {
        BusinessMoment now = NoticeFixture.at(day);
        MemberShareCounter counter = new MemberShareCounter();
        counter.titles = TitleFixture.repository(titles);
        counter.subjectTypes = new SubjectTypeRepository() {
            @Override
            public Map<String, SubjectType> byCode() {
                return Map.of("BUSINESS_DISTRICT", new SubjectType() {
                    @Override
                    public List<String> memberTypes() {
                        return List.of("SHOP", "STORE");
                    }
                });
            }
        };
        counter.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return now;
            }
        };
        return counter;
    }

    private void agree() {
        BusinessMoment now = CandidacyFixture.now();
        street.addMember(new MemberInput(CODE, "南关区丁便利店", "南关区丁便利店", "自由大路4号"), now.at())
                .agree(CandidacyFixture.office(), now);
        street.addMember(new MemberInput("92220102MA00005K2H", "戊便利店", "戊便利店", "自由大路5号"), now.at())
                .agree(CandidacyFixture.office(), now);
    }

    /** One of two members is half; without that one the binding share is missed, and the office has to decide. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"SUSPEND", "REVOKE", "CANCEL"})
    void aMemberThatFallsNoLongerCounts(TitleStep step) {
        agree();
        assertThat(countOn(DAY).isBelowBindingShare()).isFalse();

        TitleFixture.take(title, step, null, NoticeFixture.at(DAY));

        assertThat(countOn(DAY).titled()).isZero();
        assertThat(countOn(DAY).isBelowBindingShare()).isTrue();
        assertThat(street.recordShare("2201022026102000001", null, countOn(DAY), "TITLE", NoticeFixture.at(DAY)))
                .hasValueSatisfying(asked -> assertThat(asked.state()).isEqualTo(Shortfall.ShortfallState.OPEN));
    }

    @Test
    void aMemberCountsToTheLastDayOfItsTerm() {
        agree();

        assertThat(countOn(END).titled()).isEqualTo(1);
        assertThat(countOn(END.plusDays(1)).titled()).isZero();
    }

    @Test
    void ofTitlesOfBothTracksTheOneOfDemonstrationIsShown() {
        agree();
        Title pledged = CommitmentTitleFixture.named(DAY.minusMonths(1), DAY.plusYears(3));

        assertThat(counter(DAY, List.of(pledged))
                        .titlesHeld(street.agreedMembers())
                        .values())
                .containsExactly(pledged);
        for (List<Title> titles : List.of(List.of(title, pledged), List.of(pledged, title))) {
            assertThat(counter(DAY, titles).titlesHeld(street.agreedMembers()).values())
                    .containsExactly(title);
        }
    }

    @Test
    void aReminderLeavesTheShareAsItIs() {
        agree();

        TitleFixture.take(title, TitleStep.REMIND, null, NoticeFixture.at(DAY));

        assertThat(countOn(DAY).titled()).isEqualTo(1);
    }
}
