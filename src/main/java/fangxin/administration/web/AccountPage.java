package fangxin.administration.web;

import fangxin.administration.AppointmentInput;
import fangxin.administration.DeputationInput;
import fangxin.administration.UserAdministrationService;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.invitation.InvitationRepository;
import fangxin.organization.identity.web.PasswordConfirmationBean;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page of one officer's account, on which an administrator sends a new invitation, appoints the person to posts and
 * ends them, names deputies, and closes or reopens the account.
 */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    @Inject
    transient UserAdministrationService service;

    @Inject
    transient PasswordConfirmationBean confirmation;

    @Inject
    transient BusinessClock businessClock;

    private transient UserAdministrationService.AccountDetails file;
    private transient List<UserAdministrationService.AppointmentAgency> places;
    private String username;
    private final Map<String, LocalDate> lastDays = new HashMap<>();
    private Role role;
    private String agency;
    private LocalDate since;
    private String account;
    private LocalDate coverSince;
    private LocalDate coverUntil;

    public void load() {
        file = service.file(username);
        since = businessClock.now().today();
        coverSince = since;
        file.posts().forEach(post -> lastDays.put(post.id(), since));
    }

    /** Creates the one-time address and shows it once; the server stores only its hash. */
    public String invite() {
        confirmation.require();
        InvitationRepository.InvitationLink address = service.invite(username);
        PageFunctions.addFlashMessage(
                "administration.invited", getFile().name(), address.url(), PageFunctions.dateTime(address.expires()));
        return here();
    }

    public String appoint() {
        confirmation.require();
        service.appoint(username, new AppointmentInput(role, agency, since));
        PageFunctions.addFlashMessage("administration.appointed", getFile().name());
        return here();
    }

    public String endPost(String id) {
        confirmation.require();
        service.endAppointment(id, lastDays.get(id));
        PageFunctions.addFlashMessage("administration.post.ended");
        return here();
    }

    public String deputise() {
        confirmation.require();
        service.deputise(username, new DeputationInput(account, coverSince, coverUntil));
        PageFunctions.addFlashMessage("administration.deputised");
        return here();
    }

    public String endDeputy(String id) {
        confirmation.require();
        service.endDeputy(id);
        PageFunctions.addFlashMessage("administration.deputy.ended");
        return here();
    }

    public String close() {
        confirmation.require();
        service.close(username);
        PageFunctions.addFlashMessage("administration.closed", getFile().name());
        return here();
    }

    public String reopen() {
        confirmation.require();
        service.reopen(username);
        PageFunctions.addFlashMessage("administration.reopened", getFile().name());
        return here();
    }

    private String here() {
        return "/admin/account.xhtml?faces-redirect=true&username=" + username;
    }

    public UserAdministrationService.AccountDetails getFile() {
        if (file == null) {
            file = service.file(username);
        }
        return file;
    }

    public List<UserAdministrationService.AppointmentAgency> getPlaces() {
        if (places == null) {
            places = service.places();
        }
        return places;
    }

    public List<Role> getRoles() {
        return service.roles();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Map<String, LocalDate> getLastDays() {
        return lastDays;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getCoverSince() {
        return coverSince;
    }

    public void setCoverSince(LocalDate coverSince) {
        this.coverSince = coverSince;
    }

    public LocalDate getCoverUntil() {
        return coverUntil;
    }

    public void setCoverUntil(LocalDate coverUntil) {
        this.coverUntil = coverUntil;
    }

    /** Returns whether the administrator can end any post of the account. */
    public boolean isEndable() {
        return getFile().posts().stream().anyMatch(post -> post.inside() && post.until() == null);
    }

    /** Returns whether any period of a deputy can be ended. */
    public boolean isCovered() {
        return getFile().covers().stream().anyMatch(cover -> !cover.over());
    }
}
