package fangxin.membership.web;

import fangxin.membership.ConsentService;
import fangxin.membership.MembershipReasonInput;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean of the panel on a merchant's home page in which it answers the composites that list its shop, or leaves
 * one.
 */
@Named
@ViewScoped
public class MembershipsPage implements Serializable {
    private static final String HOME = "/my/home.xhtml?faces-redirect=true";

    @Inject
    ConsentService service;

    @Inject
    CurrentUser currentUser;

    private List<ConsentService.MembershipView> memberships = List.of();
    private final Map<String, String> reasons = new HashMap<>();

    @PostConstruct
    void load() {
        memberships = currentUser.actor().holds(Role.MERCHANT) ? service.listOwn() : List.of();
    }

    public String agree(ConsentService.MembershipView membership) {
        service.agree(membership.id());
        return done("agreed", membership);
    }

    public String refuse(ConsentService.MembershipView membership) {
        service.refuse(membership.id(), new MembershipReasonInput(reasons.get(membership.id())));
        return done("refused", membership);
    }

    public String leave(ConsentService.MembershipView membership) {
        service.leave(membership.id(), new MembershipReasonInput(reasons.get(membership.id())));
        return done("left", membership);
    }

    private static String done(String what, ConsentService.MembershipView membership) {
        PageFunctions.addFlashMessage("membership.done." + what, membership.composite());
        return HOME;
    }

    public List<ConsentService.MembershipView> getMemberships() {
        return memberships;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
