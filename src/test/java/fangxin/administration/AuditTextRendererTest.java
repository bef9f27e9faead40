package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.administration.AuditEntry.AuditAction;
import fangxin.common.LocalizedText;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RoleFixture;
import fangxin.platform.i18n.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditTextRendererTest {
    private static final Map<String, LocalizedText> NAMES = Map.of(
            "220102S01",
            new LocalizedText("南岭市场监督管理所", "Nanling Station"),
            "dehui.office2",
            new LocalizedText("林晓禾", "林晓禾"),
            "POST",
            new LocalizedText("不是机构", "no body"));

    @BeforeAll
    static void nameTheRoles() {
        RoleFixture.publishNames();
    }

    private static LocalizedText rendered(AuditAction action, String detail, Map<String, LocalizedText> names) {
        return AuditTextRenderer.render(
                new AuditEntry(action, "someone", detail, new Actor("city.admin", "徐佳音", List.of()), Instant.EPOCH),
                names);
    }

    @Test
    void codesOfAgenciesAccountsAndRolesAreRenderedInBothLanguages() {
        assertThat(rendered(AuditAction.APPOINT, "STATION 220102S01 2026-11-25", NAMES))
                .isEqualTo(new LocalizedText(
                        "市场监管所工作人员 南岭市场监督管理所 2026-11-25", "Market supervision station Nanling Station 2026-11-25"));
        assertThat(rendered(AuditAction.DEPUTISE, "dehui.office2 2026-11-25 – 2026-12-01", NAMES)
                        .zh())
                .isEqualTo("林晓禾 2026-11-25 – 2026-12-01");
    }

    @Test
    void aCodeIsRenderedByItsActionAndOtherTextStays() {
        assertThat(rendered(AuditAction.HAND_OVER, "POST 2", Map.of()).zh()).isEqualTo("岗位 2");
        assertThat(rendered(AuditAction.AMEND_TRADE, "52 POST general", Map.of())
                        .zh())
                .isEqualTo("52 邮政管理 general");
        assertThat(rendered(AuditAction.RENAME_AGENCY, "POST → 南岭所 $1", Map.of())
                        .zh())
                .isEqualTo("POST → 南岭所 $1");
        assertThat(rendered(AuditAction.INVITE, null, Map.of())).isNull();
    }

    @Test
    void aNameOfTheSameCodeDoesNotReplaceAnAuthority() {
        Map<String, LocalizedText> names = Map.of("MARKET", new LocalizedText("农贸市场", "Food market"));
        assertThat(rendered(AuditAction.AMEND_SUBJECT_TYPE, "FORM factory, AUTHORITY MARKET", names)
                        .zh())
                .isEqualTo("申报表 factory，行业主管部门 市场监管");
    }

    /** Another subject has the same code. */
    @Test
    void anImportNamesTheKindOfItsFeed() {
        Map<String, LocalizedText> names = Map.of(
                AuditTextRenderer.FEED_KIND + "PERMIT",
                new LocalizedText("许可", "Permits"),
                "PERMIT",
                new LocalizedText("许可证书", "Permit"));
        assertThat(rendered(AuditAction.IMPORT_FEED, "PERMIT IMPORTED: TOTAL 1, ADDED 1", names))
                .isEqualTo(new LocalizedText("许可 已导入：共 1，新增 1", "Permits imported: total 1, added 1"));
        assertThat(rendered(AuditAction.SET_FEED_KINDS, "PERMIT", names).en()).isEqualTo("Permits");
    }

    @Test
    void anExportedListIsRenderedByItsRowsAndItsNamedFilters() {
        assertThat(rendered(AuditAction.EXPORT_LIST, "8: due, page, stage", Map.of()))
                .isEqualTo(new LocalizedText("8 行，条件：办理期限、所处环节", "8 rows, by time limit, stage"));
        assertThat(rendered(AuditAction.EXPORT_LIST, "46: city.admin, 已批准", Map.of())
                        .zh())
                .isEqualTo("46 行");
    }

    @Test
    void theTermsOfTheAppraisalAreNamed() {
        assertThat(rendered(
                        AuditAction.SET_APPRAISAL_TERMS, "CALL_BACK 10 (default); OPEN_FOR 30; TOGETHER 5", Map.of()))
                .isEqualTo(
                        new LocalizedText(
                                "回访期限（工作日） 10 (系统默认); 评价期限（天） 30; 每满几件公布 5",
                                "call-back (working days) 10 (default of the system); days to appraise 30; published together 5"));
    }

    @Test
    void aMergerAnAccessAndATemplateAreRenderedAsText() {
        assertThat(rendered(AuditAction.MERGE_AGENCY, "甲 → 乙 2020-06-18: PEOPLE 2, TITLES 3", Map.of())
                        .zh())
                .isEqualTo("甲 → 乙 2020-06-18: 人员 2, 称号 3");
        LocalizedText form = new LocalizedText("申报表", "Application form");
        Map<String, LocalizedText> documents = Map.of(AuditTextRenderer.DOCUMENT_TYPE + "APPLICATION", form);
        assertThat(rendered(AuditAction.READ_IN_FULL, "APPLICATION: 打印盖章后归卷", documents)
                        .zh())
                .isEqualTo("生成不隐去信息的申报表：打印盖章后归卷");
        assertThat(rendered(AuditAction.READ_IN_FULL, "APPLICATION: document.filing", documents))
                .isEqualTo(
                        Messages.inBoth("administration.journal.unmasked", form, Messages.inBoth("document.filing")));
        assertThat(rendered(AuditAction.READ_IN_FULL, "核实 POST: 地址", NAMES).zh())
                .isEqualTo("核实 POST: 地址");
        assertThat(rendered(AuditAction.USE_TEMPLATE, "220102S01 SHIPPED 1", NAMES)
                        .zh())
                .isEqualTo("南岭市场监督管理所 系统自带模板，版本 1");
    }
}
