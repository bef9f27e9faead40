package fangxin.naming.objection;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.persistence.RecordedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of objections is limited to the offices and the merchants that its reader may see. */
class ObjectionListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private final RecordedQuery recorded = new RecordedQuery();
    private final ObjectionRepository objections = new ObjectionRepository();

    private String read(List<String> offices, ObjectionFilter filter, ListOrder order) {
        objections.em = recorded.entityManager();
        objections.ofOwners(offices, filter, new RecusalCondition(Set.of("m")), new ListSlice(order, 0, 20));
        if (recorded.text() != null) {
            recorded.requireComplete();
        }
        return recorded.text();
    }

    @Test
    void anOfficeSeesItsOwnWithoutTheMerchantsOfARecusal() {
        assertThat(read(List.of("o"), ObjectionFilter.NONE, null))
                .contains("where r.owner in :given0 and c.merchant.id not in :without")
                .contains(" order by case when o.state = fangxin.naming.objection.ObjectionState.OPEN then 0 ")
                .endsWith(" end, o.enteredAt, o.receipt");
    }

    @Test
    void aReaderWithoutAnOfficeMakesNoQuery() {
        assertThat(read(List.of(), ObjectionFilter.NONE, null)).isNull();
    }

    @Test
    void eachFilterNarrowsTheList() {
        assertThat(read(
                        List.of("o"),
                        new ObjectionFilter("x", ObjectionState.OPEN, ObjectionChannel.VISIT, new DayRange(DAY, DAY)),
                        new ListOrder("received", true)))
                .contains(
                        "upper(i.signName) like",
                        "o.state = :",
                        "o.channel = :",
                        "o.receivedOn >= :",
                        "o.receivedOn <= :")
                .endsWith(" order by o.receivedOn desc nulls last, o.receipt");
    }
}
