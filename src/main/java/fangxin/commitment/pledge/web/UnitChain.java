package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.PublicCommitmentService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Faces bean for the public page of a unit that reads the chain that has pledged for the store and answers for it,
 * while the database answers or a copy is known.
 */
@Named
@RequestScoped
public class UnitChain {
    @Inject
    PublicCommitmentService service;

    @Inject
    PublicCopies copies;

    private final Map<String, Optional<String>> read = new HashMap<>();

    /** Returns the name of the chain, or null. */
    public String of(String title) {
        return read.computeIfAbsent(
                        title,
                        number -> copies.readIfPossible("chain/" + number, found -> 1, () -> service.chainOf(number))
                                .flatMap(found -> found))
                .orElse(null);
    }
}
