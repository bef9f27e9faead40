package fangxin.supervision.feed.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.supervision.feed.PublicHonourService;
import fangxin.supervision.feed.PublicHonourService.PublicHonour;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean for the public page of a unit that reads its honours of sister programmes, while the database answers or a
 * copy is known.
 */
@Named
@RequestScoped
public class UnitHonours {
    @Inject
    PublicHonourService service;

    @Inject
    PublicCopies copies;

    private final Map<String, List<PublicHonour>> read = new HashMap<>();

    public List<PublicHonour> of(String title) {
        return read.computeIfAbsent(
                title,
                number -> copies.readIfPossible("honours/" + number, found -> 1, () -> service.of(number))
                        .orElse(List.of()));
    }
}
