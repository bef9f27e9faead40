package fangxin.supervision.feed.web;

import fangxin.supervision.feed.PublicHonourService;
import fangxin.supervision.feed.PublicHonourService.PublicHonour;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Faces bean for the public page of a unit: its honours of sister programmes. */
@Named
@RequestScoped
public class UnitHonours {
    @Inject
    PublicHonourService service;

    private final Map<String, List<PublicHonour>> read = new HashMap<>();

    public List<PublicHonour> of(String title) {
        return read.computeIfAbsent(title, service::of);
    }
}
