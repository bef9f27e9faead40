package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page on which the holder of premises pledges, reads what became of the pledge, renews or withdraws it, or leaves. */
@Named
@ViewScoped
public class MyCommitmentPage extends AbstractCommitmentPage {
    @Override
    String next(CommitmentView now) {
        return "/my/commitment.xhtml?faces-redirect=true&premises=" + getPremises();
    }

    @Override
    public String getBack() {
        return "/my/home";
    }
}
