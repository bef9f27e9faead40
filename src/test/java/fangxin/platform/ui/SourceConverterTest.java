package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceConverterTest {
    private final SourceConverter converter = new SourceConverter();

    @Test
    void anEmptyFieldIsARuleThatNoDocumentSets() {
        assertThat(converter.getAsObject(null, null, null)).isEqualTo("default");
        assertThat(converter.getAsObject(null, null, "  ")).isEqualTo("default");
        assertThat(converter.getAsString(null, null, "default")).isEmpty();
    }

    @Test
    void aDocumentIsReadAndShownAsItIsTyped() {
        assertThat(converter.getAsObject(null, null, " 长消发〔2026〕3号 ")).isEqualTo("长消发〔2026〕3号");
        assertThat(converter.getAsString(null, null, "长消发〔2026〕3号")).isEqualTo("长消发〔2026〕3号");
    }
}
