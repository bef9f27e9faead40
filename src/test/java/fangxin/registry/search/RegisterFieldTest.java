package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleTerm;
import fangxin.platform.i18n.Messages;
import fangxin.registry.site.web.UnitResource;
import fangxin.round.ApplicationRound;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The published names of the fields are fixed; new ones come at the end. */
class RegisterFieldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void namesAndOrderOfOpenDataDoNotChange() {
        assertThat(RegisterField.csv().stream().map(RegisterField::csvName))
                .startsWith(
                        "number",
                        "name",
                        "sign_name",
                        "uscc",
                        "type",
                        "level",
                        "district",
                        "sector",
                        "address",
                        "lat",
                        "lng",
                        "datum",
                        "grade",
                        "doc_no",
                        "named_on",
                        "valid_until",
                        "status",
                        "printed_number");
        assertThat(RegisterField.json().stream().map(RegisterField::jsonName))
                .startsWith(
                        "number",
                        "name",
                        "signName",
                        "creditCode",
                        "type",
                        "level",
                        "district",
                        "sector",
                        "grade",
                        "status",
                        "namedOn",
                        "validUntil",
                        "address",
                        "location",
                        "document",
                        "printedNumber");
    }

    @Test
    void facetsAreThoseOfTheContract() {
        assertThat(FacetEncoder.NAMES).containsExactly("type", "level", "district", "sector", "grade", "status");
    }

    @Test
    void everyPublicFieldIsInTheAnswersOfTheApi() {
        assertThat(components(UnitResource.UnitItem.class))
                .containsAll(RegisterField.json().stream()
                        .filter(RegisterField::isInSearchAnswer)
                        .map(RegisterField::jsonName)
                        .toList());
        assertThat(components(UnitResource.UnitDetail.class))
                .containsAll(RegisterField.json().stream()
                        .map(RegisterField::jsonName)
                        .toList());
    }

    @Test
    void everyColumnOfTheWorkbookHasAHeading() {
        for (RegisterField field : RegisterField.workbook()) {
            assertThat(Messages.message(Locale.ENGLISH, field.headingKey())).isNotEqualTo(field.headingKey());
        }
    }

    @Test
    void everyColumnOfOpenDataIsExplained() {
        for (RegisterField field : RegisterField.csv()) {
            String key = "registry.open.column." + field.csvName();
            assertThat(Messages.message(Locale.ENGLISH, key)).isNotEqualTo(key);
        }
    }

    @Test
    void aValueIsPublishedAsOfADay() {
        UnitRecord unit = UnitFixture.shop(
                "2201022025101000017",
                new TitleHolder(null, "长春市谷雨邻家商贸有限公司", "91220102MA00006R6W"),
                TitlePlaceBuilder.place("谷雨邻家超市", "平泉路212号").build(),
                ApplicationRound.TitleLevel.COUNTY);

        assertThat(RegisterField.STATUS.published(unit, TODAY)).isEqualTo("valid");
        assertThat(RegisterField.DATUM.published(unit, TODAY)).isNull();
        assertThat(RegisterField.LOCATION.published(unit, TODAY)).isNull();
        assertThat(RegisterField.PRINTED_NUMBER.published(unit, TODAY)).isEqualTo(unit.printedNumber());
        assertThat(RegisterField.LEVEL.published(unit, TODAY)).hasToString("COUNTY");
    }

    /** The detail states more than the status does, until the term is over. */
    @Test
    void theDetailOfAStatusIsPublishedWhileTheTermRuns() {
        assertThat(detail(TitleStanding.VALID, TitleStatus.RECTIFYING, TODAY)).isEqualTo("rectifying");
        assertThat(detail(TitleStanding.REVOKED, TitleStatus.UNDER_REVIEW, TODAY))
                .isEqualTo("under_review");
        assertThat(detail(TitleStanding.VALID, TitleStatus.ACTIVE, TODAY)).isNull();
        assertThat(detail(TitleStanding.REVOKED, TitleStatus.REVOKED, TODAY)).isNull();
        assertThat(detail(TitleStanding.VALID, TitleStatus.RECTIFYING, TODAY.minusDays(1)))
                .isNull();
        assertThat(detail(TitleStanding.REVOKED, TitleStatus.UNDER_REVIEW, TODAY.minusDays(1)))
                .isEqualTo("under_review");
    }

    private static Object detail(TitleStanding standing, TitleStatus status, LocalDate until) {
        UnitRecord shop = UnitFixture.shop(
                "2201022025101000017",
                new TitleHolder(null, "长春市谷雨邻家商贸有限公司", "91220102MA00006R6W"),
                TitlePlaceBuilder.place("谷雨邻家超市", "平泉路212号").build(),
                ApplicationRound.TitleLevel.COUNTY);
        UnitRecord unit = new UnitRecord(
                shop.certificate(),
                shop.holder(),
                shop.place(),
                shop.category(),
                shop.document(),
                new TitleTerm(shop.term().namedOn(), until),
                new UnitRecord.RecordedStanding(standing, null, status));
        return RegisterField.STATUS_DETAIL.published(unit, TODAY);
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
