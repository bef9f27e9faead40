package fangxin.complaint.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerWarningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final DeIdentifiedTextRule RULE = new DeIdentifiedTextRule(Set.of("0431-88880000"));
    private static final Actor AUTHOR = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    private static final Actor SECOND = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);

    private static ActionStamp by(Actor actor, Duration later) {
        return new ActionStamp(
                actor, new BusinessMoment(BusinessMoment.startOf(TODAY).plus(later), WorkingCalendar.weekdaysOnly()));
    }

    private static WarningInput input(WarningKind kind, String body, List<WarningShopInput> shops) {
        return new WarningInput(
                NoticeFixture.OFFICE,
                kind,
                "预付卡消费警示",
                body,
                "预付式消费",
                null,
                null,
                null,
                TODAY.plusDays(3),
                shops,
                null,
                null);
    }

    private static ConsumerWarning scheduled() {
        ConsumerWarning warning = new ConsumerWarning(
                ConsumerWarning.numberOf(2026, 1),
                input(WarningKind.WARNING, "办卡前查看合同。", null),
                by(AUTHOR, Duration.ZERO));
        warning.propose(by(AUTHOR, Duration.ZERO));
        warning.publish(by(SECOND, Duration.ZERO));
        return warning;
    }

    @Test
    void aPublishedTextIsReadWithoutTheDataThatTheRuleOfTodayRefuses() {
        assertThat(RULE.mask("致电13812345678。家里座机0431-88880000。")).isEqualTo("致电***********。家里座机0431-88880000。");
        assertThat(RULE.mask(null)).isNull();
        assertThat(new DeIdentifiedTextRule(Set.of()).mask("家里座机0431-88880000。"))
                .isEqualTo("家里座机*************。");
    }

    /** 李四 and 张女士 are the usual names of an anonymous person, and 海尔 is a brand. */
    @Test
    void namesByTheirEvidenceAreListedForTheSecondOfficer() {
        assertThat(RULE.likelyNames(Stream.of("刘建军的投诉", "退款时王建国不在。", null, "刘建军的投诉已办结。")))
                .containsExactly("刘建军", "王建国");
        assertThat(RULE.likelyNames(Stream.of("李四的投诉", "张女士购买海尔冰箱后要求退货。"))).isEmpty();
    }

    /** The second figure has no basis, and the value of the third begins with a word. */
    @Test
    void aFigureIsRefusedByItsPosition() {
        List<CampaignFigureInput> figures = List.of(
                new CampaignFigureInput("销毁商品", "5000 件", "销毁记录〔2026〕3号"),
                new CampaignFigureInput("销毁商品", "5000 件", null),
                new CampaignFigureInput("咨询", "约300 人次", "活动记录"));
        WarningInput campaign = new WarningInput(
                NoticeFixture.OFFICE,
                WarningKind.CAMPAIGN,
                "消费维权周",
                "现场咨询。",
                "综合",
                null,
                new WarningBasis(TODAY, TODAY.plusDays(1), null, null),
                null,
                TODAY.plusDays(3),
                null,
                figures,
                null);

        assertThatThrownBy(() -> campaign.check(TODAY, RULE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .containsExactlyInAnyOrder(
                                        new Violation("figures.1.basis", "warning.figures.shape", List.of(2)),
                                        new Violation("figures.2.value", "warning.figures.value", List.of("约300 人次"))));
    }

    @Test
    void aPublicationAppearsOnceItCanNoLongerBeTakenBack() {
        ConsumerWarning warning = scheduled();

        warning.appear(true, by(SECOND, Duration.ofMinutes(10)));
        assertThat(warning.state()).isEqualTo(WarningState.SCHEDULED);
        warning.appear(true, by(SECOND, Duration.ofMinutes(10).plusSeconds(1)));

        assertThat(warning.state()).isEqualTo(WarningState.PUBLISHED);
        warning.appear(true, by(SECOND, Duration.ofMinutes(20)));
        assertThat(warning.journal()).hasSize(4);
    }

    @Test
    void onlyItsPublisherTakesItBackInTime() {
        ConsumerWarning warning = scheduled();

        assertThatThrownBy(() -> warning.takeBack(by(AUTHOR, Duration.ofMinutes(1))))
                .isInstanceOf(RuleViolation.class);
        warning.takeBack(by(SECOND, Duration.ofMinutes(9)));

        assertThat(warning.state()).isEqualTo(WarningState.PROPOSED);
        assertThat(warning.publication()).isNull();
        warning.sendBack("改正标题", by(SECOND, Duration.ofMinutes(9)));
        assertThat(warning.state()).isEqualTo(WarningState.DRAFT);
    }

    @Test
    void itsAuthorsAreNotifiedWhenItBecomesADraftAgain() {
        List<String> sent = new ArrayList<>();
        WarningAuthorNotifier notifier = new WarningAuthorNotifier();
        notifier.accounts = new AccountRepository() {
            @Override
            public Optional<Account> find(String username) {
                return Optional.of(new Account(username, username, null, username + "@example.cn", Instant.EPOCH));
            }
        };
        notifier.mailings = new AccountNotifier() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {
                sent.add(account.username() + " " + key + " " + arguments[1]);
            }
        };
        ConsumerWarning warning = scheduled();
        warning.takeBack(by(SECOND, Duration.ofMinutes(1)));
        warning.sendBack("改正标题", by(SECOND, Duration.ofMinutes(2)));
        notifier.sentBack(warning);

        assertThat(sent).containsExactly(AUTHOR.account() + " warning.letter.sentBack 改正标题");
    }

    /** Valid until the 30th: current until its 24:00, expired on the first. */
    @Test
    void itIsCurrentUntilTheEndOfItsLastDay() {
        ConsumerWarning warning = scheduled();

        assertThat(warning.isExpired(TODAY.plusDays(3))).isFalse();
        assertThat(warning.isExpired(TODAY.plusDays(4))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系 13912345678。",
                "联系１３９ １２３４ ５６７８。",
                "证件 22010219900101123X。",
                "卡号 6222 0200 1234 5678 901。",
                "写信至 a.b@example.com。",
                "加微信 zhangsan_88 退款。",
                "消费者张三说没有退款。",
                "拨打 0431-85556666。",
                "车牌吉A12345。"
            })
    void personalDataAreRefused(String body) {
        assertThatThrownBy(() -> input(WarningKind.TIP, body, null).check(TODAY, RULE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("warning.identified"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请拨打 12315 或者 12345。",
                "共 1,234 件，挽回 64.557 万元。",
                "2026 年 11 月 28 日 12:30。",
                "批次 20261128。",
                "可致电 0431-88880000。",
                "昨天赵敏给我装的空调，谢谢罗建平。"
            })
    void figuresPublicNumbersAndLikelyNamesStay(String body) {
        WarningInput input = input(WarningKind.TIP, body, null);

        input.check(TODAY, RULE);

        assertThat(input.body()).isEqualTo(body);
    }

    @Test
    void everyPublishedFieldIsChecked() {
        WarningInput input = new WarningInput(
                NoticeFixture.OFFICE,
                WarningKind.TIP,
                "提示",
                "内容",
                "电话 13912345678",
                "电话 13912345678",
                null,
                "https://example.com/13912345678",
                TODAY,
                null,
                null,
                null);

        assertThatThrownBy(() -> input.check(TODAY, RULE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation.Violation::field)
                                .containsExactly("category", "trade", "link"));
    }

    @Test
    void allWhoWroteAreAuthors() {
        ConsumerWarning warning =
                new ConsumerWarning("1", input(WarningKind.TIP, "甲", null), by(AUTHOR, Duration.ZERO));
        warning.revise(input(WarningKind.TIP, "甲，", null), by(SECOND, Duration.ZERO));

        assertThat(warning.authors()).containsExactlyInAnyOrder("office1", "office2");
    }

    @Test
    void aDraftCanBeDiscardedAndThenDoesNotChange() {
        ConsumerWarning warning =
                new ConsumerWarning("1", input(WarningKind.TIP, "甲", null), by(AUTHOR, Duration.ZERO));
        warning.discard("没有依据", by(AUTHOR, Duration.ZERO));

        assertThat(warning.state()).isEqualTo(WarningState.DISCARDED);
        assertThatThrownBy(() -> warning.propose(by(AUTHOR, Duration.ZERO))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> scheduled().discard("太晚", by(AUTHOR, Duration.ZERO)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anActOnAnOtherVersionIsRefused() {
        ConsumerWarning warning = scheduled();

        warning.requireVersion(0);
        assertThatThrownBy(() -> warning.requireVersion(1)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anExpiredOneIsNotPublished() {
        ConsumerWarning warning =
                new ConsumerWarning("1", input(WarningKind.TIP, "甲", null), by(AUTHOR, Duration.ZERO));
        warning.propose(by(AUTHOR, Duration.ZERO));

        assertThatThrownBy(() -> warning.publish(by(SECOND, Duration.ofDays(4))))
                .isInstanceOf(RuleViolation.class);
        assertThat(warning.state()).isEqualTo(WarningState.PROPOSED);
        warning.publish(by(SECOND, Duration.ofDays(3)));
        assertThat(warning.state()).isEqualTo(WarningState.SCHEDULED);
    }

    @Test
    void oneWhoseDecisionIsNotInForceAnyMoreIsADraftAgain() {
        ConsumerWarning warning = scheduled();

        warning.appear(false, by(SECOND, Duration.ofMinutes(11)));

        assertThat(warning.state()).isEqualTo(WarningState.DRAFT);
        assertThat(warning.publication()).isNull();
        assertThat(warning.publishedAt()).isNull();
    }

    @Test
    void aTypicalCaseNamesNoShop() {
        List<WarningShopInput> shops = List.of(new WarningShopInput("2201022026101000018", "长放心办〔2026〕1号"));

        assertThatThrownBy(
                        () -> input(WarningKind.TYPICAL_CASE, "某店拒绝退款。", shops).check(TODAY, RULE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("warning.case.shops"));
    }

    private static WarningInput lasting(WarningKind kind) {
        return new WarningInput(NoticeFixture.OFFICE, kind, "标题", "内容", "类别", null, null, null, null, null, null, null);
    }

    @Test
    void onlyATypicalCaseHasNoLastDay() {
        lasting(WarningKind.TYPICAL_CASE).check(TODAY, RULE);
        ConsumerWarning typicalCase =
                new ConsumerWarning("1", lasting(WarningKind.TYPICAL_CASE), by(AUTHOR, Duration.ZERO));

        assertThat(typicalCase.isExpired(TODAY.plusYears(9))).isFalse();
        assertThatThrownBy(() -> lasting(WarningKind.TIP).check(TODAY, RULE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("warning.validUntil.missing"));
    }

    private static WarningInput campaign(LocalDate until, LocalDate validUntil, CampaignFigureInput... figures) {
        return new WarningInput(
                NoticeFixture.OFFICE,
                WarningKind.CAMPAIGN,
                "3·15消费维权周",
                "现场咨询、集中销毁查扣的假冒商品。",
                "消费维权",
                null,
                new WarningBasis(until == null ? null : TODAY, until, ConsumerFestival.CONSUMER_RIGHTS_DAY, null),
                null,
                validUntil,
                null,
                List.of(figures),
                null);
    }

    private static void refused(WarningInput input, String field, String key) {
        assertThatThrownBy(() -> input.check(TODAY, RULE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                                .containsExactly(tuple(field, key)));
    }

    /** A campaign of seven days is shown at least until its last day. */
    @Test
    void aCampaignStatesItsDaysAndFigures() {
        CampaignFigureInput destroyed = new CampaignFigureInput("销毁查扣商品", "5000 件", "执法支队销毁记录〔2026〕3号");

        refused(campaign(null, TODAY.plusDays(30)), "dataFrom", "warning.campaign.days");
        refused(campaign(TODAY.plusDays(6), TODAY.plusDays(5)), "validUntil", "warning.campaign.validUntil");
        campaign(TODAY.plusDays(6), TODAY.plusDays(6), destroyed).check(TODAY, RULE);
        ConsumerWarning campaign = new ConsumerWarning(
                ConsumerWarning.numberOf(2026, 2),
                campaign(TODAY.plusDays(6), TODAY.plusDays(30), destroyed),
                by(AUTHOR, Duration.ZERO));

        assertThat(campaign.figures())
                .extracting(CampaignFigure::name, CampaignFigure::amount, CampaignFigure::basis)
                .containsExactly(tuple("销毁查扣商品", "5000 件", "执法支队销毁记录〔2026〕3号"));
        campaign.propose(by(AUTHOR, Duration.ZERO));
        assertThat(campaign.state()).as("a second officer publishes it").isEqualTo(WarningState.PROPOSED);
        assertThat(campaign.isExpired(TODAY.plusDays(30))).isFalse();
        assertThat(campaign.isExpired(TODAY.plusDays(31))).isTrue();
    }

    @Test
    void aFigureHasANumberAndABasisWithoutPersonalData() {
        refused(
                campaign(TODAY, TODAY.plusDays(1), new CampaignFigureInput("销毁查扣商品", "许多", "销毁记录")),
                "figures.0.value",
                "warning.figures.value");
        refused(
                campaign(TODAY, TODAY.plusDays(1), new CampaignFigureInput("销毁查扣商品", "5000 件", null)),
                "figures.0.basis",
                "warning.figures.shape");
        refused(
                campaign(TODAY, TODAY.plusDays(1), new CampaignFigureInput("现场咨询", "300 人", "联系 13912345678")),
                "figures.0.basis",
                "warning.identified");
        refused(
                campaign(TODAY, TODAY.plusDays(1), new CampaignFigureInput("现场咨询", "13912345678 人", "值班记录")),
                "figures.0.value",
                "warning.identified");
        campaign(
                        TODAY,
                        TODAY.plusDays(1),
                        new CampaignFigureInput("挽回损失", "1,250.5 万元", "值班记录"),
                        new CampaignFigureInput("按时办结", "98.7%", "值班记录"),
                        new CampaignFigureInput("发放资料", "12000余份", "值班记录"))
                .check(TODAY, RULE);
        WarningInput warning = input(WarningKind.WARNING, "办卡前查看合同。", null);
        refused(
                new WarningInput(
                        warning.office(),
                        warning.kind(),
                        warning.title(),
                        warning.body(),
                        warning.category(),
                        null,
                        null,
                        null,
                        warning.validUntil(),
                        null,
                        List.of(new CampaignFigureInput("销毁", "1 件", "记录")),
                        null),
                "figures",
                "warning.figures.kind");
    }
}
