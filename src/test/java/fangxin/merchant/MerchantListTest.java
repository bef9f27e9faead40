package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.persistence.RecordedQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MerchantListTest {
    private final RecordedQuery recorded = new RecordedQuery();
    private final MerchantRepository merchants = new MerchantRepository();

    private String read(VerificationState state) {
        merchants.em = recorded.entityManager();
        merchants.ofOffices(
                List.of("o"),
                new MerchantFilter(null, state, null),
                new RecusalCondition(Set.of("m")),
                new ListSlice(null, 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void aMerchantWaitsUntilAVerificationIsInForce() {
        assertThat(read(VerificationState.WAITING)).contains("m.confirmedAt is null and not exists (select v.id from");
        assertThat(read(VerificationState.REFUSED)).contains("m.confirmedAt is null and exists (select v.id from");
        assertThat(read(VerificationState.CONFIRMED)).contains("m.confirmedAt is not null");
    }

    @Test
    void anOfficeSeesItsOwnWithoutTheMerchantsOfARecusal() {
        assertThat(read(null)).contains("where m.agency in :given0 and m.id not in :without");
    }
}
