package fangxin.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WorklistPageTest {
    private static WorklistPage opened(Map<String, String> parameters) {
        WorklistPage page = new WorklistPage();
        page.parameters = parameters;
        page.read();
        return page;
    }

    @Test
    void theFilterAndThePageAreKnownBeforeTheFormIsDecoded() {
        WorklistPage page = opened(Map.of("stage", "IN_CULTIVATION", "all", "true", "owner", "MINE", "page", "3"));

        assertThat(page.getStage()).isEqualTo("IN_CULTIVATION");
        assertThat(page.addressOf(page.getPage()))
                .isEqualTo("/work/worklist?stage=IN_CULTIVATION&all=true&owner=MINE&page=3");
    }

    @Test
    void anAddressWithoutAPageOrWithAnImpossibleOneOpensTheFirst() {
        assertThat(opened(Map.of()).getPage()).isEqualTo(1);
        assertThat(opened(Map.of("page", "-1")).getPage()).isEqualTo(1);
        assertThat(opened(Map.of("page", "9999999999")).getPage()).isEqualTo(1);
    }
}
