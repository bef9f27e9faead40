package fangxin.complaint.association.web;

import fangxin.common.NotFound;
import fangxin.complaint.association.ComparativeTestView;
import fangxin.platform.persistence.AsOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;

/** Public page of one comparative test with product, findings, and samples with results, objections and answers. */
@Named
@RequestScoped
public class ComparativeTestPage {
    @Inject
    PublishedComparativeTests published;

    @Inject
    AsOf asOf;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private ComparativeTestView test;

    /** Loads the test of the address; not found before it is public. */
    public void load() {
        String id = parameters.get("id");
        test = published.find(id).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the moment up to which the test is known, or null if it is current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public ComparativeTestView getTest() {
        return test;
    }
}
