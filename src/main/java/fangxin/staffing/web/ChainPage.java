package fangxin.staffing.web;

import fangxin.identity.Role;
import fangxin.naming.Act;
import fangxin.naming.LinkHolders;
import fangxin.platform.web.Look;
import fangxin.staffing.ChainDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One signing chain: who takes which link. */
@Named
@ViewScoped
public class ChainPage implements Serializable {
    @Inject
    transient ChainDesk desk;
    private transient ChainDesk.Chain chain;
    private String office;
    private Act.Kind kind;
    private int edition;
    private String[] handlers;
    private String[] reviewers;
    private String[] signers;

    public void open() {
        edition = getChain().edition();
        handlers = named(Role.HANDLER);
        reviewers = named(Role.REVIEWER);
        signers = named(Role.SIGNER);
    }

    public String save() {
        desk.lay(office, kind, new LinkHolders(list(handlers), list(reviewers), list(signers)), edition);
        Look.tell("staffing.chain.told");
        return "/admin/chains.xhtml?faces-redirect=true&office=" + office;
    }

    public List<ChainDesk.Person> people(Role role) {
        return link(role).people();
    }

    /** The names of an edition, link by link. */
    public String words(LinkHolders holders) {
        return LinkHolders.LINKS.stream().map(link -> holders.of(link).isEmpty() ? Look.say("staffing.chain.anybody")
                : holders.of(link).stream().map(account -> getChain().names().getOrDefault(account, account))
                        .collect(Collectors.joining(Look.say("platform.comma")))).collect(Collectors.joining(" — "));
    }

    public ChainDesk.Chain getChain() {
        if (chain == null) {
            chain = desk.chain(office, kind);
        }
        return chain;
    }

    private String[] named(Role role) {
        return link(role).named().toArray(String[]::new);
    }

    private ChainDesk.Link link(Role role) {
        return getChain().links().stream().filter(link -> link.role() == role).findFirst().orElseThrow();
    }

    private static List<String> list(String[] accounts) {
        return accounts == null ? List.of() : Arrays.asList(accounts);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public Act.Kind getKind() {
        return kind;
    }

    public void setKind(Act.Kind kind) {
        this.kind = kind;
    }

    public String[] getHandlers() {
        return handlers;
    }

    public void setHandlers(String[] handlers) {
        this.handlers = handlers;
    }

    public String[] getReviewers() {
        return reviewers;
    }

    public void setReviewers(String[] reviewers) {
        this.reviewers = reviewers;
    }

    public String[] getSigners() {
        return signers;
    }

    public void setSigners(String[] signers) {
        this.signers = signers;
    }
}
