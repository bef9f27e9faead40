package fangxin.naming;

import fangxin.identity.Mailings;
import fangxin.identity.SignedIn;
import fangxin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The signing chain 承办—审核—签发: who may see an act, and whose turn it is. */
@ApplicationScoped
class Chain {
    @Inject
    Acts acts;
    @Inject
    Mailings mailings;
    @Inject
    SignedIn signedIn;

    Act seen(String id) {
        Act act = acts.byId(id);
        act.requireSeenBy(signedIn.actor());
        return act;
    }

    /** Tells those whose link is next. */
    void tellNext(Act act, Taken by) {
        act.state().next().ifPresent(role -> mailings.toHolders(role, act.owner(), by.moment().today(),
                "naming.letter.act", "act/" + act.id() + "/" + act.links().size(), act.subject(),
                Settings.baseUrl() + "/work/act?id=" + act.id()));
    }
}
