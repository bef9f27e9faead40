package fangxin.procedure.evaluation.web;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.ConflictOfInterest;
import fangxin.procedure.evaluation.ConflictService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page for declaring and withdrawing conflicts of interest, below the table of an evaluator's pending candidacies. */
@Named
@ViewScoped
public class EvaluationsPage implements Serializable {
    private static final String HERE = "/work/evaluations.xhtml?faces-redirect=true";

    @Inject
    CurrentUser currentUser;

    @Inject
    ConflictService conflicts;

    private List<ConflictService.DeclaredConflict> declared;
    private String account;
    private String merchantName;
    private String creditCode;
    private ConflictOfInterest.ConflictRelation relation;
    private String reason;

    public void load() {
        declared = conflicts.listOwn();
    }

    public String declare() {
        conflicts.declare(new ConflictService.ConflictDeclaration(account, creditCode, merchantName, relation, reason));
        PageFunctions.addFlashMessage("evaluation.conflict.done");
        return HERE;
    }

    public String withdraw(String id) {
        conflicts.withdraw(id);
        PageFunctions.addFlashMessage("evaluation.conflict.withdrawn");
        return HERE;
    }

    public boolean isEvaluator() {
        return currentUser.actor().holds(Role.EVALUATOR);
    }

    public boolean isAuthority() {
        return currentUser.actor().holds(Role.AUTHORITY);
    }

    public List<ConflictService.DeclaredConflict> getDeclared() {
        return declared;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getMerchantName() {
        return merchantName;
    }

    public void setMerchantName(String merchantName) {
        this.merchantName = merchantName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public ConflictOfInterest.ConflictRelation getRelation() {
        return relation;
    }

    public void setRelation(ConflictOfInterest.ConflictRelation relation) {
        this.relation = relation;
    }

    public ConflictOfInterest.ConflictRelation[] getRelations() {
        return ConflictOfInterest.ConflictRelation.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
