package fangxin.supervision.draw.web;

import fangxin.common.NotFound;
import fangxin.platform.persistence.AsOf;
import fangxin.supervision.draw.PublicDrawView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;

/**
 * Public page of one random draw: five sentences that explain it, list hash, randomness, tickets, and how to repeat it.
 */
@Named
@RequestScoped
public class DrawPage {
    /** Tickets shown; the download has all. */
    private static final int MOST = 500;

    @Inject
    PublicDraws published;

    @Inject
    AsOf asOf;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private PublicDrawView draw;

    @PostConstruct
    void read() {
        String number = parameters.get("number");
        draw = published.find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Returns the time of the stored copy that the page shows while the database does not answer; null if the draw is
     * current.
     */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public PublicDrawView getDraw() {
        return draw;
    }

    public int getMost() {
        return MOST;
    }
}
