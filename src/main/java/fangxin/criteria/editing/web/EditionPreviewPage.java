package fangxin.criteria.editing.web;

import fangxin.criteria.model.CriteriaEdition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/**
 * Page that previews an edition, published or draft: one item at a time as evaluators mark it, and the questions of the
 * self-check as merchants answer them.
 */
@Named
@ViewScoped
public class EditionPreviewPage extends AbstractEditionPage {
    private String item;
    private CriteriaEdition edition;
    private List<CriteriaEdition.Item> items;

    public void load() {
        edition = read();
        items = edition.allItems().toList();
    }

    private int at() {
        return Math.max(
                0, items.stream().map(CriteriaEdition.Item::code).toList().indexOf(item));
    }

    /** Returns the item that the preview shows; null where the edition has none yet. */
    public CriteriaEdition.Item getShown() {
        return items.isEmpty() ? null : items.get(at());
    }

    public int getNumber() {
        return at() + 1;
    }

    public String getNext() {
        return at() + 1 < items.size() ? items.get(at() + 1).code() : null;
    }

    public String getPrevious() {
        return at() > 0 ? items.get(at() - 1).code() : null;
    }

    public List<CriteriaEdition.Item> getSelfChecks() {
        return items.stream().filter(each -> Objects.nonNull(each.selfCheck())).toList();
    }

    public CriteriaEdition getEdition() {
        return edition;
    }

    public List<CriteriaEdition.Item> getItems() {
        return items;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
