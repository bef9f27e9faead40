package fangxin.administration.web;

import fangxin.administration.UserAdministrationService;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Page that searches and lists the accounts of officers. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    UserAdministrationService service;

    private String q;
    private Role role;
    private String agency;
    private String cursor;
    private UserAdministrationService.AccountList accounts;
    private List<UserAdministrationService.AppointmentAgency> places;

    public UserAdministrationService.AccountList getAccounts() {
        if (accounts == null) {
            accounts = service.search(new UserAdministrationService.AccountQuery(
                    q == null || q.isBlank() ? null : q.strip(),
                    role,
                    agency == null || agency.isBlank() ? null : agency,
                    cursor));
        }
        return accounts;
    }

    public List<UserAdministrationService.AppointmentAgency> getPlaces() {
        if (places == null) {
            places = service.places();
        }
        return places;
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(each -> each != Role.JOB).toList();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
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

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String after) {
        this.cursor = after;
    }
}
