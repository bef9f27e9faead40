package fangxin.document.table.web;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.document.table.SeparateTransactionService;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Faces bean that carries out an act on each ticked row of a table, at most a hundred, each in a transaction of its
 * own, or one act on all of them, and lists the refused rows with their reasons. The refusal of a row, or a failure of
 * the database in it, leaves the others done. The page that follows leaves the refused rows ticked and keeps what was
 * entered for them.
 */
@Named
@RequestScoped
public class BulkActs {
    private static final String REFUSED = "refusedRows";
    private static final String ENTRIES = "entriesForRefusedRows";
    private static final int MOST = 100;

    /** Row that was refused, and why. */
    public record RefusedRow(String row, String reason) implements Serializable {}

    /**
     * What the page that follows keeps of a form that was refused for some rows.
     *
     * @param ticks  values of the tick boxes of the refused rows
     * @param fields values that were entered, by the id of their field
     */
    record RefusedEntries(List<String> ticks, Map<String, String> fields) implements Serializable {
        static final RefusedEntries NONE = new RefusedEntries(List.of(), Map.of());

        RefusedEntries {
            ticks = List.copyOf(ticks);
            fields = Map.copyOf(fields);
        }
    }

    @Inject
    SeparateTransactionService transactions;

    @Inject
    ListTables tables;

    private final Map<String, String> entered = new HashMap<>();

    /** Notes the value of a field of the act, which the page that follows shows again if a row is refused. */
    public void addEntry(String field, String value) {
        entered.put(field, value == null ? "" : value);
    }

    /** Returns the value of a field that was entered for the rows that the last act refused, or null. */
    public String entry(String field) {
        String value = entries().fields().get(field);
        return value == null || value.isEmpty() ? null : value;
    }

    private static RefusedEntries entries() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return !faces.isPostback()
                        && faces.getExternalContext().getFlash().get(ENTRIES) instanceof RefusedEntries stored
                ? stored
                : RefusedEntries.NONE;
    }

    /**
     * Carries out an act on each ticked row, and notes the outcome for the page that follows.
     *
     * @param done key of the sentence that states how many rows were done
     * @param act  is given the value of the row's tick box
     * @return the page that follows, or null where no row was ticked
     */
    public String each(TableModel<?> table, String done, Consumer<String> act) {
        List<String> ticked = ticked();
        if (ticked.isEmpty() || ticked.size() > MOST) {
            PageFunctions.addErrors(List.of(new Violation(null, "document.table.nothing", List.of(MOST))));
            return null;
        }
        ArrayList<RefusedRow> refused = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String row : ticked) {
            refusal(act, row).ifPresent(reason -> {
                refused.add(new RefusedRow(label(row), reason));
                left.add(row);
            });
        }
        if (ticked.size() > refused.size()) {
            PageFunctions.addFlashMessage(done, ticked.size() - refused.size());
        }
        return again(table, refused, left);
    }

    /**
     * Carries out one act on all ticked rows together, and notes the rows that it has left out for the page that follows.
     *
     * @param act is given the values of the tick boxes
     * @return the page that follows, or null where no row was ticked
     */
    public String together(TableModel<?> table, Function<List<String>, List<RefusedRow>> act) {
        List<String> ticked = ticked();
        if (ticked.isEmpty() || ticked.size() > MOST) {
            PageFunctions.addErrors(List.of(new Violation(null, "document.table.nothing", List.of(MOST))));
            return null;
        }
        ArrayList<RefusedRow> refused = new ArrayList<>(act.apply(ticked));
        Set<String> labels = refused.stream().map(RefusedRow::row).collect(Collectors.toSet());
        return again(
                table,
                refused,
                ticked.stream().filter(row -> labels.contains(label(row))).toList());
    }

    private String again(TableModel<?> table, List<RefusedRow> refused, List<String> left) {
        Flash flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        flash.put(REFUSED, refused);
        if (!refused.isEmpty()) {
            flash.put(ENTRIES, new RefusedEntries(left, entered));
        }
        return tables.again(table);
    }

    private Optional<String> refusal(Consumer<String> act, String row) {
        try {
            transactions.run(() -> act.accept(row));
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(
                    refused.violations().stream().map(PageFunctions::sentence).collect(Collectors.joining(" ")));
        } catch (RuntimeException failed) {
            return Optional.of(
                    PageFunctions.sentence(DatabaseStatus.violation(failed).orElseThrow(() -> failed)));
        }
    }

    /** Returns the values of the tick boxes of the submitted form; parameters of the address are ignored. */
    private static List<String> ticked() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] sent = faces.isPostback()
                ? faces.getExternalContext().getRequestParameterValuesMap().get("picked")
                : null;
        return sent == null ? List.of() : List.of(sent);
    }

    /**
     * Returns whether a row stays ticked: it was in a form that was refused as a whole, or the last act refused it and
     * it has not changed since.
     */
    public boolean isTicked(String row) {
        return ticked().contains(row) || entries().ticks().contains(row);
    }

    /** Returns the label of the row: the first part of the value of its tick box. */
    private static String label(String row) {
        return Arrays.asList(row.split("\\|", -1)).getFirst();
    }

    /** Returns the rows that the last act refused. */
    @SuppressWarnings("unchecked") // the flash keeps what each() put into it
    public List<RefusedRow> getRefused() {
        Object kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(REFUSED);
        return kept == null ? List.of() : (List<RefusedRow>) kept;
    }
}
