package fangxin.complaint.association.web;

import fangxin.complaint.association.ActivityInput;
import fangxin.complaint.association.ActivityKind;
import fangxin.complaint.association.ActivityService;
import fangxin.complaint.association.ActivityView.ActivityDetails;
import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationCaseService.AssociationChoice;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Page on which an association enters an activity, or corrects an entry. */
@Named
@ViewScoped
public class NewAssociationActivityPage implements Serializable {
    @Inject
    ActivityService service;

    @Inject
    AssociationCaseService cases;

    private String number;
    private Long version;
    private String association;
    private ActivityKind kind;
    private LocalDate heldOn;
    private String place;
    private String topic;
    private Integer quantity;

    private List<AssociationChoice> associations;

    public void load() {
        if (number == null) {
            association =
                    getAssociations().isEmpty() ? null : associations.getFirst().code();
            return;
        }
        ActivityDetails details = service.find(number);
        version = details.version();
        association = details.association();
        kind = details.activity().kind();
        heldOn = details.activity().heldOn();
        place = details.activity().place();
        topic = details.activity().topic();
        quantity = details.activity().quantity();
    }

    public String save() {
        ActivityInput input = new ActivityInput(association, kind, heldOn, place, topic, quantity, version);
        ActivityDetails saved = number == null ? service.enter(input) : service.correct(number, input);
        PageFunctions.addFlashMessage(
                number == null ? "association.activity.done.ENTER" : "association.activity.done.CORRECT", topic);
        return "/work/association_activity.xhtml?faces-redirect=true&number="
                + saved.activity().number();
    }

    public List<AssociationChoice> getAssociations() {
        if (associations == null) {
            associations = cases.listOwn();
        }
        return associations;
    }

    public List<ActivityKind> getKinds() {
        return List.of(ActivityKind.values());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAssociation() {
        return association;
    }

    public void setAssociation(String association) {
        this.association = association;
    }

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }
}
