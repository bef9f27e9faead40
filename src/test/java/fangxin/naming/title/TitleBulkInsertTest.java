package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Role;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.round.TitleTrack;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The columns of the bulk insert are the fields that an import fills. */
class TitleBulkInsertTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    /** Kept elsewhere: entries in a table of their own, the plaque with its number only, the version as 1. */
    private static final Set<String> OTHERWISE = Set.of("timeline", "plaque", "version");

    @Test
    void eachFieldThatAnImportFillsHasAColumnWithItsValue() throws Exception {
        Title title = Title.imported(
                CertificateNumber.issue(NoticeFixture.OFFICE, 2020, TitleLevel.COUNTY, "01", 1),
                new LegacyTitle(
                        NoticeFixture.OFFICE,
                        new TitleHolder(null, "长春市甲商贸有限公司", "91220102MA00006R6W"),
                        TitlePlace.ofOldRegister("甲便利店", "自由大路1号", NoticeFixture.OFFICE, 43.87, 125.32),
                        new TitleCategory(
                                "SHOP",
                                "RETAIL",
                                TitleLevel.COUNTY,
                                Grade.EXCELLENT,
                                TitleTrack.DEMONSTRATION,
                                new LocalizedText("三星", "Three stars")),
                        TitleDocument.ofOldRegister("长放消办〔2020〕1号", new LocalizedText("示范店", "Model shop")),
                        new TitleTerm(LocalDate.of(2020, 11, 30), LocalDate.of(2029, 11, 29)),
                        new TitleProvenance(null, null, null, "import", 2, "旧1")),
                TitleCauseFixture.composer()::ofExpiry,
                null,
                new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(DAY)));
        Map<String, Object> columns = new TreeMap<>();
        TitleBulkInsert.TITLE.forEach(
                column -> columns.put(column.name(), column.value().apply(title)));

        Map<String, Object> fields = new TreeMap<>();
        for (Field field : Title.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (!Modifier.isStatic(field.getModifiers())
                    && !OTHERWISE.contains(field.getName())
                    && field.get(title) != null) {
                fields.put(field.getName().toLowerCase(Locale.ROOT), field.get(title));
            }
        }

        fields.put("plaquenumber", title.plaque().number());
        fields.put("plaquedueon", title.plaque().dueOn());
        fields.put("version", 1);
        assertThat(columns).isEqualTo(fields);
    }
}
