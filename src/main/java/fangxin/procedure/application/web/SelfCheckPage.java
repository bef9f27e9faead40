package fangxin.procedure.application.web;

import fangxin.common.RuleViolation;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.SelfCheck;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page for the self-checks of the round's sheets: one list in which the merchant ticks what is done; what is not ticked
 * is declared as not done. While the page is open only the ticks are saved; "next" declares the items without a tick as
 * not done.
 */
@Named
@ViewScoped
public class SelfCheckPage extends AbstractApplicationPage {
    @Inject
    ApplicationDraftService drafts;

    private transient List<SelfCheck> items;
    private Map<String, Boolean> done = new HashMap<>();
    private final Map<String, Boolean> stored = new HashMap<>();
    private boolean all;
    private Instant savedAt;

    @Override
    public void load() {
        super.load();
        items = form.selfChecks(getReference());
        items.forEach(item -> done.put(item.key(), Boolean.TRUE.equals(item.answer())));
        all = !done.containsValue(false);
        stored.putAll(done);
    }

    /** Saves the ticks so far. */
    public void saveTicks() {
        savedAt = drafts.saveSelfChecks(getReference(), answers(null));
        stored.putAll(done);
    }

    public String save() {
        if (!all && !done.containsValue(true)) {
            throw RuleViolation.at("all", "application.selfCheck.none");
        }
        drafts.saveSelfChecks(getReference(), answers(false));
        return to("files");
    }

    public String leave() {
        saveTicks();
        return to("application");
    }

    /**
     * Returns the answers of the page: yes where a box is ticked, {@code otherwise} where it is not. The answer of a box
     * that was not changed since the page has read or saved it stays as it is stored: the same application may be open
     * elsewhere.
     */
    private Map<String, Boolean> answers(Boolean otherwise) {
        Map<String, Boolean> answers = new HashMap<>();
        form.selfChecks(getReference()).forEach(now -> {
            boolean ticked = Boolean.TRUE.equals(done.get(now.key()));
            boolean changed = ticked != Boolean.TRUE.equals(stored.get(now.key()));
            boolean yes = all || (changed ? ticked : Boolean.TRUE.equals(now.answer()));
            Boolean no = (changed || now.answer() == null) ? otherwise : now.answer();
            answers.put(now.key(), yes ? Boolean.TRUE : no);
        });
        return answers;
    }

    public List<SelfCheck> getItems() {
        if (items == null) {
            items = form.selfChecks(getReference());
        }
        return items;
    }

    /** Returns whether an item is the first of its sheet, so that the page shows the sheet's heading. */
    public boolean begins(int index) {
        return index == 0
                || !getItems()
                        .get(index)
                        .sheet()
                        .equals(getItems().get(index - 1).sheet());
    }

    /** Ticks of the page: whether an item is ticked, by its key. */
    public Map<String, Boolean> getDone() {
        return done;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
