package fangxin.complaint.urging.web;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.urging.UrgentCaseView;
import fangxin.complaint.urging.UrgingInput;
import fangxin.complaint.urging.UrgingService;
import fangxin.complaint.urging.UrgingType;
import fangxin.complaint.urging.UrgingView.UrgingResult;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.BulkActs.RefusedRow;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.ui.PageFunctions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Page with the table of the open complaints that need urging, on which an officer sends a letter about the ticked
 * ones.
 */
@Named
@RequestScoped
public class UrgentCasesPage {
    private static final String TYPE = "type";
    private static final String WORDS = "words";
    /** Field of the input that the ticks fill. */
    private static final String CASES = "cases";

    @Inject
    ListTable<UrgentCaseView> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    UrgingService service;

    @Inject
    BusinessClock businessClock;

    private TableModel<UrgentCaseView> table;
    private BusinessMoment now;
    private UrgingType type;
    private String words;

    public TableModel<UrgentCaseView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Shows the letter again that was entered for the complaints that were left out. */
    @PostConstruct
    void restore() {
        type = Optional.ofNullable(acts.entry(TYPE)).map(UrgingType::valueOf).orElse(null);
        words = acts.entry(WORDS);
    }

    /**
     * Sends one letter to each agency that handles selected complaints, and lists omitted complaints with the reasons. A
     * letter without type or words is refused before the ticks, beside its fields.
     */
    public String send() {
        requireLetter();
        acts.addEntry(TYPE, type == null ? null : type.name());
        acts.addEntry(WORDS, words);
        return acts.together(getTable(), picked -> {
            UrgingResult result = service.send(Constraints.check(new UrgingInput(type, words, picked)));
            if (!result.letters().isEmpty()) {
                PageFunctions.addFlashMessage("urging.sent", result.letters().size(), result.cases());
            }
            return result.refused().stream()
                    .map(each -> new RefusedRow(each.number(), PageFunctions.in(each.reason())))
                    .toList();
        });
    }

    private void requireLetter() {
        List<Violation> missing = Constraints.violations(new UrgingInput(type, words, List.of())).stream()
                .filter(each -> !CASES.equals(each.field()))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing);
        }
    }

    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }

    public UrgingType[] getTypes() {
        return UrgingType.values();
    }

    public UrgingType getType() {
        return type;
    }

    public void setType(UrgingType type) {
        this.type = type;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
