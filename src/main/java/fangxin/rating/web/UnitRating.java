package fangxin.rating.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.rating.PublicRatingService;
import fangxin.rating.RatingView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Faces bean for the public page of a unit that reads its rating, while the database answers or a copy is known. */
@Named
@RequestScoped
public class UnitRating {
    @Inject
    PublicRatingService service;

    @Inject
    PublicCopies copies;

    private final Map<String, Optional<RatingView>> read = new HashMap<>();

    /** Returns the public rating of a title, or null. */
    public RatingView of(String number) {
        return read.computeIfAbsent(
                        number,
                        any -> copies.readIfPossible("rating/" + number, found -> 2, () -> service.find(number))
                                .flatMap(found -> found))
                .orElse(null);
    }
}
