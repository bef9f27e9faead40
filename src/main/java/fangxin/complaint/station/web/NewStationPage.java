package fangxin.complaint.station.web;

import fangxin.complaint.station.StationInput;
import fangxin.complaint.station.StationPlace;
import fangxin.complaint.station.StationPlaceInput;
import fangxin.complaint.station.StationRequirement;
import fangxin.complaint.station.StationRequirementType;
import fangxin.complaint.station.StationService;
import fangxin.complaint.station.StationService.StationOffice;
import fangxin.complaint.station.StationStaffInput;
import fangxin.complaint.station.StationTerms;
import fangxin.complaint.station.StationType;
import fangxin.complaint.station.StationVenue;
import fangxin.complaint.station.StationView;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.complaint.station.StationView.StationRequirementView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Page on which a business, or an officer at the counter, applies for a station or an ODR firm, and revises its
 * particulars.
 */
@Named
@ViewScoped
public class NewStationPage implements Serializable {
    @Inject
    StationService service;

    private String number;
    private String office;
    private StationType type;
    private String venue;
    private String name;
    private String hostName;
    private String creditCode;
    private String address;
    private String street;
    private String link;
    private String phone;
    private Double lat;
    private Double lng;
    private String contact;
    private String contactPhone;
    private Integer staff;
    private List<String> conditions = new ArrayList<>();

    private transient StationTerms terms;
    private transient List<StationOffice> offices;

    /** Reads the particulars of an entry that is revised. */
    public void load() {
        if (number == null) {
            return;
        }
        StationDetails details = service.station(number);
        StationView known = details.station();
        StationPlace place = known.place();
        office = getOffices().stream()
                .filter(each -> each.name().equals(known.office()))
                .map(StationOffice::code)
                .findFirst()
                .orElse(null);
        type = known.type();
        venue = place.venue();
        name = known.name();
        hostName = known.hostName();
        creditCode = known.creditCode();
        address = place.address();
        street = place.street();
        link = place.link();
        phone = place.phone();
        lat = place.lat();
        lng = place.lng();
        staff = details.staff();
        conditions = details.requirements().stream()
                .filter(each -> each.type() == StationRequirementType.CONDITION && each.met())
                .map(StationRequirementView::code)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** @param folder folder of the page: that of officers or that of merchants */
    public String save(String folder) {
        StationInput input = new StationInput(
                office,
                type,
                name,
                hostName,
                creditCode,
                new StationPlaceInput(venue, address, street, link, phone, lat, lng),
                new StationStaffInput(contact, contactPhone, staff == null ? 0 : staff),
                conditions);
        StationDetails saved = number == null ? service.apply(input) : service.revise(number, input);
        PageFunctions.addFlashMessage(
                number == null
                        ? "station.done.APPLY"
                        : saved.proposals().change() == null ? "station.done.REVISE" : "station.done.PROPOSE_CHANGE",
                saved.station().name());
        return folder + "/station.xhtml?faces-redirect=true&number="
                + saved.station().number();
    }

    public List<StationOffice> getOffices() {
        if (offices == null) {
            offices = service.offices();
        }
        return offices;
    }

    public List<StationVenue> getVenues() {
        return terms().venues();
    }

    /** Returns all conditions of the terms; the approval checks those that the type requires. */
    public List<StationRequirement> getRequired() {
        return terms().requirements().stream()
                .filter(each -> each.type() == StationRequirementType.CONDITION)
                .toList();
    }

    private StationTerms terms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public List<StationType> getTypes() {
        return List.of(StationType.values());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public StationType getType() {
        return type;
    }

    public void setType(StationType type) {
        this.type = type;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHostName() {
        return hostName;
    }

    public void setHostName(String hostName) {
        this.hostName = hostName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Double getLat() {
        return lat;
    }

    public void setLat(Double lat) {
        this.lat = lat;
    }

    public Double getLng() {
        return lng;
    }

    public void setLng(Double lng) {
        this.lng = lng;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public Integer getStaff() {
        return staff;
    }

    public void setStaff(Integer staff) {
        this.staff = staff;
    }

    public List<String> getConditions() {
        return conditions;
    }

    public void setConditions(List<String> conditions) {
        this.conditions = conditions;
    }
}
