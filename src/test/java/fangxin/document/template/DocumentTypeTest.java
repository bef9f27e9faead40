package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTypeTest {
    /** The list of templates answers NOTICE, addresses are written with notice. */
    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void aKindIsKnownAsItIsListedAndAsItStandsInAddresses(DocumentType kind) {
        assertThat(DocumentType.of(kind.name())).contains(kind);
        assertThat(DocumentType.of(kind.slug())).contains(kind);
    }
}
