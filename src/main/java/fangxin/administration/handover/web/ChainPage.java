package fangxin.administration.handover.web;

import fangxin.administration.handover.SigningChainService;
import fangxin.naming.signing.SigningChainAssignees;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.web.PasswordConfirmationBean;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Page on which an administrator defines a new edition of one signing chain (which accounts take which link), and reads
 * the earlier editions.
 */
@Named
@ViewScoped
public class ChainPage implements Serializable {
    @Inject
    transient SigningChainService service;

    @Inject
    transient PasswordConfirmationBean confirmation;

    private transient SigningChainService.SigningChainView chain;
    private String office;
    private String type;
    private int edition;
    private String[] handlers;
    private String[] reviewers;
    private String[] signers;

    public void load() {
        edition = getChain().edition();
        handlers = named(Role.HANDLER);
        reviewers = named(Role.REVIEWER);
        signers = named(Role.SIGNER);
    }

    public String save() {
        confirmation.require();
        service.define(
                office, type, new SigningChainAssignees(list(handlers), list(reviewers), list(signers)), edition);
        PageFunctions.addFlashMessage("handover.chain.saved");
        return "/admin/chains.xhtml?faces-redirect=true&office=" + office;
    }

    public List<SigningChainService.PostHolder> holders(Role role) {
        return link(role).holders();
    }

    /** Returns the names of the assignees of an edition, link by link, as text. */
    public String words(SigningChainAssignees assignees) {
        return SigningChainAssignees.LINKS.stream()
                .map(link -> assignees.of(link).isEmpty()
                        ? PageFunctions.message("handover.chain.anybody")
                        : assignees.of(link).stream()
                                .map(account -> getChain().names().getOrDefault(account, account))
                                .collect(Collectors.joining(PageFunctions.message("platform.comma"))))
                .collect(Collectors.joining(" — "));
    }

    public SigningChainService.SigningChainView getChain() {
        if (chain == null) {
            chain = service.chain(office, type);
        }
        return chain;
    }

    private String[] named(Role role) {
        return link(role).named().toArray(String[]::new);
    }

    private SigningChainService.ChainLink link(Role role) {
        return getChain().links().stream()
                .filter(link -> link.role() == role)
                .findFirst()
                .orElseThrow();
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

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
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
