package fangxin.merchant;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored phone number that a merchant has ever given in an application; a person with the same number is recused from
 * the merchant.
 */
@Entity
@Table(name = "merchant_phone")
public class MerchantPhone {
    @Id
    @Length(max = 80)
    private String id;

    @NotNull
    @Length(max = 36)
    private String merchant;

    @NotNull
    @Length(max = 40)
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
