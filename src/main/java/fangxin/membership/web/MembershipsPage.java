package fangxin.membership.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.membership.ConsentDesk;
import fangxin.platform.web.Look;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a shop owner sees who lists the shop as a member, and answers. */
@Named
@ViewScoped
public class MembershipsPage implements Serializable {
    private static final String HOME = "/my/home.xhtml?faces-redirect=true";

    @Inject
    ConsentDesk desk;
    @Inject
    SignedIn signedIn;
    private List<ConsentDesk.Membership> memberships = List.of();
    private final Map<String, String> reasons = new HashMap<>();

    @PostConstruct
    void open() {
        memberships = signedIn.actor().holds(Role.MERCHANT) ? desk.own() : List.of();
    }

    public String agree(ConsentDesk.Membership membership) {
        desk.agree(membership.id());
        return done("agreed", membership);
    }

    public String refuse(ConsentDesk.Membership membership) {
        desk.refuse(membership.id(), reasons.get(membership.id()));
        return done("refused", membership);
    }

    public String leave(ConsentDesk.Membership membership) {
        desk.leave(membership.id(), reasons.get(membership.id()));
        return done("left", membership);
    }

    private static String done(String what, ConsentDesk.Membership membership) {
        Look.tell("membership.done." + what, membership.composite());
        return HOME;
    }

    public List<ConsentDesk.Membership> getMemberships() {
        return memberships;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
