package fangxin.authoring.web;

import fangxin.authoring.KindDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The kinds of subject. */
@Named
@ViewScoped
public class KindsPage implements Serializable {
    @Inject
    KindDesk desk;

    public List<KindDesk.Line> getKinds() {
        return desk.kinds();
    }
}
