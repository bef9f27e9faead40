package fangxin.evaluation.web;

import fangxin.evaluation.Conflict;
import fangxin.evaluation.ConflictDesk;
import fangxin.evaluation.EvaluationDesk;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What waits for an evaluator, and the conflicts that he or she has declared. */
@Named
@ViewScoped
public class EvaluationListPage implements Serializable {
    private static final String HERE = "/work/evaluations.xhtml?faces-redirect=true";

    @Inject
    SignedIn signedIn;
    @Inject
    EvaluationDesk desk;
    @Inject
    ConflictDesk conflicts;
    private List<EvaluationDesk.Errand> errands;
    private List<ConflictDesk.Declared> declared;
    private String account;
    private String merchantName;
    private String creditCode;
    private Conflict.Relation relation;
    private String reason;

    public void open() {
        errands = isEvaluator() ? desk.waiting() : List.of();
        declared = conflicts.mine();
    }

    public String declare() {
        conflicts.declare(new ConflictDesk.Declaration(account, creditCode, merchantName, relation, reason));
        Look.tell("evaluation.conflict.done");
        return HERE;
    }

    public String withdraw(String id) {
        conflicts.withdraw(id);
        Look.tell("evaluation.conflict.withdrawn");
        return HERE;
    }

    public boolean isEvaluator() {
        return signedIn.actor().holds(Role.EVALUATOR);
    }

    public boolean isAuthority() {
        return signedIn.actor().holds(Role.AUTHORITY);
    }

    public List<EvaluationDesk.Errand> getErrands() {
        return errands;
    }

    public List<ConflictDesk.Declared> getDeclared() {
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

    public Conflict.Relation getRelation() {
        return relation;
    }

    public void setRelation(Conflict.Relation relation) {
        this.relation = relation;
    }

    public Conflict.Relation[] getRelations() {
        return Conflict.Relation.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
