package fangxin.naming.title;

import fangxin.naming.notice.NoticeFixture;

/** Builder of places of business in tests: in the office 220102, without location, unless a test states another. */
public final class TitlePlaceBuilder {
    private final String signName;
    private final String address;
    private String premises;
    private String office = NoticeFixture.OFFICE;
    private String street;
    private Double lat;
    private Double lng;
    private String photo;
    private String phone;

    private TitlePlaceBuilder(String signName, String address) {
        this.signName = signName;
        this.address = address;
    }

    public static TitlePlaceBuilder place(String signName, String address) {
        return new TitlePlaceBuilder(signName, address);
    }

    /** The place as the public register has it, without the id of the premises. */
    public static TitlePlace withoutPremises(TitlePlace place) {
        return place(place.signName(), place.address())
                .office(place.office())
                .street(place.street())
                .at(place.lat(), place.lng())
                .photo(place.photo())
                .phone(place.phone())
                .build();
    }

    public TitlePlaceBuilder premises(String id) {
        premises = id;
        return this;
    }

    public TitlePlaceBuilder office(String code) {
        office = code;
        return this;
    }

    public TitlePlaceBuilder street(String code) {
        street = code;
        return this;
    }

    public TitlePlaceBuilder at(Double latitude, Double longitude) {
        lat = latitude;
        lng = longitude;
        return this;
    }

    public TitlePlaceBuilder photo(String id) {
        photo = id;
        return this;
    }

    public TitlePlaceBuilder phone(String number) {
        phone = number;
        return this;
    }

    public TitlePlace build() {
        return new TitlePlace(premises, signName, address, office, street, lat, lng, photo, phone);
    }
}
