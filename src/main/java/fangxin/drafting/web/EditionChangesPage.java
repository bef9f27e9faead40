package fangxin.drafting.web;

import fangxin.Wording;
import fangxin.drafting.DraftView;
import fangxin.drafting.EditionFileDesk;
import fangxin.edition.Comparison;
import fangxin.edition.EditionDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What differs between two editions, or between a draft and what it began from. */
@Named
@ViewScoped
public class EditionChangesPage extends OneEditionPage {
    @Inject
    EditionFileDesk files;
    private Integer since;
    private Wording name;
    private String base;
    private List<Integer> earlier = List.of();
    private List<Comparison.Difference> differences = List.of();

    public void open() {
        if (ofDraft()) {
            DraftView view = drafting.draft(getDraft());
            name = view.edition().name();
            base = view.base();
            differences = files.compare(getDraft());
            return;
        }
        name = read().name();
        earlier = desk.editions().stream().filter(line -> line.sheet().equals(getSheet()) && line.issue() < year())
                .map(EditionDesk.Line::issue).toList();
        Integer with = since != null ? since : earlier.isEmpty() ? null : earlier.getFirst();
        if (with != null) {
            base = getSheet() + "/" + with;
            differences = desk.compare(getSheet(), with, year());
        }
    }

    public Wording getName() {
        return name;
    }

    /** The edition that is compared with, or null where there is none. */
    public String getBase() {
        return base;
    }

    public List<Integer> getEarlier() {
        return earlier;
    }

    public List<Comparison.Difference> getDifferences() {
        return differences;
    }

    public Integer getSince() {
        return since;
    }

    public void setSince(Integer since) {
        this.since = since;
    }
}
