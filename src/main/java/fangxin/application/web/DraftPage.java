package fangxin.application.web;

import fangxin.application.ApplicationDesk;
import fangxin.application.Dossier;
import fangxin.application.DossierDesk;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the pages on which an application is filled in have in common. */
abstract class DraftPage implements Serializable {
    @Inject
    ApplicationDesk desk;
    @Inject
    DossierDesk dossiers;
    private String reference;
    private transient Dossier.Overview overview;

    public void open() {
        overview = dossiers.overview(reference);
    }

    public Dossier.Overview getOverview() {
        if (overview == null) {
            open();
        }
        return overview;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    String to(String page) {
        return "/my/" + page + ".xhtml?faces-redirect=true&reference=" + reference;
    }

    /** The page after a part of the application, in the order of the task list. */
    String after(String part) {
        List<String> order = new ArrayList<>(getOverview().tasks().stream().map(Dossier.Part::code).toList());
        order.addAll(List.of("selfcheck", "files", "pledge", "submit"));
        String next = order.get(order.indexOf(part) + 1);
        boolean task = getOverview().tasks().stream().anyMatch(each -> each.code().equals(next));
        return task ? to("task") + "&task=" + next : to(next);
    }
}
