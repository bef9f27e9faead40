package fangxin.identity.web;

import fangxin.identity.AccountDesk;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.platform.web.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person at work, for the head of the page. */
@Named
@RequestScoped
public class Who {
    @Inject
    SignedIn signedIn;
    @Inject
    AccountDesk desk;
    private Actor actor;

    public boolean isKnown() {
        return signedIn.account().isPresent();
    }

    public String getName() {
        return actor().name();
    }

    public boolean isMerchant() {
        return isKnown() && actor().holds(Role.MERCHANT);
    }

    public boolean isOfficer() {
        return isKnown() && actor().posts().stream().anyMatch(post -> post.role() != Role.MERCHANT);
    }

    /** Whether this person works in an office that opens rounds. */
    public boolean isOfficeClerk() {
        return isKnown() && actor().holds(Role.COUNTY_OFFICE);
    }

    public boolean isAdministrator() {
        return isKnown() && actor().holds(Role.ADMINISTRATOR);
    }

    public boolean holds(String role) {
        return isKnown() && actor().holds(Role.valueOf(role));
    }

    /** Whether the menu has this address for this person: others are not led there. */
    public boolean isLedTo(String href) {
        return entries().anyMatch(entry -> entry.href().equals(href));
    }

    /** What this person acts as, and where. */
    public List<String> getPosts() {
        return desk.posts().stream().map(Who::words).distinct().toList();
    }

    /** Where this person's work is done; the page that is open is marked. */
    public List<Entry> getMenu() {
        if (!isKnown()) {
            return List.of();
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String here = external.getRequestServletPath();
        return entries().map(each -> new Entry(Look.say("identity.menu." + each), each.href(),
                        here.equals(each.href()) || here.equals(each.href() + ".xhtml")))
                .toList();
    }

    private Stream<Menu> entries() {
        return Menu.of(actor().posts().stream().map(post -> post.role().name()).collect(Collectors.toSet()));
    }

    /** One link of the menu. */
    public record Entry(String label, String href, boolean here) { }

    private static String words(AccountDesk.Post post) {
        String role = Look.say("identity.role." + post.role());
        return post.organ() == null ? role : Look.in(post.organ()) + " · " + role;
    }

    private Actor actor() {
        if (actor == null) {
            actor = signedIn.actor();
        }
        return actor;
    }
}
