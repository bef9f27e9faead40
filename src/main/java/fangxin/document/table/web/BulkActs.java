package fangxin.document.table.web;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.document.table.SeparateTransactionService;
import fangxin.platform.persistence.DatabaseStatus;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Faces bean that carries out an act on each ticked row of a table, at most a hundred, each in a transaction of its
 * own, or one act on all of them, and lists the refused rows with their reasons. The refusal of a row, or a failure of
 * the database in it, leaves the others done.
 */
@Named
@RequestScoped
public class BulkActs {
    private static final String REFUSED = "refusedRows";
    private static final int MOST = 100;

    /** Row that was refused, and why. */
    public record RefusedRow(String row, String reason) implements Serializable {}

    @Inject
    SeparateTransactionService transactions;

    @Inject
    ListTables tables;

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
        for (String row : ticked) {
            refusal(act, row).ifPresent(reason -> refused.add(new RefusedRow(label(row), reason)));
        }
        if (ticked.size() > refused.size()) {
            PageFunctions.addFlashMessage(done, ticked.size() - refused.size());
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(REFUSED, refused);
        return tables.again(table);
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
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .put(REFUSED, new ArrayList<>(act.apply(ticked)));
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

    /** Returns whether a row was ticked in the submitted form: the page that shows its errors keeps the ticks. */
    public boolean isTicked(String row) {
        return ticked().contains(row);
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
