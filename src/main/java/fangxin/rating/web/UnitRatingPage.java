package fangxin.rating.web;

import fangxin.common.NotFound;
import fangxin.rating.RatingView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** Public page of the rating of one unit: band, arithmetic of every input, and changes with their causes. */
@Named
@RequestScoped
public class UnitRatingPage {
    @Inject
    UnitRating ratings;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private RatingView rating;

    @PostConstruct
    void read() {
        String number = String.valueOf(parameters.get("number"));
        rating = Optional.ofNullable(ratings.of(number)).orElseThrow(() -> new NotFound(number));
    }

    public RatingView getRating() {
        return rating;
    }
}
