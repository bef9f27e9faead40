package fangxin.staffing.web;

import fangxin.staffing.ChainDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The signing chains of one office. */
@Named
@RequestScoped
public class ChainsPage {
    @Inject
    ChainDesk desk;
    private String office;
    private List<ChainDesk.Office> offices;
    private List<ChainDesk.Row> rows;

    public List<ChainDesk.Office> getOffices() {
        if (offices == null) {
            offices = desk.offices();
        }
        return offices;
    }

    public List<ChainDesk.Row> getRows() {
        if (rows == null) {
            rows = desk.chains(getOffice());
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
    public List<String> names(ChainDesk.Link link) {
        return link.named().stream().map(account -> link.people().stream()
                .filter(person -> person.account().equals(account)).findFirst().map(ChainDesk.Person::name)
                .orElse(account)).toList();
    }
}
