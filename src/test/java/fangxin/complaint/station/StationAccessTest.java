package fangxin.complaint.station;

import static fangxin.complaint.station.StationFixture.OPENED;
import static fangxin.complaint.station.StationFixture.TERMS;
import static fangxin.complaint.station.StationFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person who registers with the public credit code of a host is not yet its staff. */
class StationAccessTest {
    private final Merchant host = new Merchant(
            new UnifiedSocialCreditCode("91220102MA00000074"), "重庆路商业管理有限公司", NoticeFixture.OFFICE, Instant.EPOCH);
    private final Actor account = new Actor("someone", "某人", List.of(new Actor.Post(Role.MERCHANT, host.id(), null)));
    private final StationAccess access = access(host);

    private static StationAccess access(Merchant known) {
        StationAccess access = new StationAccess();
        access.merchants = new MerchantRepository() {
            @Override
            public Merchant byId(String id) {
                return known;
            }
        };
        return access;
    }

    @Test
    void anUnconfirmedAccountKeepsNoLedger() {
        Station imported = StationFixture.active();

        assertThat(access.isStaff(account, imported)).isFalse();
        assertThatThrownBy(() -> access.requireLedger(account, imported)).isInstanceOf(NotFound.class);
        host.confirm("office1", Instant.EPOCH);

        assertThat(access.isStaff(account, imported)).isTrue();
        access.requireLedger(account, imported);
    }

    @Test
    void anApplicantKeepsItsApplicationUntilTheApproval() {
        Station applied = new Station(
                "1",
                StationFixture.input(StationType.VENUE, StationFixture.CONDITIONS),
                new ActionStamp(account, on(OPENED).moment()));

        assertThat(access.isStaff(account, applied)).isTrue();
        applied.approve(OPENED, TERMS, on(OPENED));

        assertThat(access.isStaff(account, applied)).isFalse();
    }
}
