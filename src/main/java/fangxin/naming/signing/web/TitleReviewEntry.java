package fangxin.naming.signing.web;

import fangxin.naming.signing.TitleReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/**
 * Faces bean for the page of a title that decides whether its officer may enter a request for the review of the
 * revocation.
 */
@Named
@RequestScoped
public class TitleReviewEntry {
    @Inject
    TitleReviewService service;

    private final Map<String, Boolean> read = new HashMap<>();

    public boolean isPossible(String number) {
        return read.computeIfAbsent(number, service::isEnterable);
    }
}
