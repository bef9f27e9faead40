package fangxin.supervision.proceeding.web;

import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean for the office's page of a title that reads its proceedings of supervision, and whether the reader may
 * open one.
 */
@Named
@RequestScoped
public class TitleProceedings {
    @Inject
    SupervisionService service;

    private final Map<String, List<SupervisionView>> read = new HashMap<>();

    public List<SupervisionView> of(String title) {
        return read.computeIfAbsent(title, service::ofTitle);
    }

    /**
     * Returns the number of the proceeding that led to the revocation of a title, or null where this person must not
     * read it.
     */
    public String behindRevocation(String title) {
        return service.behindRevocation(title).orElse(null);
    }

    /** Returns whether the reader opens proceedings on the title. */
    public boolean mayPropose(String title) {
        return service.mayPropose(title);
    }
}
