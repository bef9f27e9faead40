package fangxin.complaint.warning.web;

import fangxin.common.NotFound;
import fangxin.complaint.warning.WarningKind;
import fangxin.complaint.warning.WarningView;
import fangxin.platform.persistence.AsOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Public page of one consumer warning or tip with content, days, and the shops that it names; it marks an expired or
 * withdrawn one.
 */
@Named
@RequestScoped
public class WarningPage {
    @Inject
    PublishedWarnings published;

    @Inject
    AsOf asOf;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private WarningView warning;

    /** Loads the warning of the address; not found before it is public. */
    public void load() {
        String id = parameters.get("id");
        warning = published.find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the moment up to which the warning is known, or null if it is current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public WarningView getWarning() {
        return warning;
    }

    /** Returns the public warnings, tips and typical cases of a campaign. */
    public List<WarningView> getRelated() {
        return warning.kind() == WarningKind.CAMPAIGN ? published.related(warning.number()) : List.of();
    }
}
