package fangxin.complaint.typicalcase.web;

import fangxin.common.NotFound;
import fangxin.complaint.warning.WarningView;
import fangxin.platform.persistence.AsOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;

/** Public page of one typical case with title, text and tags; it marks a withdrawn one. */
@Named
@RequestScoped
public class TypicalCasePage {
    @Inject
    PublishedTypicalCases published;

    @Inject
    AsOf asOf;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private WarningView typicalCase;

    /** Loads the case of the address; not found before it is public. */
    public void load() {
        String id = parameters.get("id");
        typicalCase = published.find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the moment up to which the case is known, or null if it is current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public WarningView getTypicalCase() {
        return typicalCase;
    }
}
