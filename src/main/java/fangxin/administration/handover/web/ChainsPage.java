package fangxin.administration.handover.web;

import fangxin.administration.handover.SigningChainService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page that lists the signing chains of one office. */
@Named
@RequestScoped
public class ChainsPage {
    @Inject
    SigningChainService service;

    private String office;
    private List<SigningChainService.ChainOffice> offices;
    private List<SigningChainService.SigningChainRow> rows;

    public List<SigningChainService.ChainOffice> getOffices() {
        if (offices == null) {
            offices = service.offices();
        }
        return offices;
    }

    public List<SigningChainService.SigningChainRow> getRows() {
        if (rows == null) {
            rows = service.chains(getOffice());
        }
        return rows;
    }

    /**
     * Returns the office whose chains are shown: the first one where the address names none that the reader may see.
     */
    public String getOffice() {
        return getOffices().stream()
                .map(SigningChainService.ChainOffice::code)
                .filter(code -> code.equals(office))
                .findFirst()
                .orElseGet(() -> getOffices().getFirst().code());
    }

    public void setOffice(String office) {
        this.office = office;
    }

    /** Returns the names of the officers who may take a link, by account. */
    public List<String> names(SigningChainService.ChainLink link) {
        return link.named().stream()
                .map(account -> link.holders().stream()
                        .filter(person -> person.account().equals(account))
                        .findFirst()
                        .map(SigningChainService.PostHolder::name)
                        .orElse(account))
                .toList();
    }
}
