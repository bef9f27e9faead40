package fangxin.complaint.station.web;

import fangxin.complaint.station.PublicStation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Faces bean of the public page of a unit that reads the station or ODR firm in charge of it, from a copy while the
 * database cannot be reached; it shows none where there is no copy.
 */
@Named
@RequestScoped
public class UnitStation {
    @Inject
    PublishedStations published;

    private final Map<String, Optional<PublicStation>> read = new HashMap<>();

    /** Returns the entry in charge of a titled shop, or null. */
    public PublicStation of(String title) {
        return read.computeIfAbsent(title, published::inChargeIfPossible).orElse(null);
    }
}
