package fangxin.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/**
 * Calls desks without a browser: for the system's timed work and for the history of a demonstration. Each bean
 * lends the container's role; the account comes from {@link SignedIn#as}.
 */
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class OnDuty {
    public <T> T does(String account, Callable<T> work) throws Exception {
        return SignedIn.as(account, work);
    }

    @Stateless
    @RunAs(Roles.MERCHANT)
    public static class AsMerchant extends OnDuty { }

    @Stateless
    @RunAs(Roles.STATION)
    public static class AsStation extends OnDuty { }

    @Stateless
    @RunAs(Roles.COUNTY_OFFICE)
    public static class AsCountyOffice extends OnDuty { }

    @Stateless
    @RunAs(Roles.EVALUATOR)
    public static class AsEvaluator extends OnDuty { }

    @Stateless
    @RunAs(Roles.AUTHORITY)
    public static class AsAuthority extends OnDuty { }

    @Stateless
    @RunAs(Roles.CONFERENCE_MEMBER)
    public static class AsConferenceMember extends OnDuty { }

    @Stateless
    @RunAs(Roles.HANDLER)
    public static class AsHandler extends OnDuty { }

    @Stateless
    @RunAs(Roles.REVIEWER)
    public static class AsReviewer extends OnDuty { }

    @Stateless
    @RunAs(Roles.SIGNER)
    public static class AsSigner extends OnDuty { }

    @Stateless
    @RunAs(Roles.JOB)
    public static class AsJob extends OnDuty { }
}
