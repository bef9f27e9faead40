package fangxin.naming.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.naming.ActDesk;
import fangxin.naming.ActView;
import fangxin.naming.DraftingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The papers of the signing chain: those that wait for this person, then the others. */
@Named
@RequestScoped
public class ActsPage {
    @Inject
    ActDesk desk;
    @Inject
    DraftingDesk drafting;
    @Inject
    SignedIn signedIn;
    private List<ActView> acts;
    private List<DraftingDesk.RoundChoice> rounds;

    public void open() {
        acts = desk.acts();
        rounds = signedIn.actor().holds(Role.HANDLER) ? drafting.rounds() : List.of();
    }

    public List<ActView> getMine() {
        return acts.stream().filter(ActView::mine).toList();
    }

    public List<ActView> getOthers() {
        return acts.stream().filter(act -> !act.mine()).toList();
    }

    public List<DraftingDesk.RoundChoice> getRounds() {
        return rounds;
    }
}
