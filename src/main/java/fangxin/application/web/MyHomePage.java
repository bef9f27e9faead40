package fangxin.application.web;

import fangxin.application.Dossier;
import fangxin.application.DraftDesk;
import fangxin.application.ProgressDesk;
import fangxin.merchant.MerchantDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where the merchant sees how its case stands, who has it, and what it can do now. */
@Named
@ViewScoped
public class MyHomePage implements Serializable {
    @Inject
    MerchantDesk merchants;
    @Inject
    ProgressDesk progress;
    @Inject
    DraftDesk drafts;
    private transient MerchantDesk.Mine mine;
    private transient List<Dossier.Own> own;

    @PostConstruct
    void open() {
        mine = merchants.mine();
        own = progress.own();
    }

    public MerchantDesk.Mine getMine() {
        if (mine == null) {
            open();
        }
        return mine;
    }

    public List<Dossier.Own> of(String merchant) {
        if (own == null) {
            open();
        }
        return own.stream().filter(each -> each.merchantId().equals(merchant)).toList();
    }

    public List<Dossier.OpenRound> openRounds(String merchant) {
        return progress.openRounds(merchant);
    }

    /** The one thing to do: RESUBMIT, CONTINUE, REVIEW, WAIT, DONE or ENDED. */
    public String next(Dossier.Own candidacy) {
        return switch (candidacy.stage()) {
            case DRAFT -> "CONTINUE";
            case RETURNED -> "RESUBMIT";
            case DECLINED, REFUSED -> candidacy.mine() && candidacy.steps()
                    .contains(fangxin.candidacy.Step.ASK_REVIEW) ? "REVIEW" : "ENDED";
            case NAMED -> "DONE";
            case WITHDRAWN, LAPSED -> "ENDED";
            default -> "WAIT";
        };
    }

    public String start(String round, String merchant, String kind) {
        return "/my/application.xhtml?faces-redirect=true&reference=" + drafts.open(round, merchant, kind);
    }
}
