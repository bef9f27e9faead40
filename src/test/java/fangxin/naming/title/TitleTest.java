package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.Merchant;
import fangxin.merchant.OnlineShop;
import fangxin.merchant.Premises;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.PromiseLine;
import fangxin.naming.notice.PublishedAddressPolicy;
import fangxin.naming.signing.DocumentDraftInput;
import fangxin.naming.signing.OfficialDocument;
import fangxin.naming.signing.OfficialDocumentCodes;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.naming.signing.SigningChainAssignees;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitleTest {
    private static final LocalDate PAPER = LocalDate.of(2026, 10, 20);
    private static final LocalDate BACK = PAPER.plusDays(21);
    private static final OfficialDocumentType SUSPENSION = OfficialDocumentTypeFixture.type("SUSPENSION");
    private static final OfficialDocumentType LIFTING = OfficialDocumentTypeFixture.type("LIFTING");
    private static final OfficialDocumentType REVOCATION = OfficialDocumentTypeFixture.type("REVOCATION");
    private static final TitleCause EXPIRY = TitleCauseFixture.cause("期满");
    private static final TitleCause WITHDRAWAL = TitleCauseFixture.cause("日期有误");
    private final Title title = named();

    @Test
    void onlyAValidTitleHasTheBadgeOfAValidOne() {
        assertThat(TitleStanding.values())
                .extracting(TitleStanding::badgeStyle)
                .containsExactly("VALID", "ATTENTION", "ENDED", "ENDED", "ENDED", "ENDED");
    }

    @Test
    void runsFromTheDateOfTheDocumentNotFromItsEntry() {
        assertThat(title.term().namedOn()).isEqualTo(PAPER);
        assertThat(title.term().validUntil()).isEqualTo(LocalDate.of(2029, 10, 19));
    }

    @Test
    void isValidOnItsLastDayAndExpiredTheDayAfter() {
        assertThat(title.standing(title.term().validUntil())).isEqualTo(TitleStanding.VALID);
        assertThat(title.standing(title.term().validUntil().plusDays(1))).isEqualTo(TitleStanding.EXPIRED);
        assertThatThrownBy(() -> title.expire(EXPIRY, null, on(title.term().validUntil())))
                .hasMessageContaining("naming.title.expire");

        title.expire(EXPIRY, null, on(title.term().validUntil().plusDays(1)));

        assertThat(title.status()).isEqualTo(TitleStatus.EXPIRED);
        assertThat(title.timeline()).extracting(TitleEvent::type).containsExactly("NAMED", "EXPIRED");
    }

    @Test
    void isVoidUnderItsNumberWhenTheNamingIsTakenBack() {
        String number = title.number();

        title.voidNaming(WITHDRAWAL, on(PAPER));

        assertThat(title.number()).isEqualTo(number);
        assertThat(title.standing(PAPER)).isEqualTo(TitleStanding.VOID);
        assertThat(title.provenance().candidacy())
                .as("the candidacy can be named again")
                .isNull();
        assertThat(title.timeline()).extracting(TitleEvent::type).containsExactly("NAMED", "NAMING_WITHDRAWN");
        assertThatThrownBy(() -> title.voidNaming(WITHDRAWAL, on(PAPER)))
                .hasMessageContaining("naming.signature.changed");
    }

    @Test
    void thePublicCauseOfAVoidTitleIsTheWithdrawalOfTheSignature() {
        TitleStepFixture.take(title, TitleStep.VOID_NAMING, null, NoticeFixture.at(PAPER));

        LocalizedText input = title.timeline().getLast().change().cause().input();
        assertThat(input).isEqualTo(new LocalizedText("命名文件的签发被撤回", "the signature of the naming was taken back"));
    }

    @Test
    void isSuspendedRestoredAndRevokedByDocuments() {
        decide(SUSPENSION, null, PAPER.plusDays(30));
        assertThat(title.standing(PAPER.plusDays(30))).isEqualTo(TitleStanding.SUSPENDED);

        decide(LIFTING, null, PAPER.plusDays(31));
        assertThat(title.standing(PAPER.plusDays(31))).isEqualTo(TitleStanding.VALID);
        assertThatThrownBy(() -> decide(LIFTING, null, PAPER.plusDays(32)))
                .hasMessageContaining("naming.title.decision");

        decide(REVOCATION, BACK, PAPER.plusDays(33));
        assertThat(title.standing(PAPER.plusDays(33))).isEqualTo(TitleStanding.REVOKED);
        assertThat(title.timeline())
                .extracting(TitleEvent::type)
                .containsExactly("NAMED", "SUSPENDED", "LIFTED", "REVOKED");
        assertThat(title.timeline().getLast().name()).isEqualTo(new LocalizedText("撤销称号", "Revocation"));
        assertThatThrownBy(() -> decide(REVOCATION, BACK, PAPER.plusDays(34)))
                .hasMessageContaining("naming.title.decision");
    }

    @Test
    void isOfItsPremisesWhateverTheSignAndNotOfTheNextShopUnderTheSameSign() {
        Merchant merchant = new Merchant(
                UnifiedSocialCreditCode.of("92220102MA0000023N"),
                "南关区甲便利店",
                NoticeFixture.OFFICE,
                on(PAPER).moment().at());

        assertThat(title.isOf(
                        new Premises(merchant, "甲生活超市", NoticeFixture.OFFICE, "220102001", "长春市南关区自由大路１号"),
                        SubjectType.SubjectSite.PREMISES))
                .isTrue();
        assertThat(title.isOf(
                        new Premises(merchant, "甲便利店", NoticeFixture.OFFICE, "220102001", "自由大路21号"),
                        SubjectType.SubjectSite.PREMISES))
                .isFalse();
    }

    /** The document in these tests has the date {@code PAPER}. */
    @Test
    void theDaysForAskingForAReviewBeginWithTheSignature() {
        LocalDate signedOn = PAPER.plusDays(21);

        decide(REVOCATION, BACK, signedOn);

        assertThat(title.timeline().getLast().change().cause().remedyUntil())
                .isEqualTo(NoticeFixture.at(PAPER).calendar().end(signedOn, TimeLimit.workingDays(10)));
        assertThat(title.timeline().getLast().effectiveOn()).isEqualTo(PAPER);
    }

    @Test
    void aRevokedTitleDoesNotExpire() {
        decide(REVOCATION, BACK, PAPER.plusDays(1));

        assertThat(title.standing(title.term().validUntil().plusYears(1))).isEqualTo(TitleStanding.REVOKED);
    }

    @Test
    void isFoundByNameWithoutPunctuationAndWidth() {
        assertThat(Title.searchable("Ａ·甲 便利店（南关）")).isEqualTo("a甲便利店南关");
    }

    @Test
    void aPlaqueMadeAgainIsNotHandedOverBeforeItWas() {
        title.handOver(PAPER.plusDays(4), "林晓禾", "picture-1", on(PAPER.plusDays(4)));
        title.reissue("装修时损坏", on(PAPER.plusDays(10)));

        assertThatThrownBy(() -> title.handOver(PAPER.plusDays(9), "林晓禾", "picture-1", on(PAPER.plusDays(12))))
                .hasMessageContaining("naming.handOver.date");
        title.handOver(PAPER.plusDays(10), "林晓禾", "picture-1", on(PAPER.plusDays(12)));

        assertThat(title.plaque().handedOverOn()).isEqualTo(PAPER.plusDays(10));
    }

    @Test
    void isEarnedByEvaluationAndHasNoNamedLevelUnlessStatedOtherwise() {
        assertThat(title.category().track()).isEqualTo(TitleTrack.DEMONSTRATION);
        assertThat(title.category().namedLevel()).isEqualTo(new LocalizedText(null, null));
        assertThat(title.category().shownLevel()).isNull();
    }

    @Test
    void statesThePromisesOfItsNoticeInBothLanguages() {
        assertThat(title.document().promiseLines(Locale.CHINESE)).containsExactly(new PromiseLine("七天退货", "zh-CN"));
        assertThat(title.document().promiseLines(Locale.ENGLISH))
                .containsExactly(new PromiseLine("Returns within seven days", "en"));
    }

    @Test
    void statesPromisesInChineseWhereTheyAreNotStatedInEnglish() {
        TitleDocument chinese = new TitleDocument(
                "1",
                title.document().wording(),
                title.document().namingBody(),
                null,
                new LocalizedText("七天退货\n先行赔付", null));

        assertThat(chinese.promiseLines(Locale.ENGLISH))
                .containsExactly(new PromiseLine("七天退货", "zh-CN"), new PromiseLine("先行赔付", "zh-CN"));
        assertThat(TitleDocument.ofOldRegister("1", new LocalizedText("示范店", "Model shop"))
                        .promiseLines(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void aPhoneNumberIsPublicByConsentOnly() {
        assertThat(named(Map.of("rightsPhone", "0431-80005000", "publishPhone", "true"))
                        .place()
                        .phone())
                .isEqualTo("0431-80005000");
        assertThat(named(Map.of("rightsPhone", "0431-80005000", "publishPhone", "false"))
                        .place()
                        .phone())
                .isNull();
        assertThat(named(Map.of("rightsPhone", "0431-80005000")).place().phone())
                .isNull();
    }

    @Test
    void aShopWithPremisesIsPublishedWithStreetAndLocation() {
        TitlePlace place = named().place();

        assertThat(place.address()).isEqualTo("自由大路1号");
        assertThat(place.street()).isEqualTo("220102001");
        assertThat(place.lat()).isEqualTo(43.86);
    }

    @Test
    void ofAnOnlineShopNothingOfThePremisesIsPublished() {
        Map<String, String> answers = Map.of("platform", "自建", "storeLink", "https://shop.example.com/jia");
        ApplicationRound round = NoticeFixture.round(2);
        LocalDate posted = LocalDate.of(2026, 9, 29);
        NoticeItem item = NoticeFixture.notice(
                        round,
                        posted,
                        PublishedAddressPolicy.onlineAddress("RETAIL", answers).orElseThrow(),
                        NoticeFixture.passed(round, "c1", posted))
                .items()
                .getFirst();

        TitlePlace place = named(item, answers).place();

        assertThat(place.address()).isEqualTo("自建 https://shop.example.com/jia");
        assertThat(place.office()).isEqualTo(NoticeFixture.OFFICE);
        assertThat(Stream.of(place.street(), place.lat(), place.lng())).containsOnlyNulls();
        assertThat(place.premises()).isNotNull();
    }

    @Test
    void anOnlineShopIsRecognizedByItsPlatformAndNameOrLinkAtAnyAddress() {
        Map<String, String> answers = Map.of("platform", "自建", "storeLink", "https://shop.example.com/jia");
        ApplicationRound round = NoticeFixture.round(2);
        LocalDate posted = LocalDate.of(2026, 9, 29);
        NoticeItem item = NoticeFixture.notice(
                        round, posted, "自建 https://shop.example.com/jia", NoticeFixture.passed(round, "c1", posted))
                .items()
                .getFirst();
        Title online = named(item, answers);

        assertThat(online.isOf(
                        shopOnline("乙店", "桂林路18号3单元201室", "https://shop.example.com/jia/"),
                        SubjectType.SubjectSite.PREMISES))
                .as("one link, another row of premises")
                .isTrue();
        assertThat(online.isOf(
                        shopOnline("甲便利店", "桂林路18号3单元201室", "https://new.example.com/jia"),
                        SubjectType.SubjectSite.PREMISES))
                .as("one name")
                .isTrue();
        assertThat(online.isOf(
                        shopOnline("乙店", "自由大路1号", "https://new.example.com/jia"), SubjectType.SubjectSite.PREMISES))
                .as("another shop from the same address")
                .isFalse();
    }

    private static Premises shopOnline(String name, String address, String link) {
        Merchant merchant = new Merchant(
                UnifiedSocialCreditCode.of("92220102MA0000023N"),
                "南关区甲便利店",
                NoticeFixture.OFFICE,
                on(PAPER).moment().at());
        Premises premises = new Premises(merchant, name, NoticeFixture.OFFICE, "220102001", address);
        premises.sellOnline(Optional.of(OnlineShop.of("自建", link)));
        return premises;
    }

    @Test
    void itsHolderPublishesAndWithdrawsAPhoneNumber() {
        assertThat(title.place().phone()).isNull();
        assertThatThrownBy(() -> title.publishPhone(new PublicPhone("80005000"), on(PAPER)))
                .hasMessageContaining("naming.phone.pattern");

        title.publishPhone(new PublicPhone("+86 431 8000 5000"), on(PAPER));
        title.publishPhone(new PublicPhone("0431-80005000"), on(PAPER));
        assertThat(title.place().phone()).isEqualTo("0431-80005000");

        title.publishPhone(new PublicPhone(null), on(PAPER.plusDays(1)));
        assertThat(title.place().phone()).isNull();
        assertThat(title.timeline())
                .extracting(TitleEvent::type)
                .containsExactly("NAMED", "PHONE_PUBLISHED", "PHONE_WITHDRAWN");
    }

    @Test
    void noPhoneNumberIsPublicOnceTheTitleHasEnded() {
        title.publishPhone(new PublicPhone("0431-80005000"), on(PAPER));

        decide(REVOCATION, BACK, PAPER.plusDays(1));

        assertThat(title.place().phone()).isNull();
        assertThatThrownBy(() -> title.publishPhone(new PublicPhone("0431-80005001"), on(PAPER.plusDays(2))))
                .hasMessageContaining("naming.phone.ended");
    }

    /** The period for giving back a plaque begins on the day on which the title ended. */
    @Test
    void theDayOnWhichItEndedStaysWhateverIsRecordedAfterwards() {
        title.handOver(PAPER.plusDays(4), "林晓禾", "picture-1", on(PAPER.plusDays(4)));
        decide(REVOCATION, BACK, PAPER.plusDays(5));
        assertThat(title.plaque().dueOn()).isEqualTo(BACK);
        LocalDate ended = title.timeline().getLast().effectiveOn();

        title.takeBack(PAPER.plusDays(9), "林晓禾", "picture-1", on(PAPER.plusDays(9)));

        assertThat(title.endedOn()).isEqualTo(ended).isNotEqualTo(PAPER.plusDays(9));
    }

    /** A plaque that was never handed over is not recalled. */
    @Test
    void theEndOfTheTermAsksForThePlaqueThatTheHolderHas() {
        LocalDate over = title.term().validUntil().plusDays(1);
        Title without = named();
        title.handOver(PAPER.plusDays(4), "林晓禾", "picture-1", on(PAPER.plusDays(4)));

        title.expire(EXPIRY, over.plusDays(20), on(over));
        without.expire(EXPIRY, over.plusDays(20), on(over));

        assertThat(title.plaque().dueOn()).isEqualTo(over.plusDays(20));
        assertThat(title.plaqueCountedFrom()).isEqualTo(over);
        assertThat(without.plaque().dueOn()).isNull();
        assertThat(without.isPlaqueForgotten()).isFalse();
    }

    /** The period of a title that was over before its import begins on the day of the import. */
    @Test
    void anOldRegisterBringsThePlaquesOfItsExpiredTitles() {
        Title old = TitleFixture.importedUntil(LocalDate.of(2023, 11, 13));

        assertThat(old.status()).isEqualTo(TitleStatus.EXPIRED);
        assertThat(old.plaque().dueOn()).isAfter(old.plaqueCountedFrom());
        assertThat(old.plaqueCountedFrom()).isAfter(old.endedOn());
    }

    /** The title expired before the software tracked the return of plaques. */
    @Test
    void aForgottenPlaqueIsAskedForOnce() {
        LocalDate over = title.term().validUntil().plusDays(1);
        title.handOver(PAPER.plusDays(4), "林晓禾", "picture-1", on(PAPER.plusDays(4)));
        title.expire(EXPIRY, null, on(over));
        assertThat(title.isPlaqueForgotten()).isTrue();

        title.recallPlaque(over.plusDays(50), on(over.plusDays(30)));

        assertThat(title.plaque().dueOn()).isEqualTo(over.plusDays(50));
        assertThat(title.plaqueCountedFrom()).isEqualTo(over.plusDays(30));
        assertThat(title.plaqueAskedAt())
                .isEqualTo(on(over.plusDays(30)).moment().at());
        assertThat(title.endedOn()).isEqualTo(over);
        assertThatThrownBy(() -> title.recallPlaque(over.plusDays(60), on(over.plusDays(31))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTitleIsHeldByThePersonsOfItsMerchantAndRecusesThoseWhoAreAway() {
        String merchant = title.holder().merchant();
        Actor shop = new Actor("shop", "shop", List.of(new Actor.Post(Role.MERCHANT, merchant, null)));
        assertThat(title.isHeldBy(shop)).isTrue();
        assertThat(title.isHeldBy(new Actor("other", "other", List.of()))).isFalse();

        Actor away = new Actor("away", "away", List.of(), List.of(), Set.of(merchant));
        assertThat(title.hasRecused(away)).isTrue();
        assertThat(title.hasRecused(shop)).isFalse();
    }

    @Test
    void nobodyHoldsOrIsRecusedFromATitleOfAnOldRegister() {
        Title old = TitleFixture.importedUntil(LocalDate.of(2023, 11, 13));
        Actor of = new Actor("a", "a", List.of(new Actor.Post(Role.MERCHANT, "null", null)), List.of(), Set.of("null"));
        assertThat(old.isHeldBy(of)).isFalse();
        assertThat(old.hasRecused(of)).isFalse();
    }

    private static Title named() {
        return named(Map.of());
    }

    private static Title named(Map<String, String> answers) {
        ApplicationRound round = NoticeFixture.round(2);
        LocalDate posted = LocalDate.of(2026, 9, 29);
        Candidacy candidacy = NoticeFixture.passed(round, "c1", posted);
        return named(NoticeFixture.notice(round, posted, candidacy).items().getFirst(), answers);
    }

    private static Title named(NoticeItem item, Map<String, String> answers) {
        return Title.conferred(
                CertificateNumber.issue(NoticeFixture.OFFICE, 2026, ApplicationRound.TitleLevel.COUNTY, "01", 1),
                item,
                act(OfficialDocumentTypeFixture.type(OfficialDocumentCodes.NAMING)),
                null,
                answers,
                on(LocalDate.of(2026, 10, 23)));
    }

    private void decide(OfficialDocumentType type, LocalDate plaqueDueOn, LocalDate day) {
        DecisionDocument document = act(type);
        title.decide(
                type.decision(),
                document,
                new DecisionEffect(
                        TitleCauseFixture.composer().of(type.decision().step(), title, document, on(day).moment()),
                        plaqueDueOn,
                        TitleCause.NONE),
                on(day));
    }

    private static DecisionDocument act(OfficialDocumentType type) {
        OfficialDocument act = new OfficialDocument(
                type,
                NoticeFixture.OFFICE,
                2,
                SigningChainAssignees.OPEN,
                new DocumentDraftInput(type.code(), "公文", "理由", null, null, List.of("c1"), null),
                List.of("c1"),
                new ActionStamp(NoticeFixture.officer("handler", Role.HANDLER), NoticeFixture.at(PAPER)));
        act.sign(
                "1号",
                PAPER,
                null,
                new ActionStamp(NoticeFixture.officer("signer", Role.SIGNER), NoticeFixture.at(PAPER)));
        return act.decision();
    }

    private static ActionStamp on(LocalDate day) {
        return new ActionStamp(NoticeFixture.officer("signer", Role.SIGNER), NoticeFixture.at(day));
    }
}
