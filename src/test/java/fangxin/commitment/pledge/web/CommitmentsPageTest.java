package fangxin.commitment.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of what the list of pledges sends for each ticked row. */
@Tag("once")
class CommitmentsPageTest {
    private final List<String> confirmed = new ArrayList<>();

    @Test
    void theOfficeConfirmsEachTickedPledgeInTheVersionShown() {
        page("20260000011|3", "20260000029|0").confirm();

        assertThat(confirmed).containsExactly("office 20260000011 3", "office 20260000029 0");
    }

    @Test
    void theAssociationConfirmsEachTickedPledgeInTheVersionShown() {
        page("20260000011|3").confirmAsAssociation();

        assertThat(confirmed).containsExactly("association 20260000011 3");
    }

    /** The service refuses an input without a version, and finds no pledge without a number. */
    @Test
    void aTickThatThePageDidNotWriteNamesNoVersionOrNoPledge() {
        page("20260000011|", "20260000011|-1", "20260000011|9999999999999999999", "3")
                .confirm();

        assertThat(confirmed)
                .containsExactly(
                        "office 20260000011 null", "office 20260000011 null", "office 20260000011 null", "office  3");
    }

    private CommitmentsPage page(String... ticked) {
        CommitmentsPage page = new CommitmentsPage() {
            @Override
            public TableModel<CommitmentView> getTable() {
                return null;
            }
        };
        page.acts = new BulkActs() {
            @Override
            public String each(TableModel<?> table, String done, Consumer<String> act) {
                List.of(ticked).forEach(act);
                return null;
            }
        };
        page.review = new CommitmentReviewService() {
            @Override
            public CommitmentView confirm(String number, CommitmentVersionInput input) {
                confirmed.add("office " + number + " " + input.version());
                return null;
            }

            @Override
            public CommitmentView confirmAsAssociation(String number, CommitmentVersionInput input) {
                confirmed.add("association " + number + " " + input.version());
                return null;
            }
        };
        return page;
    }
}
