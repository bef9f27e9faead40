package fangxin.supervision.renewal.web;

import fangxin.supervision.renewal.RenewalCounterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Faces bean for the office's page of a title that decides whether an application for its renewal can be entered at the
 * counter now.
 */
@Named
@RequestScoped
public class RenewalCounterOffer {
    @Inject
    RenewalCounterService service;

    private final Map<String, Boolean> known = new HashMap<>();

    public boolean isOffered(String title) {
        return known.computeIfAbsent(title, service::isOffered);
    }
}
