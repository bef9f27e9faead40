package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.MessageClusterView;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.complaint.consumermessage.MessageReasonInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one cluster of messages, on which an officer notes what it is. */
@Named
@ViewScoped
public class MessageClusterPage implements Serializable {
    @Inject
    MessageOfficeService service;

    private String id;
    private String finding;
    private MessageClusterView cluster;

    public void load() {
        cluster = service.cluster(id);
        finding = cluster.finding();
    }

    public String review() {
        service.review(id, new MessageReasonInput(finding));
        PageFunctions.addFlashMessage("consumermessage.done.reviewed");
        return "/work/message_clusters.xhtml?faces-redirect=true";
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

    public MessageClusterView getCluster() {
        return cluster;
    }
}
