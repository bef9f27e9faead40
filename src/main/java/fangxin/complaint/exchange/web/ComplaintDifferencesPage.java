package fangxin.complaint.exchange.web;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.exchange.AgencyCorrectionInput;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.DifferenceClearingInput;
import fangxin.complaint.exchange.DifferenceType;
import fangxin.complaint.exchange.DifferenceView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page with the differences between platforms' files and the cases stored here, on which officers of the owning
 * agencies state how they cleared up the ticked ones, and decide each difference on the agency by itself: the case takes
 * the agency that the platform states, or keeps its own.
 */
@Named
@RequestScoped
public class ComplaintDifferencesPage {
    private static final String PART = "|";
    /** Value of a check box; the number, the cell of a row that cannot be read, can contain the sign between the parts. */
    private static final Pattern TICK = Pattern.compile("(?s).*\\|(?<version>[0-9]{1,18})\\|(?<id>[^|]*)");

    private static final String EXPLANATION = "explanation";

    private static final String AGAIN = "/work/complaint_differences.xhtml?faces-redirect=true";

    /** Parameters with the agency that the platform stated when the page was shown, each with the id behind it. */
    private static final String SHOWN_AGENCY = "there-";

    /** Parameters with the version of each of these differences, with the id behind it. */
    private static final String SHOWN_VERSION = "version-";

    @Inject
    ComplaintExchangeService service;

    @Inject
    ListTable<DifferenceView> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    CurrentUser currentUser;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private TableModel<DifferenceView> table;
    private List<DifferenceView> correctable;
    private String difference;
    private String words;
    private String explanation;
    private boolean clearing;

    public TableModel<DifferenceView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Shows the explanation again that was entered for the differences that were not cleared up. */
    @PostConstruct
    void restore() {
        explanation = acts.entry(EXPLANATION);
    }

    /**
     * Clears up the ticked differences with one explanation. A missing one is refused once, before any difference, so that
     * the page keeps the ticks.
     */
    public String clear() {
        clearing = true;
        Constraints.check(new DifferenceClearingInput(0L, explanation));
        acts.addEntry(EXPLANATION, explanation);
        return acts.each(getTable(), "exchange.clearing.done", this::clearTicked);
    }

    private void clearTicked(String picked) {
        Matcher tick = TICK.matcher(picked);
        if (!tick.matches()) {
            throw new NotFound(picked);
        }
        service.clear(tick.group("id"), shown(tick.group("version"), explanation));
    }

    private static DifferenceClearingInput shown(String version, String words) {
        return new DifferenceClearingInput(
                version != null && version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null, words);
    }

    /**
     * Returns the value of the check box of a row, number, version and id, or null where the reader does not clear it
     * up with others: a difference that has changed since the page was shown is not cleared, and one on the agency is
     * decided by itself.
     */
    public String tick(DifferenceView row) {
        return row.decidable() && !row.correctable()
                ? row.number() + PART + row.found().version() + PART + row.id()
                : null;
    }

    /** Gives the case of the chosen difference the agency that the platform states. */
    public String correctAgency() {
        requireDifference();
        service.correctAgency(difference, new AgencyCorrectionInput(parameters.get(SHOWN_AGENCY + difference), words));
        PageFunctions.addFlashMessage("exchange.agency.done");
        return AGAIN;
    }

    /** Clears up the chosen difference: the case keeps the agency that is entered here. */
    public String keepAgency() {
        requireDifference();
        service.clear(difference, shown(parameters.get(SHOWN_VERSION + difference), words));
        PageFunctions.addFlashMessage("exchange.agency.kept");
        return AGAIN;
    }

    private void requireDifference() {
        if (difference == null) {
            throw RuleViolation.at("difference", "exchange.clearing.which");
        }
    }

    /** Returns the differences on an agency that the reader decides. */
    public List<DifferenceView> getCorrectable() {
        if (correctable == null) {
            correctable = currentUser.actor().holds(Role.COUNTY_OFFICE) ? service.correctable() : List.of();
        }
        return correctable;
    }

    /**
     * Returns the value that one side states, in the language of the reader: the name of a code, a day, or an amount in
     * yuan. The cell of a row that cannot be read is shown as the file states it.
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

    /** Returns whether the form of the ticked differences was submitted. */
    public boolean isClearing() {
        return clearing;
    }

    /** Returns the explanation of the ticked differences. */
    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    /** Returns the words on a difference on the agency. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
