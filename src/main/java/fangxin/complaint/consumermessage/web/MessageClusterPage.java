package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.MessageClusterDetail;
import fangxin.complaint.consumermessage.MessageFindingInput;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one cluster of messages with its messages and all findings, on which an officer notes a finding. */
@Named
@ViewScoped
public class MessageClusterPage implements Serializable {
    @Inject
    MessageOfficeService service;

    private String id;
    private String finding;
    private boolean genuine;
    private MessageClusterDetail detail;

    public void load() {
        detail = service.cluster(id);
        finding = detail.cluster().finding();
        genuine = detail.genuine();
    }

    public String review() {
        service.review(id, new MessageFindingInput(detail.cluster().noted(), finding, genuine));
        PageFunctions.addFlashMessage("consumermessage.done.reviewed");
        return "/work/message_cluster.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public boolean isGenuine() {
        return genuine;
    }

    public void setGenuine(boolean genuine) {
        this.genuine = genuine;
    }

    public MessageClusterDetail getDetail() {
        return detail;
    }
}
