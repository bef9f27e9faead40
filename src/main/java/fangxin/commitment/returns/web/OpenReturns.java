package fangxin.commitment.returns.web;

import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnState;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Faces bean for the merchant's home page that lists the claims of return that wait for its answer, its refund or its
 * view.
 */
@Named
@RequestScoped
public class OpenReturns {
    private static final Set<ReturnState> WAITING = EnumSet.of(
            ReturnState.APPLIED,
            ReturnState.REMINDED,
            ReturnState.SILENT,
            ReturnState.GOODS_BACK,
            ReturnState.CONTESTED);

    @Inject
    HolderReturnService service;

    @Inject
    BusinessClock businessClock;

    private List<ReturnClaimView> open;

    public List<ReturnClaimView> getOpen() {
        if (open == null) {
            open = service.listOwn().stream()
                    .filter(claim -> WAITING.contains(claim.state()))
                    .toList();
        }
        return open;
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}
