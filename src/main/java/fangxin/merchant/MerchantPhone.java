package fangxin.merchant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A number under which a merchant was ever reached, as its applications give it. */
@Entity
@Table(name = "merchant_phone")
public class MerchantPhone {
    @Id
    private String id;

    private String merchant;
    private String phone;

    protected MerchantPhone() {}

    MerchantPhone(Merchant merchant, String phone) {
        this.id = merchant.id() + "/" + phone;
        this.merchant = merchant.id();
        this.phone = phone;
    }

    String id() {
        return id;
    }
}
