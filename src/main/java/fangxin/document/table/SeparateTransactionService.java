package fangxin.document.table;

import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Service that runs an act in a transaction of its own, so that the refusal of one item of a list leaves the others
 * done. What the caller may do is decided by the service that the act calls.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class SeparateTransactionService {
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void run(Runnable act) {
        act.run();
    }
}
