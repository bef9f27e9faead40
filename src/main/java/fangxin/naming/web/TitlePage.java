package fangxin.naming.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.naming.Title;
import fangxin.naming.TitleDesk;
import fangxin.naming.TitleView;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** One title for its office: its history, the acts that may be begun, the hand-over of its plaque. */
@Named
@ViewScoped
public class TitlePage implements Serializable {
    @Inject
    TitleDesk desk;
    @Inject
    SignedIn signedIn;
    private String number;
    private TitleView title;
    private LocalDate handedOverOn;
    private String receiver;
    private transient Part photo;

    public void open() {
        title = desk.title(number);
    }

    public String handOver() {
        if (!Uploads.chosen(photo)) {
            desk.handOver(number, handedOverOn, receiver, null, null);
        } else {
            Uploads.read(photo, (name, content) -> {
                desk.handOver(number, handedOverOn, receiver, name, content);
                return null;
            });
        }
        Look.tell("naming.done.handOver");
        return "/work/title.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isHandler() {
        return signedIn.actor().holds(Role.HANDLER);
    }

    public boolean isMayHandOver() {
        return title.standing() == Title.Standing.VALID && (isHandler() || signedIn.actor().holds(Role.COUNTY_OFFICE));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public TitleView getTitle() {
        return title;
    }

    public LocalDate getHandedOverOn() {
        return handedOverOn;
    }

    public void setHandedOverOn(LocalDate handedOverOn) {
        this.handedOverOn = handedOverOn;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
