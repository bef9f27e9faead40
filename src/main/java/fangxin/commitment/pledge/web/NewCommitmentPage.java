package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/**
 * Page on which an officer at the counter enters for the holder a pledge, its renewal, its withdrawal, or the
 * departure.
 */
@Named
@ViewScoped
public class NewCommitmentPage extends AbstractCommitmentPage {
    @Override
    String next(CommitmentView now) {
        return "/work/commitment.xhtml?faces-redirect=true&number=" + now.number();
    }

    @Override
    public String getBack() {
        return "/work/commitments";
    }
}
