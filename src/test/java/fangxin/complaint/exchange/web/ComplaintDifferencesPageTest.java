package fangxin.complaint.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.complaint.exchange.AgencyCorrectionInput;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintPlatform;
import fangxin.complaint.exchange.DifferenceClearingInput;
import fangxin.complaint.exchange.DifferenceType;
import fangxin.complaint.exchange.DifferenceView;
import fangxin.complaint.exchange.ReconciledField;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.TableModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of what the page of differences sends for ticked differences, and for those on the agency. */
@Tag("once")
class ComplaintDifferencesPageTest {
    private final ComplaintDifferencesPage page = new ComplaintDifferencesPage() {
        @Override
        public TableModel<DifferenceView> getTable() {
            return null;
        }
    };
    private final List<String> cleared = new ArrayList<>();
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
        assertThatThrownBy(page::keepAgency).isInstanceOf(RuleViolation.class);
    }

    /** The number of a row that cannot be read is the cell of the file, which can contain the sign between the parts. */
    @Test
    void eachTickedDifferenceIsClearedInTheVersionShown() {
        page.setExplanation("平台误报");
        ticking(page.tick(row("N|1", DifferenceType.UNREADABLE, null, true)), "N1|0|d2");

        page.clear();

        assertThat(cleared)
                .containsExactly(
                        "d7 " + new DifferenceClearingInput(4L, "平台误报"),
                        "d2 " + new DifferenceClearingInput(0L, "平台误报"));
    }

    @Test
    void aTickThatThePageDidNotWriteNamesNoDifference() {
        page.setExplanation("平台误报");
        for (String other : List.of("d1", "N1|d1", "N1|x|d1")) {
            ticking(other);
            assertThatThrownBy(page::clear).as(other).isInstanceOf(NotFound.class);
        }
        assertThat(cleared).isEmpty();
    }

    @Test
    void aDifferenceOnTheAgencyIsNotTickedWithOthersButKeptByItself() {
        assertThat(page.tick(row("N1", DifferenceType.DIFFERENT, ReconciledField.AGENCY, true)))
                .isNull();
        assertThat(page.tick(row("N1", DifferenceType.DIFFERENT, ReconciledField.AMOUNT, false)))
                .isNull();
        assertThat(page.tick(row("N1", DifferenceType.DIFFERENT, ReconciledField.AMOUNT, true)))
                .isEqualTo("N1|4|d7");

        page.service = new ComplaintExchangeService() {
            @Override
            public DifferenceView clear(String id, DifferenceClearingInput input) {
                cleared.add(id + " " + input);
                throw RuleViolation.conflict("exchange.clearing.changed");
            }
        };
        page.parameters = Map.of("version-d7", "4", "version-d8", "5");
        page.setDifference("d7");
        page.setWords("本系统正确");
        assertThatThrownBy(page::keepAgency).isInstanceOf(RuleViolation.class);
        assertThat(cleared).containsExactly("d7 " + new DifferenceClearingInput(4L, "本系统正确"));
    }

    private void ticking(String... ticked) {
        page.acts = new BulkActs() {
            @Override
            public String each(TableModel<?> table, String done, Consumer<String> act) {
                List.of(ticked).forEach(act);
                return null;
            }
        };
        page.service = new ComplaintExchangeService() {
            @Override
            public DifferenceView clear(String id, DifferenceClearingInput input) {
                cleared.add(id + " " + input);
                return null;
            }
        };
    }

    private static DifferenceView row(String number, DifferenceType type, ReconciledField field, boolean decidable) {
        return new DifferenceView(
                "d7",
                ComplaintPlatform.NATIONAL_12315,
                LocalDate.of(2026, 11, 27),
                number,
                null,
                type,
                field,
                new DifferenceView.ComparedValues("1", "2", null, null),
                null,
                new DifferenceView.FoundState(Instant.EPOCH, 4),
                null,
                decidable);
    }
}
