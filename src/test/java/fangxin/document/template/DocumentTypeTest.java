package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of document types: those of config/, and a new one. */
class DocumentTypeTest {
    private static final String SOURCE = "fangxin.document.template.ShippedDocumentTypes#all";

    /** A copy of the naming list for the sector authorities, as a later row of the table might define it. */
    private static DocumentType copy(DocumentAudience audience, List<String> fields, String... columns) {
        return new DocumentType(
                "NAMING_COPY",
                new LocalizedText("命名名单抄送函", "Copy of the naming list"),
                true,
                "抄",
                DocumentCodes.NAMING,
                audience,
                false,
                "titles",
                fields,
                List.of(new DocumentType.DocumentTable("titles", List.of(columns))),
                "default");
    }

    private static void check(DocumentType further) {
        List<DocumentType> all = new ArrayList<>(DocumentTypeSeed.shipped());
        all.add(further);
        DocumentType.check(all);
    }

    /** The list of templates answers NOTICE, addresses are written with notice. */
    @ParameterizedTest
    @MethodSource(SOURCE)
    void aTypeIsFoundAsItIsListedAndAsAddressesNameIt(DocumentType type) {
        DocumentTypeCatalogue catalogue = ShippedDocumentTypes.catalogue();

        assertThat(catalogue.byCode(type.code())).isEqualTo(type);
        assertThat(catalogue.byCode(type.slug())).isEqualTo(type);
        assertThat(type.slug()).isEqualTo(type.code().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void aRowKeepsAllThatConfigSays(DocumentType type) {
        assertThat(new StoredDocumentType(type, 1).type()).isEqualTo(type);
        assertThat(type.name().zh()).matches("\\p{IsHan}+");
        assertThat(type.name().en()).matches("[A-Z][A-Za-z -]+");
        assertThat(type.source()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void everyPlaceholderHasAName(DocumentType type) {
        assertThat(type.placeholders())
                .contains("issuer", "number", "date", "code")
                .allSatisfy(code ->
                        assertThat(PlaceholderNames.meaning(code).zh()).as(code).matches("\\p{IsHan}+"));
        assertThat(type.tables())
                .allSatisfy(table -> assertThat(PlaceholderNames.table(table.code()))
                        .as(table.code())
                        .matches("\\p{IsHan}+"));
    }

    @Test
    void theCodesAreThoseOfTheShippedRows() {
        assertThat(Stream.of(DocumentCodes.class.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(DocumentTypeTest::value))
                .containsExactlyInAnyOrderElementsOf(DocumentTypeSeed.shipped().stream()
                        .map(DocumentType::code)
                        .toList());
        assertThat(DocumentTypeSeed.shipped())
                .allSatisfy(type -> assertThat(type.contentOf()).isNull());
    }

    private static String value(java.lang.reflect.Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void anUnknownTypeIsNotFound() {
        assertThatThrownBy(() -> ShippedDocumentTypes.catalogue().byCode("stars"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ShippedDocumentTypes.catalogue().byCode(null)).isInstanceOf(NotFound.class);
    }

    /** The row of a newer version is read without a restart of this node. */
    @Test
    void aCodeThatIsUnknownIsLookedUpInTheTableAgain() {
        DocumentTypeCatalogue catalogue = ShippedDocumentTypes.catalogue();
        assertThat(catalogue.find("naming_copy")).isEmpty();
        DocumentType added = copy(DocumentAudience.ISSUING_OFFICE, List.of("title"), "no");

        catalogue.rows = ShippedDocumentTypes.catalogue(added).rows;

        assertThat(catalogue.find("naming_copy")).contains(added);
        assertThat(catalogue.withContentOf(DocumentCodes.NAMING))
                .extracting(DocumentType::code)
                .containsExactly(DocumentCodes.NAMING, "NAMING_COPY");
    }

    @Test
    void aTypeWithTheContentOfAnotherNamesNoMoreThanThatHas() {
        check(copy(DocumentAudience.ISSUING_OFFICE, List.of("title", "count"), "no", "signName"));

        assertThatThrownBy(() -> check(copy(DocumentAudience.ISSUING_OFFICE, List.of("lastDay"), "no")))
                .hasMessageContaining("fields that NAMING has not");
        assertThatThrownBy(() -> check(copy(DocumentAudience.ISSUING_OFFICE, List.of("title"), "creditCode")))
                .hasMessageContaining("columns of titles that NAMING has not");
        assertThatThrownBy(() -> check(copy(DocumentAudience.CASE_AGENCIES, List.of("title"), "no")))
                .hasMessageContaining("readers that NAMING has not");
    }
}
