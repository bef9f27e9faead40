package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of official documents begins with those that wait for a role of its reader. */
class OfficialDocumentListTest {
    private final RecordedQuery recorded = new RecordedQuery();
    private final OfficialDocumentRepository documents = new OfficialDocumentRepository();

    private String read(Set<String> away, ListOrder order) {
        documents.em = recorded.entityManager();
        documents.ofOwners(
                List.of("220102"),
                OfficialDocumentFilter.NONE,
                new Actor(
                        "reader", "审核人", List.of(new Actor.Post(Role.REVIEWER, "220102", null, null)), List.of(), away),
                new ListSlice(order, 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void documentsThatWaitForTheReaderComeFirst() {
        assertThat(read(Set.of(), null))
                .endsWith(" order by case when a.state = fangxin.naming.signing.OfficialDocumentState.TO_REVIEW then 0"
                        + " when a.state = fangxin.naming.signing.OfficialDocumentState.TO_SIGN then 1"
                        + " when a.state = fangxin.naming.signing.OfficialDocumentState.SENT_BACK then 1 else 2 end,"
                        + " a.draftedAt desc, a.id");
    }

    @Test
    void documentsOnMerchantsOfARecusalAreLeftOut() {
        assertThat(read(Set.of(), null)).doesNotContain("not exists");
        assertThat(read(Set.of("m"), null))
                .contains("not exists (select i.seq from OfficialDocumentItem i", "in :away)");
    }

    @Test
    void aColumnOrdersTheDocuments() {
        assertThat(read(Set.of(), new ListOrder("type", false))).endsWith(" order by t.listOrder nulls last, a.id");
    }
}
