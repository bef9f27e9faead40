package fangxin.commitment.returns;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedAccess;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored entry of the access log of contacts in claims of return: which officer read the contact of a consumer, when
 * and why; the database refuses to change or delete it.
 */
@Entity
@Table(name = "return_contact_access")
class ReturnContactAccess extends RecordedAccess {
    @NotNull
    @Length(max = 20)
    private String claim;

    protected ReturnContactAccess() {}

    ReturnContactAccess(String claim, String reason, ActionStamp by) {
        super(RecordedActor.of(by.actor()), reason, by.moment().at());
        this.claim = claim;
    }
}
