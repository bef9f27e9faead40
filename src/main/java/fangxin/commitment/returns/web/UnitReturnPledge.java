package fangxin.commitment.returns.web;

import fangxin.commitment.returns.PublicPledgeView;
import fangxin.commitment.returns.ReturnPledgeService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Faces bean for the public page of a unit that reads its pledges of returns for purchases of today, while the database
 * answers or a copy is known.
 */
@Named
@RequestScoped
public class UnitReturnPledge {
    @Inject
    ReturnPledgeService service;

    @Inject
    PublicCopies copies;

    private final Map<String, Optional<PublicPledgeView>> read = new HashMap<>();

    /** Returns the pledges of a title for purchases of today, or null. */
    public PublicPledgeView of(String title) {
        return read.computeIfAbsent(
                        title,
                        number -> copies.readIfPossible(
                                "return-pledge/" + number, found -> 2, () -> service.published(number, null)))
                .orElse(null);
    }
}
