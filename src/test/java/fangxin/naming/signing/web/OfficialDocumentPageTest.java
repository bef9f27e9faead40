package fangxin.naming.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.DocumentSigningService;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.DecisionGround;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficialDocumentPageTest {
    private static final Instant END = Instant.parse("2026-11-28T01:10:00Z");

    private Optional<Instant> until = Optional.of(END);

    private OfficialDocumentPage page() {
        OfficialDocumentPage page = new OfficialDocumentPage();
        page.service = new DocumentReviewService() {
            @Override
            public OfficialDocumentView document(String id) {
                return new OfficialDocumentView(
                        id, null, null, null, null, null, null, null, null, List.of(), List.of());
            }

            @Override
            public DecisionGround ground(String id) {
                return DecisionGround.NONE;
            }
        };
        page.signings = new DocumentSigningService() {
            @Override
            public Optional<Instant> takeBackUntil(String id) {
                return until;
            }
        };
        page.setId("document");
        return page;
    }

    /** Without the form, a request that is sent too late would do nothing, instead of being refused. */
    @Test
    void theFormToTakeASignatureBackStaysAfterItsTime() {
        OfficialDocumentPage page = page();
        page.load();
        until = Optional.empty();

        assertThat(page.getTakeBackUntil()).isEqualTo(END);
        page.load();
        assertThat(page.getTakeBackUntil()).isNull();
    }
}
