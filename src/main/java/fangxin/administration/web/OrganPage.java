package fangxin.administration.web;

import fangxin.administration.OrganDesk;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import fangxin.territory.Organ;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One body: its name and place in the tree, or a new one. */
@Named
@ViewScoped
public class OrganPage implements Serializable {
    private static final String LIST = "/admin/organs.xhtml?faces-redirect=true";

    @Inject
    transient OrganDesk desk;
    private transient List<OrganDesk.Node> tree;
    private String code;
    private boolean fresh;
    private String newCode;
    private InBoth name = new InBoth();
    private Organ.Kind kind;
    private String parent;
    private String authority;
    private String phone;
    private LocalDate lastDay;
    private transient OrganDesk.Node node;

    public void open() {
        fresh = code == null;
        if (!fresh) {
            getNode();
            name = new InBoth(node.name());
            kind = node.kind();
            parent = node.parent();
            phone = node.phone();
        }
    }

    /** Whether it was merged into another: there is nothing left to change. */
    public boolean isOver() {
        return !isFresh() && getNode().endedOn() != null;
    }

    /** The body as it stands, or null for a new one. */
    public OrganDesk.Node getNode() {
        if (node == null && !fresh) {
            node = desk.node(code);
        }
        return node;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String establish() {
        desk.establish(new OrganDesk.NewOrgan(newCode, name.read(), kind, parent, null, authority,
                null, phone));
        Look.tell("administration.organ.established", Look.in(name.read()));
        return LIST;
    }

    public String save() {
        desk.amend(code, name.read(), phone, parent, lastDay);
        Look.tell("administration.organ.saved", Look.in(name.read()));
        return LIST;
    }

    public List<OrganDesk.Node> getTree() {
        if (tree == null) {
            tree = desk.tree();
        }
        return tree;
    }

    /** The bodies that others can stand below. */
    public List<OrganDesk.Node> getOffices() {
        return getTree().stream().filter(each -> each.endedOn() == null && (each.kind() == Organ.Kind.CITY_OFFICE
                || each.kind() == Organ.Kind.COUNTY_OFFICE)).toList();
    }

    public Organ.Kind[] getKinds() {
        return Organ.Kind.values();
    }

    public boolean isFresh() {
        return fresh;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public InBoth getName() {
        return name;
    }

    public Organ.Kind getKind() {
        return kind;
    }

    public void setKind(Organ.Kind kind) {
        this.kind = kind;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
