package fangxin.procedure.application.web;

import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.SelfCheck;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Page for the self-checks of the round's sheets. */
@Named
@ViewScoped
public class SelfCheckPage extends AbstractApplicationPage {
    @Inject
    ApplicationDraftService drafts;

    private transient List<SelfCheck> items;
    private Map<String, String> answers = new HashMap<>();
    private Instant savedAt;

    @Override
    public void load() {
        super.load();
        items = form.selfChecks(getReference());
        items.stream()
                .filter(item -> item.answer() != null)
                .forEach(item -> answers.put(item.key(), item.answer().toString()));
    }

    public void save(String key) {
        if (answers.get(key) != null) {
            savedAt = drafts.saveSelfChecks(getReference(), Map.of(key, Boolean.valueOf(answers.get(key))));
        }
    }

    public String save() {
        saveAll();
        return after("selfcheck");
    }

    public String leave() {
        saveAll();
        return to("application");
    }

    private void saveAll() {
        Map<String, Boolean> given = new HashMap<>();
        answers.forEach((key, answer) -> {
            if (answer != null) {
                given.put(key, Boolean.valueOf(answer));
            }
        });
        drafts.saveSelfChecks(getReference(), given);
    }

    public List<SelfCheck> getItems() {
        if (items == null) {
            items = form.selfChecks(getReference());
        }
        return items;
    }

    /** Whether an item is the first of its sheet. */
    public boolean begins(int index) {
        return index == 0
                || !getItems()
                        .get(index)
                        .sheet()
                        .equals(getItems().get(index - 1).sheet());
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
