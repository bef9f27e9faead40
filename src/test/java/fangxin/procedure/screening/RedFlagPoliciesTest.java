package fangxin.procedure.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Actor;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.Attachment;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.procedure.screening.ReusedPicturePolicy.PictureUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagPoliciesTest {
    private static final FormDefinition SHOP =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);

    @Test
    void aYearInBusinessIsCompleteOnItsAnniversary() {
        LocalDate opened = LocalDate.of(2025, 11, 28);

        assertThat(YearsInBusinessPolicy.completeAfter(opened, LocalDate.of(2026, 11, 27), 1))
                .contains(LocalDate.of(2026, 11, 28));
        assertThat(YearsInBusinessPolicy.completeAfter(opened, LocalDate.of(2026, 11, 28), 1))
                .isEmpty();
        assertThat(YearsInBusinessPolicy.completeAfter(opened, LocalDate.of(2026, 11, 28), 2))
                .contains(LocalDate.of(2027, 11, 28));
        assertThat(YearsInBusinessPolicy.completeAfter(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28), 1))
                .isEmpty();
        assertThat(YearsInBusinessPolicy.completeAfter(null, opened, 1)).isEmpty();
    }

    @Test
    void aReturnLeavesTheDayOfTheApplication() {
        Candidacy candidacy = CandidacyFixture.candidacy();
        assertThat(ApplicationDayPolicy.dayOf(candidacy)).isEmpty();

        on(CandidacyFixture.DAY, candidacy, Step.SUBMIT, CandidacyFixture.owner(candidacy));
        on(CandidacyFixture.DAY.plusDays(1), candidacy, Step.RETURN, CandidacyFixture.office());
        on(CandidacyFixture.DAY.plusDays(2), candidacy, Step.SUBMIT, CandidacyFixture.owner(candidacy));

        assertThat(ApplicationDayPolicy.dayOf(candidacy)).contains(CandidacyFixture.DAY);
    }

    @Test
    void aRecalledSubmissionIsNoApplicationAndTheNextOneIs() {
        Candidacy candidacy = CandidacyFixture.candidacy();
        on(CandidacyFixture.DAY, candidacy, Step.SUBMIT, CandidacyFixture.owner(candidacy));

        candidacy.recall(StepContext.by(
                CandidacyFixture.owner(candidacy), CandidacyFixture.at(CandidacyFixture.DAY.plusDays(1))));

        assertThat(ApplicationDayPolicy.dayOf(candidacy)).isEmpty();
        on(CandidacyFixture.DAY.plusDays(2), candidacy, Step.SUBMIT, CandidacyFixture.owner(candidacy));
        assertThat(ApplicationDayPolicy.dayOf(candidacy)).contains(CandidacyFixture.DAY.plusDays(2));
    }

    private static void on(LocalDate day, Candidacy candidacy, Step step, Actor actor) {
        candidacy.take(step, StepContext.by(actor, CandidacyFixture.at(day)));
    }

    @Test
    void theConditionAsksForOneYear() {
        assertThat(new EligibilityRules().yearsInBusiness()).isEqualTo(1);
    }

    @Test
    void blanksMiddleDotsAndTraditionalCharactersMakeNoOtherSigner() {
        assertThat(SignerPolicy.areDifferent("林 晓禾", "林晓禾")).isFalse();
        assertThat(SignerPolicy.areDifferent("阿依古丽•买买提", "阿依古丽·买买提")).isFalse();
        assertThat(SignerPolicy.areDifferent("張偉", "张伟")).isFalse();
        assertThat(SignerPolicy.areDifferent("张伟", "张玮")).isTrue();
        assertThat(SignerPolicy.areDifferent("林晓", "林晓禾")).isTrue();
    }

    @Test
    void aMissingNameIsNoOtherSigner() {
        assertThat(SignerPolicy.areDifferent(null, "林晓禾")).isFalse();
        assertThat(SignerPolicy.areDifferent("林晓禾", " ")).isFalse();
    }

    @Test
    void theTradeDecidesWhetherAPermitIsMissing() {
        PermitPolicy policy = new PermitPolicy();
        ApplicationContent without = content();
        ApplicationContent with = content(file("1", "permits", "a"));

        assertThat(policy.missing("CATERING", without, SHOP)).isPresent();
        assertThat(policy.missing("CATERING", with, SHOP)).isEmpty();
        assertThat(policy.missing("HOUSEKEEPING", without, SHOP)).isEmpty();
        assertThat(policy.missing(null, without, SHOP)).isEmpty();
    }

    @Test
    void aFormThatAsksForNoPermitLacksNone() {
        FormDefinition industry = ClasspathConfig.<FormDefinition>json("forms/industry.json", FormDefinition.class);

        assertThat(industry.evidence(PermitPolicy.EVIDENCE)).isEmpty();
        assertThat(new PermitPolicy().missing("CATERING", content(), industry)).isEmpty();
    }

    @Test
    void everyPermitIsOfAKnownTradeAndInBothLanguages() {
        PermitPolicy policy = new PermitPolicy();

        assertThat(ClasspathConfig.csv("criteria/trades.csv").stream().map(row -> row.get("code")))
                .containsAll(policy.permits().keySet());
        assertThat(policy.permits().values())
                .allSatisfy(
                        permit -> assertThat(List.of(permit.zh(), permit.en())).noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"桂林路18号1层", "桂林路１８号", "人民大街十二号", "红旗街商城三楼", "民康路第二百货B座", "18 Guilin Road", "幸福小区2栋", "前进村五组"})
    void anAddressWithANumberIsFound(String address) {
        assertThat(HouseNumberPolicy.isMissing(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"桂林路中段", "红旗街万达广场", "三马路与七马路交汇", "Guilin Road, opposite the school"})
    void anAddressWithoutANumberIsReported(String address) {
        assertThat(HouseNumberPolicy.isMissing(address)).isTrue();
    }

    @Test
    void aMissingAddressIsReportedElsewhere() {
        assertThat(HouseNumberPolicy.isMissing(null)).isFalse();
        assertThat(HouseNumberPolicy.isMissing("  ")).isFalse();
    }

    @Test
    void filesWithOneHashAreRepeated() {
        Attachment front = file("1", "front", "aa");
        Attachment inside = file("2", "inside", "bb");
        Attachment again = file("3", "inside", "aa");

        assertThat(RepeatedPicturePolicy.repeated(List.of(front, inside, again)))
                .containsExactly(List.of(front, again));
        assertThat(RepeatedPicturePolicy.repeated(List.of(front, inside))).isEmpty();
    }

    @Test
    void aPictureOfAnotherMerchantIsARedFlagWhateverItShows() {
        assertThat(ReusedPicturePolicy.areInConflict(
                        new PictureUse("m1", "p1", "licence"), new PictureUse("m2", "p2", "licence")))
                .isTrue();
        assertThat(ReusedPicturePolicy.areInConflict(
                        new PictureUse("m1", null, "front"), new PictureUse("m2", "p2", "inside")))
                .isTrue();
    }

    @Test
    void aMerchantUsesItsLicenceForEachOfItsPremisesAndNoOtherPicture() {
        assertThat(ReusedPicturePolicy.areInConflict(
                        new PictureUse("m1", "p1", "licence"), new PictureUse("m1", "p2", "licence")))
                .isFalse();
        assertThat(ReusedPicturePolicy.areInConflict(
                        new PictureUse("m1", "p1", "front"), new PictureUse("m1", "p2", "front")))
                .isTrue();
    }

    @Test
    void theSamePremisesMayShowAPictureAgain() {
        assertThat(ReusedPicturePolicy.areInConflict(
                        new PictureUse("m1", "p1", "front"), new PictureUse("m1", "p1", "front")))
                .isFalse();
        assertThat(ReusedPicturePolicy.areInConflict(
                        new PictureUse("m1", null, "front"), new PictureUse("m1", "p1", "front")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aFlagOfAnAnswerNamesAQuestionOfTheForm(RedFlagType type) {
        assertThat(SHOP.question(type.field()).isPresent()).isEqualTo(type.isAboutAnswer());
        assertThat(Messages.message(Locale.CHINESE, "screening.type." + type)).doesNotContain("screening");
    }

    @Test
    void theApplicantReadsWhatCanStillBeCorrected() {
        assertThat(Stream.of(RedFlagType.values()).filter(RedFlagType::isShownToApplicant))
                .containsExactly(
                        RedFlagType.OPEN_TOO_SHORT,
                        RedFlagType.PERMIT_MISSING,
                        RedFlagType.ADDRESS_WITHOUT_NUMBER,
                        RedFlagType.PICTURE_REPEATED);
    }

    private static ApplicationContent content(Attachment... files) {
        return new ApplicationContent(Map.of(), Map.of(), List.of(files), null);
    }

    private static Attachment file(String id, String evidence, String hash) {
        return new Attachment(id, evidence, id + ".jpg", "image/jpeg", 1, hash, Instant.EPOCH);
    }
}
