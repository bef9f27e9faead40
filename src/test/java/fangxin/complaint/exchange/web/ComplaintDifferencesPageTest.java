package fangxin.complaint.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.complaint.exchange.AgencyCorrectionInput;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.DifferenceView;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of what the page of differences sends for the case that takes another agency. */
@Tag("once")
class ComplaintDifferencesPageTest {
    private final ComplaintDifferencesPage page = new ComplaintDifferencesPage();
    private AgencyCorrectionInput received;

    /** An import can have changed what the platform states; the service compares and refuses in words. */
    @Test
    void theAgencyIsSentAsTheOfficerReadIt() {
        page.service = new ComplaintExchangeService() {
            @Override
            public DifferenceView correctAgency(String id, AgencyCorrectionInput input) {
                received = input;
                throw RuleViolation.conflict("exchange.agency.changed");
            }
        };
        page.parameters = Map.of("there-d1", "220102S01", "there-d2", "220102S02");
        page.setDifference("d2");
        page.setWords("平台正确");

        assertThatThrownBy(page::correctAgency).isInstanceOf(RuleViolation.class);
        assertThat(received).isEqualTo(new AgencyCorrectionInput("220102S02", "平台正确"));
    }

    @Test
    void aChoiceIsRequired() {
        assertThatThrownBy(page::clear).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(page::correctAgency).isInstanceOf(RuleViolation.class);
    }
}
