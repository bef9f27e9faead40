package fangxin.naming;

import fangxin.Unknown;
import fangxin.candidacy.Candidacies;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.SignedIn;
import fangxin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The signing chain 承办—审核—签发: who may see an act, and whose turn it is. */
@ApplicationScoped
class Chain {
    @Inject
    Acts acts;
    @Inject
    Candidacies candidacies;
    @Inject
    Titles titles;
    @Inject
    Accounts accounts;
    @Inject
    Mailings mailings;
    @Inject
    SignedIn signedIn;

    Act seen(String id) {
        return shown(acts.byId(id));
    }

    /** The same to act on: who comes second waits, and then meets what the first has done. */
    Act held(String id) {
        return shown(acts.held(id));
    }

    private Act shown(Act act) {
        Actor actor = signedIn.actor();
        act.requireSeenBy(actor);
        if (acts.keptFrom(actor, act)) {
            throw new Unknown(act.id());
        }
        return act;
    }

    /** Two papers on one subject wait for each other, so that the second learns of the first. */
    void hold(Act.Kind kind, List<String> subjects) {
        if (kind == Act.Kind.NAMING) {
            candidacies.hold(subjects);
        } else {
            subjects.stream().distinct().sorted().forEach(titles::held);
        }
    }

    /** Tells those whose link is next. */
    void tellNext(Act act, Taken by) {
        act.state().next().ifPresent(role -> accounts.holding(role, act.owner(), by.moment().today()).stream()
                .filter(account -> act.holders().of(role).isEmpty() || act.holders().of(role).contains(account.username()))
                .forEach(account -> mailings.to(account, "naming.letter.act",
                        "act/" + act.id() + "/" + act.links().size() + "/" + account.username(), act.subject(),
                        Settings.baseUrl() + "/work/act?id=" + act.id())));
    }
}
