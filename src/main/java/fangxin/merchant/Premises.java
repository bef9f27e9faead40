package fangxin.merchant;

import fangxin.common.NameCollation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/**
 * Stored premises (经营场所) of a merchant, with sign, address, office and coordinates: a title belongs to one premises,
 * and one licence may have several. Those of an online shop also have its platform and link.
 */
@Entity
public class Premises {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "merchant")
    private Merchant merchant;

    @NotNull
    @Length(max = 120)
    private String signName;

    @Length(max = 200)
    private String signKey;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String signSortKey;

    @NotNull
    @Length(max = 30)
    private String agency;

    @Length(max = 12)
    private String street;

    @NotNull
    @Length(max = 300)
    private String address;

    @Length(max = 300)
    private String onlineAddress;

    private Double lat;
    private Double lng;

    protected Premises() {}

    public Premises(Merchant merchant, String signName, String agency, String street, String address) {
        this.id = UUID.randomUUID().toString();
        this.merchant = merchant;
        describe(signName, agency, street, address);
    }

    public String id() {
        return id;
    }

    public Merchant merchant() {
        return merchant;
    }

    /** Returns the name on the sign (招牌名称). */
    public String signName() {
        return signName;
    }

    /** Returns the county-level office in whose territory the premises lie. */
    public String agency() {
        return agency;
    }

    /** Returns the division code of the street or township. */
    public String street() {
        return street;
    }

    public String address() {
        return address;
    }

    /**
     * Returns the key of the premises within the merchant: platform and link of an online shop, otherwise the address.
     */
    public String identifyingAddress() {
        return onlineAddress == null ? address : onlineAddress;
    }

    /** Returns the latitude in degrees, WGS-84, or null. */
    public Double lat() {
        return lat;
    }

    /** Returns the longitude in degrees, WGS-84, or null. */
    public Double lng() {
        return lng;
    }

    public void describe(String signName, String agency, String street, String address) {
        this.signName = signName;
        this.signKey = TextNormalizer.keyOrNull(signName);
        this.signSortKey = NameCollation.key(signName);
        this.agency = agency;
        this.street = street;
        this.address = address;
    }

    /** Records the online shop that is operated from the premises, or that there is none. */
    public void sellOnline(Optional<OnlineShop> shop) {
        this.onlineAddress = shop.map(OnlineShop::text).orElse(null);
    }

    /**
     * @param lat latitude in degrees, WGS-84
     * @param lng longitude in degrees, WGS-84
     */
    public void locate(double lat, double lng) {
        this.lat = lat;
        this.lng = lng;
    }
}
