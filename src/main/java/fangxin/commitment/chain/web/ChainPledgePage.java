package fangxin.commitment.chain.web;

import fangxin.commitment.chain.ChainPledgeInput;
import fangxin.commitment.chain.ChainPledgeService;
import fangxin.commitment.chain.ChainPledgeService.PledgingMerchant;
import fangxin.commitment.chain.ChainPreview;
import fangxin.commitment.chain.ChainRowOutcome;
import fangxin.commitment.chain.ChainRowProblem;
import fangxin.commitment.chain.ChainRowResult;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentService.PledgeDraft;
import fangxin.commitment.pledge.CommitmentService.PledgeType;
import fangxin.commitment.pledge.web.PledgeForm;
import fangxin.common.RuleViolation;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/**
 * Page on which a chain pledges for its stores: it sends a list and the authorisations, reads the result of each row,
 * changes the list, and signs for the rows that are in order. The checked list is kept in the view; the database has
 * nothing of it before the signature.
 */
@Named
@ViewScoped
public class ChainPledgePage implements Serializable {
    @Inject
    ChainPledgeService service;

    @Inject
    CommitmentService commitments;

    private List<PledgingMerchant> chains;
    private List<PledgeType> types;
    private PledgeDraft draft;
    private String merchant;
    private transient Part file;
    private transient Part proof;
    private String storedProof;
    private ChainPreview preview;
    private final PledgeForm form = new PledgeForm();

    public void load() {
        chains = service.chains();
        types = commitments.types();
        draft = commitments.draft();
        form.fill(null, draft.content(), null);
        merchant = chains.isEmpty() ? null : chains.getFirst().id();
    }

    /** Checks the list and shows the result of each row. */
    public void check() {
        if (!UploadedFiles.isChosen(file)) {
            throw RuleViolation.at("file", "chain.file.none");
        }
        preview = UploadedFiles.read(file, (name, content) -> service.preview(merchant, form.getType(), content));
    }

    /** Returns to the choice of a list. */
    public void change() {
        preview = null;
    }

    public String pledge() {
        if (UploadedFiles.isChosen(proof)) {
            storedProof = UploadedFiles.read(proof, (name, content) -> service.addProof(merchant, name, content));
        }
        List<ChainRowResult> results = service.pledge(new ChainPledgeInput(
                merchant,
                preview.type(),
                form.content(),
                form.getSigner(),
                form.getPicture(),
                preview.sound(),
                storedProof));
        PageFunctions.addFlashMessage(
                "chain.done",
                results.stream()
                        .filter(row -> row.outcome() == ChainRowOutcome.PLEDGED)
                        .count(),
                results.stream()
                        .filter(row -> row.outcome() == ChainRowOutcome.REPEATED)
                        .count());
        return "/my/chain_stores.xhtml?faces-redirect=true";
    }

    /** Returns the sentence of a problem. */
    public String problem(ChainRowProblem problem) {
        return PageFunctions.message(problem.key(), problem.arguments().toArray());
    }

    /** Returns the rows that are not pledged for, before those that are. */
    public List<ChainRowResult> getRows() {
        return preview.rows().stream()
                .sorted((one, other) -> Boolean.compare(isRefused(other), isRefused(one)))
                .toList();
    }

    private static boolean isRefused(ChainRowResult row) {
        return row.outcome() == ChainRowOutcome.REFUSED;
    }

    public List<PledgingMerchant> getChains() {
        return chains;
    }

    public List<PledgeType> getTypes() {
        return types;
    }

    public PledgeDraft getDraft() {
        return draft;
    }

    public ChainPreview getPreview() {
        return preview;
    }

    public PledgeForm getForm() {
        return form;
    }

    public String getMerchant() {
        return merchant;
    }

    public void setMerchant(String merchant) {
        this.merchant = merchant;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }

    /** Returns whether the authorisations are stored, so that the chain need not send them again. */
    public boolean isProofStored() {
        return storedProof != null;
    }
}
