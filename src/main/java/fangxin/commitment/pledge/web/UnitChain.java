package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.PublicCommitmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Faces bean for the public page of a unit: the chain that has pledged for the store and answers for it. */
@Named
@RequestScoped
public class UnitChain {
    @Inject
    PublicCommitmentService service;

    private final Map<String, Optional<String>> read = new HashMap<>();

    /** Name of the chain, or null. */
    public String of(String title) {
        return read.computeIfAbsent(title, service::chainOf).orElse(null);
    }
}
