package fangxin.commitment.returns.web;

import fangxin.commitment.returns.PublicPledgeView;
import fangxin.commitment.returns.ReturnPledgeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Faces bean for the public page of a unit: what it pledges for purchases of today. */
@Named
@RequestScoped
public class UnitReturnPledge {
    @Inject
    ReturnPledgeService service;

    private final Map<String, PublicPledgeView> read = new HashMap<>();

    public PublicPledgeView of(String title) {
        return read.computeIfAbsent(title, number -> service.published(number, null));
    }
}
