package fangxin.commitment.returns;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored entry of the access log of contacts: which officer read the contact of a consumer, when and why. The database
 * refuses to change or delete it.
 */
@Entity
@Table(name = "return_contact_access")
class ReturnContactAccess {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 20)
    private String claim;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant accessedAt;

    protected ReturnContactAccess() {}

    ReturnContactAccess(String claim, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.claim = claim;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.accessedAt = by.moment().at();
    }

    String claim() {
        return claim;
    }

    RecordedActor actor() {
        return actor;
    }

    String reason() {
        return reason;
    }

    Instant accessedAt() {
        return accessedAt;
    }
}
