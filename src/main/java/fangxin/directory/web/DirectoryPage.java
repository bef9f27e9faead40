package fangxin.directory.web;

import fangxin.directory.DirectoryDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the directory stands, and the button that builds it anew. */
@Named
@ViewScoped
public class DirectoryPage implements Serializable {
    @Inject
    transient DirectoryDesk desk;

    public DirectoryDesk.State getState() {
        return desk.state();
    }

    public String build() {
        Look.tell("directory.built", Look.number(desk.build().units()));
        return "/admin/directory.xhtml?faces-redirect=true";
    }
}
