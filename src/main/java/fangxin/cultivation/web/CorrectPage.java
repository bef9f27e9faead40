package fangxin.cultivation.web;

import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Step;
import fangxin.cultivation.Correction;
import fangxin.cultivation.CorrectionDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where an officer puts wrong entries right. */
@Named
@ViewScoped
public class CorrectPage extends StepPage {
    @Inject
    CorrectionDesk desk;
    private String registeredName;
    private String signName;
    private String street;
    private String address;
    private Double lat;
    private Double lng;
    private String reason;

    @Override
    Step step() {
        return Step.CORRECT;
    }

    @Override
    public void open() {
        super.open();
        CandidacyView view = getView();
        registeredName = view.merchant();
        signName = view.signName();
        street = view.street();
        address = view.address();
        lat = view.lat();
        lng = view.lng();
    }

    public String submit() {
        desk.correct(getReference(), new Correction(registeredName, signName, street, address, lat, lng), reason);
        return done("cultivation.done.CORRECT");
    }

    public List<CorrectionDesk.Street> getStreets() {
        return desk.streets(getReference());
    }

    public String getRegisteredName() {
        return registeredName;
    }

    public void setRegisteredName(String registeredName) {
        this.registeredName = registeredName;
    }

    public String getSignName() {
        return signName;
    }

    public void setSignName(String signName) {
        this.signName = signName;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
