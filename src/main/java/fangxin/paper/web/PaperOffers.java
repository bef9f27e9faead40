package fangxin.paper.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.paper.PaperDesk;
import fangxin.paper.PaperView;
import fangxin.paper.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers that a page offers about what it shows. */
@Named
@RequestScoped
public class PaperOffers {
    /** Whoever is asked for an opinion only has no papers here. */
    private static final Set<Role> OUTSIDERS = EnumSet.of(Role.ASSOCIATION, Role.CONFERENCE_MEMBER, Role.JOB);

    @Inject
    PaperDesk desk;
    @Inject
    SignedIn signedIn;
    private final Map<String, List<PaperView>> known = new HashMap<>();

    public List<PaperView> about(String scope, String id) {
        return id == null || id.isBlank() || signedIn.actor().posts().stream()
                .allMatch(post -> OUTSIDERS.contains(post.role())) ? List.of()
                : known.computeIfAbsent(scope + id, key -> desk.about(Scope.valueOf(scope), id));
    }

    /** Whether this person has the page on which papers are issued. */
    public boolean isOfficer() {
        return signedIn.actor().posts().stream().anyMatch(post -> post.role() != Role.MERCHANT);
    }
}
