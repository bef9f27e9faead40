package fangxin.organization.identity.web;

import fangxin.organization.identity.AccountService;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.UserSessionService;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faces bean of the signed-in person for all pages: name, posts, roles, and the menu of the work pages. */
@Named
@RequestScoped
public class CurrentUserBean {
    /** Number of links that fit into one line. */
    private static final int FEW = 6;

    @Inject
    CurrentUser currentUser;

    @Inject
    AccountService service;

    private Actor actor;
    private boolean known;
    private LocalizedMenu menu;

    /** Returns whether a user is signed in; one who was at the beginning of the request counts until its end. */
    public boolean isKnown() {
        known = known || currentUser.account().isPresent();
        return known;
    }

    public String getName() {
        return actor().name();
    }

    public boolean isMerchant() {
        return isKnown() && actor().holds(Role.MERCHANT);
    }

    public boolean isOfficer() {
        return isKnown() && actor().isOfficer();
    }

    /** Returns whether this person works in an office that opens rounds. */
    public boolean isOfficeClerk() {
        return isKnown() && actor().holds(Role.COUNTY_OFFICE);
    }

    public boolean isAdministrator() {
        return isKnown() && actor().holds(Role.ADMINISTRATOR);
    }

    /** Returns whether this person may change the settings of the whole city. */
    public boolean isCityAdministrator() {
        return isKnown() && actor().administersAll();
    }

    public boolean holds(String role) {
        return isKnown() && actor().holds(Role.valueOf(role));
    }

    /** Returns whether the menu of this person has this address. */
    public boolean isLedTo(String href) {
        return entries().anyMatch(entry -> entry.href().equals(href));
    }

    /** Returns the roles of this person, each with its agency. */
    public List<String> getPosts() {
        return service.posts().stream().map(CurrentUserBean::words).distinct().toList();
    }

    /** Returns the links to the work pages of this person, in groups if they are many; the open page is marked. */
    public List<MenuSection> getMenu() {
        if (!isKnown() || isEnrolling()) {
            return List.of();
        }
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (menu == null || !menu.locale().equals(locale)) {
            menu = new LocalizedMenu(locale, sections());
        }
        return menu.sections();
    }

    private List<MenuSection> sections() {
        List<MenuItem> all = entries().toList();
        if (all.size() <= FEW) {
            return all.stream()
                    .map(each -> new MenuSection(null, List.of(entry(each))))
                    .toList();
        }
        return all.stream()
                .collect(Collectors.groupingBy(
                        MenuItem::group, TreeMap::new, Collectors.mapping(CurrentUserBean::entry, Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new MenuSection(
                        group.getValue().size() == 1
                                ? null
                                : PageFunctions.message("identity.menu.group." + group.getKey()),
                        group.getValue()))
                .toList();
    }

    /** Returns whether this person has to set up a second factor before any other act. */
    public boolean isEnrolling() {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return SessionOrTokenAuthenticationMechanism.presence((HttpServletRequest) request)
                .filter(UserSessionService.ActiveSession::enrolling)
                .isPresent();
    }

    private static MenuLink entry(MenuItem each) {
        String here = FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
        return new MenuLink(
                PageFunctions.message("identity.menu." + each),
                each.href(),
                here.equals(each.href()) || here.equals(each.href() + ".xhtml"));
    }

    private Stream<MenuItem> entries() {
        return MenuItem.of(
                actor().posts().stream().map(post -> post.role().name()).collect(Collectors.toSet()));
    }

    /** Menu in the language of a page; the page asks for it several times. */
    private record LocalizedMenu(Locale locale, List<MenuSection> sections) {}

    /** Link of the menu. */
    public record MenuLink(String label, String href, boolean here) {}

    /** Links of the menu under one label; null for a link of its own. */
    public record MenuSection(String label, List<MenuLink> links) {
        public boolean isHere() {
            return links.stream().anyMatch(MenuLink::here);
        }
    }

    private static String words(AccountService.HeldAppointment post) {
        String role = PageFunctions.message("identity.role." + post.role());
        return post.agency() == null ? role : PageFunctions.in(post.agency()) + " · " + role;
    }

    private Actor actor() {
        if (actor == null) {
            actor = currentUser.actor();
        }
        return actor;
    }
}
