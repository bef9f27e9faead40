package fangxin.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperKindTest {
    /** The list of templates answers NOTICE, addresses are written with notice. */
    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aKindIsKnownAsItIsListedAndAsItStandsInAddresses(PaperKind kind) {
        assertThat(PaperKind.of(kind.name())).contains(kind);
        assertThat(PaperKind.of(kind.slug())).contains(kind);
    }
}
