package fangxin.naming.web;

import fangxin.RuleViolation;
import fangxin.identity.PasswordConfirmation;
import fangxin.identity.Role;
import fangxin.naming.Act;
import fangxin.naming.ActDesk;
import fangxin.naming.ActView;
import fangxin.naming.DraftingDesk;
import fangxin.naming.SigningDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** One paper of the signing chain: is every item clean, and what this person does with it. */
@Named
@ViewScoped
public class ActPage implements Serializable {
    @Inject
    ActDesk desk;
    @Inject
    DraftingDesk drafting;
    @Inject
    SigningDesk signings;
    @Inject
    PasswordConfirmation confirmation;
    private String id;
    private String reference;
    private ActView act;
    private String remark;
    private String reason;
    private String documentNumber;
    private LocalDate documentDate;
    private transient Part scan;
    private transient String password;
    private final List<String> leaveOut = new ArrayList<>();

    public void open() {
        act = id != null ? desk.act(id) : desk.underWayWith(reference).orElse(null);
        if (act != null) {
            id = act.id();
            documentNumber = act.documentNumber();
            documentDate = act.documentDate();
            act.items().stream().filter(item -> !item.clean()).forEach(item -> leaveOut.add(item.subject()));
        }
    }

    public String review() {
        desk.review(id, remark);
        return done("naming.done.review");
    }

    public String sendBack() {
        desk.sendBack(id, reason);
        return done("naming.done.sendBack");
    }

    public String drop() {
        drafting.drop(id, reason);
        return done("naming.done.drop");
    }

    public String sign() {
        confirmation.require(password);
        SigningDesk.Signing signing =
                new SigningDesk.Signing(documentNumber, documentDate, new HashSet<>(leaveOut), remark);
        List<String> titles = !Uploads.chosen(scan) ? signings.sign(id, signing)
                : Uploads.read(scan, (name, content) -> signings.sign(id, signing, name, content));
        return done("naming.done.sign." + act.kind(), titles.size());
    }

    public String attach() {
        if (!Uploads.chosen(scan)) {
            throw RuleViolation.at("late", "naming.required");
        }
        Uploads.read(scan, (name, content) -> desk.attach(id, name, content));
        return done("naming.done.scan");
    }

    private String done(String key, Object... arguments) {
        Look.tell(key, arguments);
        return "/work/act.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isReviewing() {
        return act.mine() && act.next() == Role.REVIEWER;
    }

    public boolean isSigning() {
        return act.mine() && act.next() == Role.SIGNER;
    }

    public boolean isRedrafting() {
        return act.mine() && act.next() == Role.HANDLER;
    }

    public boolean isNaming() {
        return act.kind() == Act.Kind.NAMING;
    }

    public String sentence(RuleViolation.Violation obstacle) {
        return Look.say(obstacle.key(), obstacle.arguments().stream()
                .map(argument -> argument instanceof LocalDate day ? Look.date(day) : argument).toArray());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ActView getAct() {
        return act;
    }

    public List<String> getLeaveOut() {
        return leaveOut;
    }

    public void setLeaveOut(List<String> subjects) {
        List<String> chosen = List.copyOf(subjects);
        leaveOut.clear();
        leaveOut.addAll(chosen);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate documentDate) {
        this.documentDate = documentDate;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
