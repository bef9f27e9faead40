package fangxin.complaint.handling.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.handling.ComplaintCaseDetail;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.ComplaintCaseView;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.handling.HandlingStep;
import fangxin.complaint.handling.HandlingStepInput;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the steps that the page of complaints takes for ticked rows. */
@Tag("once")
class ComplaintsPageTest {
    private final ComplaintsPage page = new ComplaintsPage() {
        @Override
        public TableModel<ComplaintCaseView> getTable() {
            return null;
        }
    };
    private final List<String> taken = new ArrayList<>();

    @Test
    void eachTickedComplaintIsAcceptedInTheVersionShown() {
        ticking(page.tick(row("C20260001", HandlingState.RECEIVED, 4)), "C20260002|0");

        page.accept();

        assertThat(taken).containsExactly("C20260001 ACCEPT 4", "C20260002 ACCEPT 0");
    }

    @Test
    void eachTickedComplaintIsRecordedAsNotifiedInTheVersionShown() {
        ticking(page.tick(row("C20260001", HandlingState.ENDED, 7)));

        page.notifyParties();

        assertThat(taken).containsExactly("C20260001 NOTIFY 7");
    }

    /** A repeated step is no refusal, so that a case already accepted would be counted as accepted now. */
    @Test
    void aComplaintThatWaitsForNeitherStepHasNoTickBox() {
        assertThat(page.tick(row("C20260001", HandlingState.ACCEPTED, 5))).isNull();
        assertThat(page.tick(row("C20260001", HandlingState.NOTIFIED, 5))).isNull();
    }

    @Test
    void aComplaintThatIsMergedIntoAnotherHasNoTickBox() {
        assertThat(page.tick(row("C20260001", HandlingState.RECEIVED, "C20260002", 4)))
                .isNull();
    }

    @Test
    void aTickWithoutAVersionStatesOneThatNoCaseHas() {
        ticking("C20260001", "C20260001|x", "C20260001|-1");

        page.accept();

        assertThat(taken).containsOnly("C20260001 ACCEPT " + Long.MAX_VALUE).hasSize(3);
    }

    private void ticking(String... ticked) {
        page.acts = new BulkActs() {
            @Override
            public String each(TableModel<?> table, String done, Consumer<String> act) {
                List.of(ticked).forEach(act);
                return null;
            }
        };
        page.service = new ComplaintCaseService() {
            @Override
            public ComplaintCaseDetail take(String number, HandlingStep step, HandlingStepInput input) {
                taken.add(number + " " + step + " " + input.version());
                return null;
            }
        };
    }

    private static ComplaintCaseView row(String number, HandlingState state, long version) {
        return row(number, state, null, version);
    }

    private static ComplaintCaseView row(String number, HandlingState state, String mergedInto, long version) {
        return new ComplaintCaseView(
                number, null, null, null, null, null, null, null, state, null, mergedInto, version);
    }
}
