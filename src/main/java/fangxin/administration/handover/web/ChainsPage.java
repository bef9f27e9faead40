package fangxin.administration.handover.web;

import fangxin.administration.handover.SigningChainService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The signing chains of one office. */
@Named
@RequestScoped
public class ChainsPage {
    @Inject
    SigningChainService service;

    private String office;
    private List<SigningChainService.Office> offices;
    private List<SigningChainService.Row> rows;

    public List<SigningChainService.Office> getOffices() {
        if (offices == null) {
            offices = service.offices();
        }
        return offices;
    }

    public List<SigningChainService.Row> getRows() {
        if (rows == null) {
            rows = service.chains(getOffice());
        }
        return rows;
    }

    public String getOffice() {
        return office == null ? getOffices().getFirst().code() : office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    /** Names of those who may take a link, by account. */
    public List<String> names(SigningChainService.Link link) {
        return link.named().stream()
                .map(account -> link.people().stream()
                        .filter(person -> person.account().equals(account))
                        .findFirst()
                        .map(SigningChainService.Person::name)
                        .orElse(account))
                .toList();
    }
}
