package fangxin.complaint.exchange.web;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.complaint.exchange.AgencyCorrectionInput;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.DifferenceClearingInput;
import fangxin.complaint.exchange.DifferenceType;
import fangxin.complaint.exchange.DifferenceView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Page with the differences between platforms' files and the cases stored here, on which officers of the owning
 * agencies state how they cleared one up, or let a case take the agency that the platform states.
 */
@Named
@RequestScoped
public class ComplaintDifferencesPage {
    /** Parameters with the agency that the platform stated when the page was shown, each with the id behind it. */
    private static final String SHOWN_AGENCY = "there-";

    @Inject
    ComplaintExchangeService service;

    @Inject
    ListTable<DifferenceView> definition;

    @Inject
    ListTables tables;

    @Inject
    CurrentUser currentUser;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private TableModel<DifferenceView> table;
    private List<DifferenceView> open;
    private String difference;
    private String words;

    public TableModel<DifferenceView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Clears the chosen difference up. */
    public String clear() {
        service.clear(chosen(), new DifferenceClearingInput(words));
        return done("exchange.clearing.done");
    }

    /** Gives the case of the chosen difference the agency that the platform states. */
    public String correctAgency() {
        String id = chosen();
        service.correctAgency(id, new AgencyCorrectionInput(parameters.get(SHOWN_AGENCY + id), words));
        return done("exchange.agency.done");
    }

    private String chosen() {
        if (difference == null) {
            throw RuleViolation.at("difference", "exchange.clearing.which");
        }
        return difference;
    }

    private static String done(String message) {
        PageFunctions.addFlashMessage(message);
        return "/work/complaint_differences.xhtml?faces-redirect=true";
    }

    /** Returns whether an open difference is about an agency that the case can take from the platform. */
    public boolean isCorrectable() {
        return getOpen().stream().anyMatch(DifferenceView::correctable);
    }

    /** The differences that the reader can clear up. */
    public List<DifferenceView> getOpen() {
        if (open == null) {
            open = service.differences().stream()
                    .filter(DifferenceView::decidable)
                    .toList();
        }
        return open;
    }

    /**
     * The value that one side states, in the language of the reader: the name of a code, a day, or an amount in yuan. The
     * cell of a row that cannot be read is shown as the file states it.
     *
     * @param name name of the code, or null
     */
    public String shown(DifferenceView row, String value, LocalizedText name) {
        if (name != null) {
            return PageFunctions.in(name);
        }
        if (value == null || row.field() == null || row.type() == DifferenceType.UNREADABLE) {
            return value;
        }
        return switch (row.field()) {
            case ACCEPTED_ON, CLOSED_ON, NOTIFIED_ON -> PageFunctions.date(LocalDate.parse(value));
            case AMOUNT, RECOVERED -> PageFunctions.money(new BigDecimal(value));
            case OUTCOME, RECEIVED_AT, TRADER_NAME, CREDIT_CODE, CATEGORY, GROUND, AGENCY, NUMBER -> value;
        };
    }

    /** Returns whether the reader acts for an agency that can own differences. */
    public boolean isOwner() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE)
                || currentUser.actor().holds(Role.STATION);
    }

    public String getDifference() {
        return difference;
    }

    public void setDifference(String difference) {
        this.difference = difference;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
