package fangxin.administration.web;

import fangxin.administration.MergerDesk;
import fangxin.administration.OrganDesk;
import fangxin.identity.PasswordConfirmation;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Merging one body into another: first what would go over, then doing it. */
@Named
@ViewScoped
public class MergerPage implements Serializable {
    @Inject
    transient MergerDesk desk;
    @Inject
    transient OrganDesk organs;
    @Inject
    transient PasswordConfirmation confirmation;
    private transient MergerDesk.Plan plan;
    private transient List<OrganDesk.Node> candidates;
    private transient OrganDesk.Node node;
    private String code;
    private String into;
    private LocalDate lastDay;
    private String document;
    private transient String password;

    public void look() {
        plan = desk.plan(wish());
    }

    public String merge() {
        confirmation.require(password);
        desk.merge(wish());
        Look.tell("administration.merger.told", Look.in(getNode().name()));
        return "/admin/organ.xhtml?faces-redirect=true&code=" + into;
    }

    private MergerDesk.Wish wish() {
        return new MergerDesk.Wish(code, into, lastDay, document);
    }

    public OrganDesk.Node getNode() {
        if (node == null) {
            node = organs.node(code);
        }
        return node;
    }

    /** The bodies of the same kind that could take over. */
    public List<OrganDesk.Node> getCandidates() {
        if (candidates == null) {
            candidates = organs.tree().stream().filter(each -> each.kind() == getNode().kind() && each.endedOn() == null
                    && !each.code().equals(code)).toList();
        }
        return candidates;
    }

    public MergerDesk.Plan getPlan() {
        return plan;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
